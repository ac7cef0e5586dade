/** The footer of every page with a header. */
export function SiteFooter({ root }: { readonly root: string }) {
  return (
    <footer class="site-footer">
      <p>
        Data: CC BY 4.0. Code: MIT. <a href={`${root}LICENCES.txt`}>Licences of what is bundled</a>. These pages ask no
        other host for anything; a link to a source opens in a new tab.
      </p>
    </footer>
  );
}

/** Returns what every page has in its head: the icon, the colours and the styles. */
export function headAssets(root: string): readonly string[] {
  return [
    `<link rel="icon" href="${root}favicon.svg">`,
    ...["assets/fonts.css", "tokens.css", "assets/site.css", "assets/chart.css", "assets/table.css"].map(
      (file) => `<link rel="stylesheet" href="${root}${file}">`,
    ),
    `<script src="${root}assets/font.js"></script>`,
  ];
}

/** Returns the skip link and the header of a page. */
export function pageHeader(root: string): string {
  return `<a class="skip" href="#main">Skip to the content</a>
<header class="site-header"><div>
<a class="brand" href="${root}index.html">typed-agreements</a>
<nav aria-label="Site"><a href="${root}index.html#records">Records</a><a href="${root}your-record/index.html">Your record</a><a href="${root}index.html#guides">Guides</a><a href="${root}api/index.html">API</a></nav>
</div></header>`;
}

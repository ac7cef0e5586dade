/** The sections of the site that the header links to, in the order of the links. */
export const SITE_SECTIONS = ["records", "guides", "api", "internals"] as const;

/** The policy of every page: nothing from another host, nothing inline, no connection. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self' data:; img-src 'self' data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'";

/** One of the sections that the header links to. */
export type SiteSection = (typeof SITE_SECTIONS)[number];

/** The position of a page on the site. */
export interface PagePlace {
  /** The relative path from the page to the root of the site, with a slash at its end: `""`, `"../"`, `"../../"`. */
  readonly root: string;
  /** The section that the page belongs to; none for a page outside all of them. */
  readonly section?: SiteSection | undefined;
  /** The id of the element that the skip link leads to. It needs `tabindex="-1"`. */
  readonly main?: string;
}

const LINKS: Readonly<Record<SiteSection, readonly [title: string, address: string]>> = {
  records: ["Records", "index.html"],
  guides: ["Guides", "guides/index.html"],
  api: ["API", "api/index.html"],
  internals: ["Internals", "internals/index.html"],
};

// Drawn here and not loaded: an image in a file cannot take the colour of the text.
const MAGNIFIER =
  '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M10.5 10.5 15 15M12 6.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/></svg>';
const HALF_DISC =
  '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M8 1.4a6.6 6.6 0 0 1 0 13.2Z" fill="currentColor"/></svg>';

/**
 * Returns what every page has in its `head`: the font, the colours, the base styles, the style of the header, the icon, and the scripts that set the
 * theme and wait for the font before anything is drawn. All addresses are relative, and nothing is inline, so a strict content security policy allows it.
 */
export function headerAssets({ root }: Pick<PagePlace, "root">): string {
  const sheets = ["assets/fonts.css", "tokens.css", "pages.css", "header.css"].map(
    (file) => `<link rel="stylesheet" href="${root}${file}">`,
  );
  return [
    '<meta name="color-scheme" content="light dark">',
    `<link rel="icon" href="${root}favicon.svg">`,
    ...sheets,
    `<script src="${root}header.js" data-root="${root}"></script>`,
    `<script src="${root}assets/font.js"></script>`,
  ].join("\n");
}

/**
 * Returns the skip link and the header of a page: the first two elements of its `body`. Without scripts the search is a link to the page
 * of the search, and the button for the theme is hidden.
 */
export function pageHeader({ root, section, main = "main" }: PagePlace): string {
  const links = SITE_SECTIONS.map((name) => {
    const [title, address] = LINKS[name];
    return `<li><a href="${root}${address}"${name === section ? ' aria-current="true"' : ""}>${title}</a></li>`;
  });
  return `<a class="skip-link" href="#${main}">Skip to the content</a>
<header class="page-header">
<div class="page-header-row">
<a class="page-brand" href="${root}index.html"><img src="${root}favicon.svg" alt="" width="20" height="20">typed-agreements</a>
<nav class="page-sections" aria-label="Site"><ul>${links.join("")}</ul></nav>
<div class="page-tools">
<a class="page-search" id="page-search" href="${root}search/index.html" title="Search guides, API and records (press /)">${MAGNIFIER}<span>Search</span></a>
<button class="page-theme" id="page-theme" type="button" hidden>${HALF_DISC}<span class="page-theme-name"></span></button>
</div>
</div>
</header>`;
}

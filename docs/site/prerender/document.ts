import { POLICY, pageHeader } from "../page-header.js";
import { headAssets } from "./head-assets.js";

/** A page before it is written: what its head says, and its body. */
export interface PageDocument {
  readonly title: string;
  readonly description: string;
  /** The path of the page from the root of the site, with a slash at its end: `""`, `"busan-2025/"`. */
  readonly path: string;
  /** The path of the preview image from the root of the site. */
  readonly preview?: string;
  /** The scripts, as paths from the root of the site. */
  readonly scripts: readonly string[];
  /** The attributes of the body that its script reads. */
  readonly data: Readonly<Record<string, string>>;
  readonly body: string;
  /** True for a page that is shown in a frame of another one: it has no header. */
  readonly isEmbed?: boolean;
  /** More elements for the head. */
  readonly links?: readonly string[];
}

/** Returns the relative path from a page to the root of the site. */
export function rootOf(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}

/** Writes a page. With the address of the site its canonical address and its preview are absolute, as services expect. */
export function writeDocument(page: PageDocument, siteUrl: string | undefined): string {
  const { title, description, path, preview, scripts, data, body, isEmbed = false, links = [] } = page;
  const root = rootOf(path);
  const absolute = (file: string) => (siteUrl === undefined ? `${root}${file}` : `${siteUrl}${file}`);
  const image =
    preview === undefined
      ? []
      : [
          `<meta property="og:image" content="${absolute(preview)}">`,
          '<meta property="og:image:width" content="1200">',
          '<meta property="og:image:height" content="630">',
          '<meta name="twitter:card" content="summary_large_image">',
        ];
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
${siteUrl === undefined && path === "" ? "" : `<link rel="canonical" href="${siteUrl === undefined ? "./" : `${siteUrl}${path}`}">`}
<meta property="og:type" content="article">
<meta property="og:site_name" content="typed-agreements">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:description" content="${escapeHtml(description)}">
${siteUrl === undefined ? "" : `<meta property="og:url" content="${siteUrl}${path}">`}
${[...image, ...links, ...headAssets(root)].join("\n")}
<noscript><link rel="stylesheet" href="${root}assets/no-script.css"></noscript>
${scripts.map((file) => `<script src="${root}${file}" defer></script>`).join("\n")}
</head>
<body class="${isEmbed ? "embed" : "site"}" data-root="${root}"${attributes.join("")}>
${isEmbed ? "" : pageHeader({ root, section: "records" })}
${body}
</body>
</html>
`;
}

/** Escapes a string as HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

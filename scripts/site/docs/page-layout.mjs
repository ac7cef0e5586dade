import { headingsOf } from "./adapt-html.mjs";
import { categoryOf } from "./categories.mjs";
import { documentFile } from "./document-file.mjs";
import { escapeHtml, textOfHtml } from "./escape-html.mjs";
import { apiNavigation, documentNavigation, neighbours } from "./side-navigation.mjs";

/** Returns the section of the site that a page of TypeDoc is in. */
function sectionOf(model) {
  if (!model.isDocument()) return "api";
  return documentFile(model).startsWith("docs/guide/") ? "guides" : "internals";
}

/** Returns the links above the title of an export: the API, and its category. */
function pathTo(model, root) {
  if (model.isDocument() || model.isProject()) return "";
  const category = model.parent?.isProject() ? undefined : categoryOf(model);
  const place = category === undefined ? "entry-points" : category.name.toLowerCase();
  const last = `<li><a href="${root}api/index.html#${place}">${category?.name ?? "Entry points"}</a></li>`;
  return `<nav class="path" aria-label="Path"><ol><li><a href="${root}api/index.html">API</a></li>${last}</ol></nav>`;
}

/** Returns the list of the headings of a page twice: folded, for a narrow window, and open, next to the content. One is hidden. */
function contentsOf(content) {
  const headings = headingsOf(content).filter(({ level }) => level === 2);
  if (headings.length < 3) return { folded: "", open: "" };
  const items = headings.map(({ id, text }) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`);
  const list = `<ul>${items.join("")}</ul>`;
  return {
    folded: `<details class="contents-folded"><summary>On this page</summary><nav aria-label="On this page">${list}</nav></details>`,
    open: `<nav class="contents" aria-labelledby="contents-title"><p class="side-title" id="contents-title">On this page</p>${list}</nav>`,
  };
}

/** Returns the first paragraph of a page, or the first point of its list, as search engines and previews show it. */
function descriptionOf(content) {
  const paragraph = /<(p|li)(?: class="lead")?>([\s\S]*?)<\/\1>/.exec(content)?.[2] ?? "";
  const text = textOfHtml(paragraph);
  return text.length <= 200 ? text : `${text.slice(0, text.lastIndexOf(" ", 199))} …`;
}

/** Returns the links to the page before and after a document, in the order of its section. */
function neighbourLinks(model, sections, context) {
  const [before, after] = neighbours(model, sections);
  const link = (target, rel, label) =>
    target === undefined
      ? ""
      : `<a class="${rel}" rel="${rel}" href="${context.urlTo(target)}"><span>${label}</span> ${escapeHtml(target.name)}</a>`;
  if (before === undefined && after === undefined) return "";
  return `<nav class="neighbours" aria-label="Neighbouring pages">${link(before, "prev", "Previous")}${link(after, "next", "Next")}</nav>`;
}

/** Returns a whole page: the header of the site, the navigation of the section, the content, the contents of the page. */
export function pageLayout({ page, context, content, header, sections }) {
  const { model } = page;
  const section = sectionOf(model);
  const root = context.relativeURL("./") === "./" ? "" : context.relativeURL("./");
  const title = textOfHtml(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(content)?.[1] ?? model.name);
  const side = model.isDocument()
    ? documentNavigation(model, sections[section], context)
    : apiNavigation(model, context);
  const name = { guides: "Guides", api: "API", internals: "Internals" }[section];
  // What is on the page of an export is in its signature; the parts of the API are in the navigation.
  const contents = model.isDocument() ? contentsOf(content) : { folded: "", open: "" };
  const foot = model.isDocument() ? neighbourLinks(model, sections[section], context) : "";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${header.POLICY}">
<title>${escapeHtml(title)} – typed-agreements</title>
<meta name="description" content="${escapeHtml(descriptionOf(content))}">
${header.headerAssets({ root })}
<link rel="stylesheet" href="${root}highlight.css">
<link rel="stylesheet" href="${root}docs.css">
</head>
<body class="docs docs-${section}">
${header.pageHeader({ root, section })}
<div class="docs-columns">
<main id="main" tabindex="-1" class="prose">
<a class="to-pages" href="#section-pages">${name}: all pages</a>
${pathTo(model, root)}
${content.replace("</h1>", `</h1>\n${contents.folded}`)}
${foot}
</main>
<nav class="side" id="section-pages" aria-label="${name}" tabindex="-1">${side}</nav>
${contents.open}
</div>
<footer class="docs-footer"><p>Data: CC BY 4.0. Code: MIT. <a href="${root}LICENCES.txt">Licences of what is bundled</a>. These pages ask no other host for anything.</p></footer>
</body>
</html>
`;
}

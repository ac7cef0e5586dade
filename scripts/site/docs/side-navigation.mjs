import path from "node:path";
import { exportsByKind } from "./api-index.mjs";
import { CATEGORIES, categoryOf } from "./categories.mjs";
import { escapeHtml } from "./escape-html.mjs";

function item(target, model, context, text) {
  // TypeDoc's address of a page from that page is empty.
  const address = context.urlTo(target) || path.posix.basename(context.router.getFullUrl(target));
  return `<li><a href="${address}"${target === model ? ' aria-current="page"' : ""}>${text}</a></li>`;
}

/** Returns the pages of a section of documents, in the order and under the headings of its first page. */
export function documentNavigation(model, parts, context) {
  return parts
    .map(({ title, documents }) => {
      const items = documents.map((one) => item(one, model, context, escapeHtml(one.name)));
      return `${title === undefined ? "" : `<p class="side-title">${escapeHtml(title)}</p>`}<ul>${items.join("")}</ul>`;
    })
    .join("\n");
}

/** Returns the pages before and after a document in its section, `undefined` at the ends. */
export function neighbours(model, parts) {
  const documents = parts.flatMap((part) => part.documents);
  const at = documents.indexOf(model);
  return [documents[at - 1], documents[at + 1]];
}

/** Returns the categories of the API, with the exports of the category that the page is in. */
export function apiNavigation(model, context) {
  const { project } = model;
  const index = context.urlTo(project);
  const isExport = !model.isProject() && !model.parent?.isProject();
  const current = isExport ? categoryOf(model) : undefined;
  const items = CATEGORIES.map((category) => {
    const { name } = category;
    const link = `<a href="${index}#${name.toLowerCase()}">${name}</a>`;
    if (category !== current) return `<li>${link}</li>`;
    const kinds = exportsByKind(project, category).map(({ title, exports }) => {
      const names = exports.map((one) => item(one, model, context, `<code>${escapeHtml(one.name)}</code>`));
      return `<p class="side-title">${title}</p><ul>${names.join("")}</ul>`;
    });
    return `<li class="open">${link}${kinds.join("")}</li>`;
  });
  return `<ul>${items.join("\n")}<li><a href="${index}#entry-points">Entry points</a></li></ul>`;
}

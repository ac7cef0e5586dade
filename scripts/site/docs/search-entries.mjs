import { documentFile } from "./document-file.mjs";
import { textOfHtml } from "./escape-html.mjs";
import { kindName } from "./export-page.mjs";

/** Returns what the search finds of a page: a document part by part, at its headings; an export with all that is said of it. */
export function searchEntriesOf({ url, model }, content) {
  if (model.isProject()) return [];
  const text = (html) => textOfHtml(html.replace(/<(?:\/(?:p|li|td|th|h\d|pre|dd|dt|div)|br)>/g, "$& "));
  if (!model.isDocument()) {
    return [
      { title: model.name, where: kindName(model), address: url, text: text(content.replace(/<h1[\s\S]*?<\/h1>/, "")) },
    ];
  }
  const where = documentFile(model).startsWith("docs/guide/") ? "Guide" : "Internals";
  const parts = content.split(/(?=<h2[^>]* id=")/);
  return parts.map((part, at) => {
    const [, id, heading = ""] = /^<h2[^>]* id="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/.exec(part) ?? [];
    const body = part.replace(/<h[12][\s\S]*?<\/h[12]>/, "");
    const title = at === 0 || id === undefined ? model.name : `${model.name}: ${textOfHtml(heading)}`;
    return { title, where, address: id === undefined ? url : `${url}#${id}`, text: text(body) };
  });
}

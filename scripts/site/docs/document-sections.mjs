import { readFileSync } from "node:fs";
import path from "node:path";
import { documentFile } from "./document-file.mjs";

const ROOT = path.resolve(import.meta.dirname, "../../..");

/** The first page of each section, whose links give the order of the others. */
const FIRST_PAGES = { guides: "docs/guide/README.md", internals: "docs/decisions/README.md" };

/**
 * Returns the documents of each section in the order of the links on its first page, in parts by the headings of that page. Throws if a
 * document is linked from none of the first pages: nobody would find it.
 */
export function documentSections(project) {
  const documents = new Map((project.documents ?? []).map((document) => [documentFile(document), document]));
  for (const document of documents.values()) document.name = titleOf(document);
  const unlisted = new Set(documents.keys());
  const sections = Object.entries(FIRST_PAGES).map(([name, first]) => {
    const parts = [{ title: undefined, documents: [documents.get(first)] }];
    unlisted.delete(first);
    for (const line of readFileSync(path.join(ROOT, first), "utf8").split("\n")) {
      const heading = /^## (?<title>.+)/.exec(line)?.groups.title;
      if (heading !== undefined) parts.push({ title: heading, documents: [] });
      const target = /^(?:-|\d+\.) \[[^\]]+\]\((?<target>[^)#]+\.md)\)/.exec(line)?.groups.target;
      if (target === undefined) continue;
      const file = path.posix.join(path.posix.dirname(first), target);
      if (!documents.has(file))
        throw new Error(`${first} links to ${target}, which is not among projectDocuments of typedoc.json`);
      parts.at(-1).documents.push(documents.get(file));
      unlisted.delete(file);
    }
    return [name, parts.filter((part) => part.documents.length > 0)];
  });
  if (unlisted.size > 0)
    throw new Error(`Add to the list of ${Object.values(FIRST_PAGES).join(" or ")}: ${[...unlisted].join(", ")}`);
  return Object.fromEntries(sections);
}

/** Returns the title of a document: its first heading, whatever its front matter says, so that both cannot differ. */
function titleOf({ name, content }) {
  const title = /^\s*# (?<title>.+)$/m.exec(content.map(({ text }) => text).join(""))?.groups.title;
  if (title === undefined) throw new Error(`The document ${name} starts with no heading of the first level`);
  return title.replaceAll("`", "");
}

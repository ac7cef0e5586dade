import { BaseRouter, PageKind } from "typedoc";
import { categoryOf } from "./categories.mjs";
import { documentFile } from "./document-file.mjs";

/** The folder of the site for each folder of documents. */
const DOCUMENT_FOLDERS = { "docs/guide": "guides" };

/**
 * The addresses of the pages: `guides/time-and-status.html`, `internals/08-reduction.html`, `api/ask/statusOf.html`, and
 * `api/entries/query.html` for the list of what an entry point exports. A guide is named after its file, so that a new title keeps links.
 */
export class SiteRouter extends BaseRouter {
  buildPages(project) {
    // TypeDoc gives the project the page index.html, which is not its own here.
    const pages = super.buildPages(project).map((page) => (page.model === project ? apiPage(page) : page));
    this.fullUrls.set(project, "api/index.html");
    return pages;
  }

  getIdealBaseName(reflection) {
    if (reflection.isDocument()) return documentName(reflection);
    if (reflection.parent?.isProject()) return `api/entries/${this.getUrlSafeName(reflection.name)}`;
    return `api/${categoryOf(reflection).name.toLowerCase()}/${this.getUrlSafeName(reflection.name)}`;
  }
}

const apiPage = (page) => ({ ...page, url: "api/index.html", kind: PageKind.Reflection });

/** Returns the address of a document without its ending: the README of a folder is the first page of its section. */
function documentName(reflection) {
  const file = documentFile(reflection);
  const slash = file.lastIndexOf("/");
  const name = file.slice(slash + 1).replace(/\.md$/, "");
  const section = DOCUMENT_FOLDERS[file.slice(0, slash)] ?? "internals";
  return `${section}/${name === "README" ? "index" : name.toLowerCase()}`;
}

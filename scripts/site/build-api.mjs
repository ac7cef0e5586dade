import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Application } from "typedoc";
import { API_JSON } from "../freshness.mjs";
import { buildHeader } from "./build-header.mjs";
import { documentSections } from "./docs/document-sections.mjs";
import { searchEntriesOf } from "./docs/search-entries.mjs";
import { searchPage } from "./docs/search-page.mjs";
import { SiteRouter } from "./docs/site-router.mjs";
import { siteTheme } from "./docs/site-theme.mjs";
import { importTypeScript } from "./import-typescript.mjs";

/**
 * Builds the guides, the internals and the pages of the API into a folder, with the header and the search of the whole site, and writes
 * the data that the tests read into the cache. `entries` are what else the search finds: records and commitments. Returns the folders of
 * the bundled packages.
 */
export async function buildApi(root, out, { entries = [] } = {}) {
  const header = await importTypeScript(path.join(root, "docs/site/page-header.ts"));
  const found = [...entries];
  const app = await Application.bootstrapWithPlugins({ options: path.join(root, "typedoc.json"), logLevel: "Warn" });
  const project = await app.convert();
  if (project === undefined) throw new Error("TypeDoc could not read the sources");
  app.validate(project);

  const sections = documentSections(project);
  const onPage = (page, content) => found.push(...searchEntriesOf(page, content));
  app.renderer.defineRouter("site", SiteRouter);
  app.renderer.defineTheme("site", siteTheme({ header, sections, onPage }));
  app.options.setValue("router", "site");
  app.options.setValue("theme", "site");
  app.options.setValue("cleanOutputDir", false);
  await app.generateDocs(project, out);
  await app.generateJson(project, API_JSON);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("TypeDoc found something wrong");

  keepHighlighting(out);
  mkdirSync(path.join(out, "search"), { recursive: true });
  writeFileSync(path.join(out, "search/index.html"), searchPage(header));
  return buildHeader(root, out, found);
}

/** Removes the scripts and styles of TypeDoc, which these pages do not use, except for the colours of code. */
function keepHighlighting(out) {
  const assets = path.join(out, "assets");
  renameSync(path.join(assets, "highlight.css"), path.join(out, "highlight.css"));
  rmSync(assets, { recursive: true });
}

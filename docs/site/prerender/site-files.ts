import { toDataPackage, toICalendar, toJson, toMarkdown } from "../../../src/format/index.js";
import type { Agreement } from "../../../src/model/index.js";
import { badgeOf, badgePicture } from "../picture/badge.js";
import { frontPreview, previewOf } from "../picture/preview.js";
import { type BuildOptions, type BuiltRecord, readRecord, type SiteFile, shownAtBuild } from "./context.js";
import { type PageDocument, writeDocument } from "./document.js";
import { feedsOf } from "./feeds.js";
import { frontPage } from "./front-page.js";
import type { GuideLink } from "./how-to-use.js";
import { ownPage } from "./own-page.js";
import { commitmentPage, embedPage, recordPage, rowInWords } from "./record-pages.js";

export { searchEntriesOf } from "./search-entries.js";

/** A preview image that is still to be rasterized. */
export interface Preview {
  readonly path: string;
  readonly svg: string;
}

/** The files of the records and of the front page. */
export interface SiteFiles {
  readonly files: readonly SiteFile[];
  readonly previews: readonly Preview[];
}

/** Returns all pages, feeds, badges and downloads of the records, and the preview images to rasterize. */
export function siteFiles(
  records: readonly Agreement[],
  guides: readonly GuideLink[],
  options: BuildOptions,
): SiteFiles {
  const all = records.map(readRecord);
  const write = (page: PageDocument): SiteFile => ({
    path: `${page.path}index.html`,
    content: writeDocument(page, options.siteUrl),
  });
  const own = all.map((built) => recordFiles(built, options, write));
  const front = frontPage(all, guides, options);
  return {
    files: [write(front), write(ownPage(options)), ...feedsOf(records, options), ...own.flatMap(({ files }) => files)],
    previews: [
      {
        path: "preview.png",
        svg: frontPreview("What governments agreed, what holds today, and who says so", [
          `${records.length} agreements as sourced, time-aware data`,
        ]),
      },
      ...own.flatMap(({ previews }) => previews),
    ],
  };
}

function recordFiles(built: BuiltRecord, options: BuildOptions, write: (page: PageDocument) => SiteFile): SiteFiles {
  const { record } = built;
  const folder = `${record.id}/`;
  const shown = shownAtBuild(built, options, { root: "", record: "" });
  // An agreement without commitments has one row, about itself: its page is that of the record.
  const rows = shown.rows.filter(({ subject }) => subject !== record.id);
  const tables = toDataPackage([record], { asOf: options.today });
  const table = (name: string) => ({
    path: `${folder}${name}`,
    content: tables.find(({ path }) => path === name)?.content ?? "",
  });
  return {
    files: [
      { path: `${folder}record.js`, content: `globalThis.shownRecord=${scriptOf(record)};\n` },
      write(recordPage(built, options)),
      write(embedPage(built, undefined, options)),
      table("overview.csv"),
      table("periods.csv"),
      { path: `${folder}deadlines.ics`, content: toICalendar(record) },
      { path: `${folder}record.md`, content: toMarkdown(record, { asOf: options.today }) },
      { path: `${folder}record.json`, content: toJson(record) },
      ...rows.flatMap((row) => {
        const badge = badgeOf(row);
        return [
          write(commitmentPage(built, row, options)),
          write(embedPage(built, row, options)),
          { path: `${folder}${row.subject}/badge.svg`, content: badgePicture(badge) },
          { path: `${folder}${row.subject}/badge.json`, content: `${JSON.stringify(badge)}\n` },
        ];
      }),
    ],
    previews: [
      { path: `${folder}preview.png`, svg: previewOf(shown) },
      ...rows.map((row) => ({
        path: `${folder}${row.subject}/preview.png`,
        svg: previewOf(shown, row, rowInWords(row, options)),
      })),
    ],
  };
}

/** Returns a record as the expression of a script: JSON is one. */
function scriptOf(record: Agreement): string {
  return JSON.stringify(record);
}

import { render } from "preact-render-to-string";
import { answerLineOf, type CommitmentRow } from "../../../src/brief/index.js";
import { dayInWords } from "../../../src/words/index.js";
import { endOfRow, stateOfRow } from "../model/row-in-words.js";
import { Controls } from "../parts/controls.js";
import { Downloads } from "../parts/downloads.js";
import type { Shown } from "../parts/islands.js";
import { Paints } from "../parts/legend.js";
import { PlaceFor } from "../parts/place-for.js";
import { partiesAndDay, RecordBody } from "../parts/record-body.js";
import { Section } from "../parts/section.js";
import { Sharing } from "../parts/sharing.js";
import { type BuildOptions, type BuiltRecord, shownAtBuild } from "./context.js";
import { type PageDocument, rootOf } from "./document.js";
import { SiteFooter } from "./site-footer.js";

/** The attributes that tell the script of a page what it is about. */
const dataOf = (kind: string, today: string, commitment?: string) => ({
  page: kind,
  built: today,
  ...(commitment === undefined ? {} : { commitment }),
});

/** The page of a record. */
export function recordPage(built: BuiltRecord, options: BuildOptions): PageDocument {
  const { record } = built;
  const path = `${record.id}/`;
  const root = rootOf(path);
  const shown = shownAtBuild(built, options, { root, record: "" });
  const embed = `${options.siteUrl === undefined ? "" : `${options.siteUrl}${path}`}embed/`;
  return {
    title: `${record.title}: what is in effect, and until when`,
    description: descriptionOf(shown),
    path,
    preview: `${path}preview.png`,
    scripts: [`${path}record.js`, "assets/page.js"],
    data: dataOf("record", options.today),
    links: feedLinks(root),
    body: render(
      <>
        <main id="main" tabIndex={-1}>
          <p class="crumbs">{partiesAndDay(record)}</p>
          <RecordBody record={record} shown={shown}>
            <Section id="downloads" title="Downloads and embedding">
              <Downloads />
              <Sharing title={record.title} root={root} embed={embed} />
            </Section>
          </RecordBody>
        </main>
        <SiteFooter root={root} />
      </>,
    ),
  };
}

/** The page of a commitment. */
export function commitmentPage(built: BuiltRecord, row: CommitmentRow, options: BuildOptions): PageDocument {
  const { record } = built;
  const path = `${record.id}/${row.subject}/`;
  const root = rootOf(path);
  const shown = shownAtBuild(built, options, { root, record: "../", sources: "../index.html" }, row.subject);
  const embed = `${options.siteUrl === undefined ? "" : `${options.siteUrl}${path}`}embed/`;
  return {
    title: `${row.title} – ${record.title}`,
    description: rowInWords(row, options),
    path,
    preview: `${path}preview.png`,
    scripts: [`${record.id}/record.js`, "assets/page.js"],
    data: dataOf("commitment", options.today, row.subject),
    links: feedLinks(root),
    body: render(
      <>
        <main id="main" tabIndex={-1}>
          <p class="crumbs">
            <a href="../index.html" data-days="">
              {record.title}
            </a>
          </p>
          <h1 id="title" tabIndex={-1}>
            {row.title}
          </h1>
          <PlaceFor name="card" shown={shown} />
          <p id="address-errors" class="error" role="alert" hidden />
          <p id="announced" class="visually-hidden" role="status" />
          <Controls />
          <Paints />
          <PlaceFor name="chart" shown={shown} />
          <PlaceFor name="facts" shown={shown} />
          <Section id="changes" title="What changed">
            <PlaceFor name="events" shown={shown} />
          </Section>
          <Section id="accounts" title="Accounts that differ">
            <PlaceFor name="accounts" shown={shown} />
          </Section>
          <Section id="sharing" title="Embedding">
            <Sharing title={row.title} root={root} embed={embed} badge />
          </Section>
        </main>
        <SiteFooter root={root} />
      </>,
    ),
  };
}

/** The page of a record, or of one of its commitments, for a frame of another page: the answer, the chart, and a line of credit. */
export function embedPage(built: BuiltRecord, row: CommitmentRow | undefined, options: BuildOptions): PageDocument {
  const { record } = built;
  const path = row === undefined ? `${record.id}/embed/` : `${record.id}/${row.subject}/embed/`;
  const root = rootOf(path);
  const folder = row === undefined ? "../" : "../../";
  const shown = shownAtBuild(built, options, { root, record: folder, sources: `${folder}index.html` }, row?.subject);
  const title = row?.title ?? record.title;
  return {
    title,
    description: row === undefined ? descriptionOf(shown) : rowInWords(row, options),
    path,
    scripts: [`${record.id}/record.js`, "assets/page.js"],
    data: dataOf("embed", options.today, row?.subject),
    isEmbed: true,
    links: [`<meta name="robots" content="noindex">`],
    body: render(
      <main id="main">
        <h1 id="title">{title}</h1>
        <PlaceFor name={row === undefined ? "answer" : "card"} shown={shown} />
        <Paints />
        <PlaceFor name="chart" shown={shown} />
        <p class="quiet credit">
          <a href="../index.html" target="_blank" rel="noopener" data-days="">
            {record.title}
          </a>{" "}
          from typed-agreements, checked up to {dayInWords(record.reviewedOn)}. Data: CC BY 4.0.
        </p>
      </main>,
    ),
  };
}

function descriptionOf({ rows, view, asked }: Shown): string {
  const { counts, next } = answerLineOf(rows, view.status(view.known.id, asked.asOf));
  return `${counts} ${next}`;
}

/** Returns a row in one sentence, for the description of its page. */
export function rowInWords(row: CommitmentRow, { today }: BuildOptions): string {
  const { day, by } = endOfRow(row);
  const end = day === "" ? by : `${day} (${by})`;
  const what = row.what === undefined ? "" : `${row.what} `;
  return `${what}On ${dayInWords(today)}: ${stateOfRow(row)}; end: ${end}.`;
}

function feedLinks(root: string): readonly string[] {
  return [`<link rel="alternate" type="application/atom+xml" href="${root}changes.atom" title="Changes">`];
}

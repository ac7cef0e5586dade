import { render } from "preact-render-to-string";
import { type RecordRow, recordRowOf, sortUpcoming, type UpcomingRow, upcomingRows } from "../../../src/brief/index.js";
import type { Agreement } from "../../../src/model/index.js";
import { dateInWords, dayInWords } from "../../../src/words/index.js";
import { capital } from "../model/capital.js";
import { chainsOf } from "../model/chain.js";
import { daysAhead } from "../model/days-ahead.js";
import { rangeOfDays } from "../model/short-dates.js";
import { Chain } from "../parts/chain.js";
import { Section } from "../parts/section.js";
import type { BuildOptions, BuiltRecord } from "./context.js";
import type { PageDocument } from "./document.js";
import { type GuideLink, Guides, HowToUse } from "./how-to-use.js";
import { SiteFooter } from "./site-footer.js";

/** The number of days ahead that are written into the page: the page of a reader shows the next 90 of them. */
const AHEAD = "P1Y";

/** The front page: what ends next, the chains of agreements, all records, and how to use the library. */
export function frontPage(
  all: readonly BuiltRecord[],
  guides: readonly GuideLink[],
  options: BuildOptions,
): PageDocument {
  const { today } = options;
  const records = all.map(({ record }) => record);
  const rows = records.map((record) => recordRowOf(record, { asOf: today }));
  const ends = sortUpcoming(
    records.flatMap((record) =>
      upcomingRows(record, { from: today, within: AHEAD }).filter(({ kind }) => kind === "end"),
    ),
  );
  return {
    title: "typed-agreements: what governments agreed, what holds today, and who says so",
    description: `${records.length} agreements between governments as sourced, time-aware data: what is in effect, what ends next, and what is only announced.`,
    path: "",
    preview: "preview.png",
    scripts: ["assets/front.js"],
    data: { page: "front", built: today },
    links: ['<link rel="alternate" type="application/atom+xml" href="changes.atom" title="Changes">'],
    body: render(
      <>
        <main id="main" tabIndex={-1}>
          <h1>What governments agreed, what holds today, and who says so</h1>
          <p class="lead">
            {records.length} agreements between governments as sourced data: what is in effect on any day, what ends
            next, and what is only announced.
          </p>
          <Ends ends={ends} today={today} />
          {chainsOf(records).map((links) => (
            <Section
              key={links[0]?.record.id}
              id={`chain-${links[0]?.record.id}`}
              title={chainTitle(links.map(({ record }) => record))}
            >
              <Chain links={links} root="" />
            </Section>
          ))}
          <section class="section" aria-labelledby="records">
            <h2 id="records" tabIndex={-1}>
              All records
            </h2>
            <RecordTable rows={rows} today={today} />
            <p class="quiet">
              <a href="your-record/index.html">Check and draw a record of your own</a>. Follow all of them:{" "}
              <a href="changes.atom">changes as a feed</a>,{" "}
              <a href="deadlines.ics" data-webcal="">
                deadlines as a calendar
              </a>
              , <a href="index.json">all records as JSON</a>.
            </p>
          </section>
          <HowToUse />
          <Guides guides={guides} />
        </main>
        <SiteFooter root="" />
      </>,
    ),
  };
}

function chainTitle(records: readonly Agreement[]): string {
  const names = new Set(records.flatMap(({ parties }) => parties.map(({ name }) => name)));
  return names.size > 4 ? "A chain of agreements" : `The chain: ${[...names].join(" and ")}`;
}

function Ends({ ends, today }: { readonly ends: readonly UpcomingRow[]; readonly today: string }) {
  const groups = new Map<string, UpcomingRow[]>();
  for (const end of ends) {
    const key = `${end.latest} ${end.agreement} ${end.earliest} ${end.what}`;
    groups.set(key, [...(groups.get(key) ?? []), end]);
  }
  return (
    <section class="section first" aria-labelledby="section-next">
      <h2 id="section-next">What ends in the next 90 days</h2>
      <table class="ends" data-window="90">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">How</th>
          </tr>
        </thead>
        <tbody>
          {[...groups]
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([key, own]) => (
              <EndRow key={key} ends={own} />
            ))}
        </tbody>
      </table>
      <p class="quiet" data-empty="" hidden={ends.some(({ days }) => leastOf(days) <= 90)}>
        Nothing that is on record ends in these days.
      </p>
      <p class="quiet">
        Counted from <span data-today="">{dayInWords(today)}</span>.
      </p>
    </section>
  );
}

function EndRow({ ends }: { readonly ends: readonly UpcomingRow[] }) {
  const [{ agreement, agreementTitle, what, earliest, latest, days }] = ends as [UpcomingRow, ...UpcomingRow[]];
  const least = leastOf(days);
  return (
    <tr data-day={latest} data-range={earliest === latest ? undefined : ""} hidden={least > 90}>
      <td>
        <b>{rangeOfDays(earliest, latest)}</b>{" "}
        <span class={`near near-${least <= 7 ? "now" : "soon"}`} data-days="">
          {daysAhead(least, earliest !== latest)}
        </span>
      </td>
      <th scope="row">
        {ends.map(({ subject, title }, index) => (
          <span key={subject}>
            {index === 0 ? "" : "\u00a0· "}
            <a href={subject === agreement ? `${agreement}/index.html` : `${agreement}/${subject}/index.html`}>
              {title}
            </a>
          </span>
        ))}
        <span class="what">{agreementTitle}</span>
      </th>
      <td>{capital(what)}</td>
    </tr>
  );
}

function leastOf(days: UpcomingRow["days"]): number {
  return typeof days === "number" ? days : days.max;
}

function RecordTable({ rows, today }: { readonly rows: readonly RecordRow[]; readonly today: string }) {
  const sorted = [...rows].sort((one, other) => ((one.on ?? "") < (other.on ?? "") ? 1 : -1));
  return (
    <>
      <p class="filter needs-script">
        <label for="record-filter">Filter by title, party or year</label>{" "}
        <input id="record-filter" type="search" autocomplete="off" />
        <span id="record-count" class="quiet" role="status" />
      </p>
      <table class="records">
        <thead>
          <tr>
            {["Agreement", "Who", "When", "In effect", "Next end"].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.id} data-record={row.id}>
              <th scope="row">
                <a href={`${row.id}/index.html`}>{row.title}</a>
              </th>
              <td data-name="Who">
                {row.parties.length > 4
                  ? `${row.parties.length} parties`
                  : row.parties.map(({ name }) => name).join(", ") || "–"}
              </td>
              <td data-name="When">{row.on === undefined ? "–" : dateInWords(row.on)}</td>
              <td data-name="In effect">{row.commitments === 0 ? "–" : `${row.inEffect} of ${row.commitments}`}</td>
              <td data-name="Next end">
                {row.nextEnd === undefined ? "–" : rangeOfDays(row.nextEnd.earliest, row.nextEnd.latest)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">As of {dayInWords(today)}.</p>
    </>
  );
}

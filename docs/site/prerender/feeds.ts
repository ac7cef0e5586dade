import { eventSummary, nameOf, recordRowOf, upcomingRows, whatHappened } from "../../../src/brief/index.js";
import { earliestDay } from "../../../src/calendar/index.js";
import { toICalendar } from "../../../src/format/index.js";
import type { Agreement, LifecycleEvent } from "../../../src/model/index.js";
import { timeline } from "../../../src/query/index.js";
import { capital } from "../model/capital.js";
import type { BuildOptions, SiteFile } from "./context.js";
import { escapeHtml } from "./document.js";

/** The largest number of entries of the feed of changes. */
const MOST_ENTRIES = 100;

/** Returns the feeds over all records: changes, deadlines, and the index. */
export function feedsOf(records: readonly Agreement[], options: BuildOptions): readonly SiteFile[] {
  return [
    { path: "changes.atom", content: changesFeed(records, options) },
    { path: "deadlines.ics", content: toICalendar(records) },
    { path: "index.json", content: indexOf(records, options) },
  ];
}

/** Returns the events of all records, newest first, as an Atom feed. */
function changesFeed(records: readonly Agreement[], { today, siteUrl = "" }: BuildOptions): string {
  const entries = records
    .flatMap((record) =>
      timeline(record, { kinds: ["event"] }).flatMap((entry) =>
        entry.kind === "event" ? [{ record, ...entry, day: dayOf(entry.event) }] : [],
      ),
    )
    .sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0))
    .slice(0, MOST_ENTRIES);
  const items = entries.map(({ record, event, revision, day }) => {
    const on = event.targets.map((id) => nameOf(record, id)).join("; ");
    const title = `${on === "" ? record.title : on}: ${whatHappened(event, record, revision)}`;
    return `<entry>
<id>tag:typed-agreements,2025:${record.id}/${event.id}</id>
<title>${escapeHtml(capital(title))}</title>
<updated>${day}T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="${siteUrl}${record.id}/"/>
<category term="${escapeHtml(record.id)}" label="${escapeHtml(record.title)}"/>
<summary>${escapeHtml(eventSummary(event, record))}</summary>
</entry>`;
  });
  const self = siteUrl === "" ? "" : `<link rel="self" type="application/atom+xml" href="${siteUrl}changes.atom"/>\n`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>tag:typed-agreements,2025:changes</id>
<title>Changes to agreements between governments</title>
<updated>${entries[0]?.day ?? today}T00:00:00Z</updated>
<author><name>typed-agreements</name></author>
${self}<link rel="alternate" type="text/html" href="${siteUrl === "" ? "./" : siteUrl}"/>
${items.join("\n")}
</feed>
`;
}

/** Returns the day on which an event was recorded; without it, on which it happened or took effect. */
function dayOf({ recordedOn, on, effective }: LifecycleEvent): string {
  if (recordedOn !== undefined) return recordedOn;
  const when = on ?? effective;
  if (when === undefined) return "0000-01-01";
  return typeof when === "string" ? earliestDay(when) : when.date;
}

/** Returns all records with their states and ends. */
function indexOf(records: readonly Agreement[], { today, siteUrl = "" }: BuildOptions): string {
  const list = records.map((record) => ({
    ...recordRowOf(record, { asOf: today }),
    page: `${siteUrl}${record.id}/`,
    record: `${siteUrl}${record.id}/record.json`,
    ends: upcomingRows(record, { from: today, within: "P100Y" }).filter(({ kind }) => kind === "end"),
  }));
  return `${JSON.stringify({ asOf: today, records: list }, null, 1)}\n`;
}

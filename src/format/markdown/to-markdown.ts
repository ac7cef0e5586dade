import { parsePlainDate } from "../../calendar/plain-date.js";
import { takeOptions } from "../../messages/take-options.js";
import type { Agreement, PlainDate } from "../../model/index.js";
import type { KnownAtOption } from "../../query/index.js";
import { readDayOption } from "../../query/known-at.js";
import { dateInWords, explainer } from "../../words/index.js";
import { isSet, takeRecords } from "../take-records.js";
import { accountsSection } from "./accounts.js";
import { assessmentsSection } from "./assessments.js";
import { commitmentsSection } from "./commitments.js";
import { conditionsSection } from "./conditions.js";
import { endsSection } from "./ends.js";
import { eventsSection } from "./events.js";
import { footnotesOf } from "./footnotes.js";
import { headSection } from "./head.js";
import { issuesSection } from "./issues.js";
import type { SectionInput } from "./section-input.js";
import { setBrief } from "./set-brief.js";
import { blocks, escapeMarkdown } from "./text.js";
import { upcomingSection } from "./upcoming.js";

/**
 * The options of {@link toMarkdown}.
 *
 * @example
 * ```ts
 * import { busan2025 } from "typed-agreements/data";
 * import { type MarkdownOptions, toMarkdown } from "typed-agreements/format";
 *
 * const options: MarkdownOptions = { asOf: "2026-03-01", knownAt: "2026-03-01" };
 * console.log(toMarkdown(busan2025, options).split("\n")[2]);
 * // → As of 1 March 2026. The record as it was known on 1 March 2026; what was recorded later is left out. Quotations are exact; what is inferred is marked.
 * ```
 */
export interface MarkdownOptions extends KnownAtOption {
  /** The day that the brief is about. Default: the day of the review of each record. */
  readonly asOf?: PlainDate;
}

const SECTIONS: readonly (readonly [title: string, render: (input: SectionInput) => readonly string[]])[] = [
  ["Commitments", commitmentsSection],
  ["Ends", endsSection],
  ["Planned and due", upcomingSection],
  ["Differing accounts", accountsSection],
  ["Unresolved issues", issuesSection],
  ["Conditions", conditionsSection],
  ["Assessments", assessmentsSection],
  ["Events", eventsSection],
];

/**
 * Converts a record to a brief in Markdown, to paste into a note: the commitments and their status, the ends and the reasons,
 * differing accounts, unresolved issues, assessments and events.
 *
 * Sources are footnotes named by their ids, `[^busan-article]`, as GitHub, Pandoc and most note editors support them; the place
 * in the source precedes the mark, with the fields that were inferred. Strings of the record are escaped: they cannot create a
 * heading, a link or HTML. Empty sections are left out.
 *
 * The brief of an array is shorter: for each record a heading, its status, and a table with a row for each commitment: who owes
 * it to whom, its status, its ends and the days left. The ids of its footnotes begin with the id of the record.
 *
 * @param agreements - A record, or an array of records with different ids.
 * @param options - `asOf` is the day that the brief is about; `knownAt` reads the records as they were known on a day.
 * @returns Markdown (CommonMark with footnotes), lines ended by a line feed.
 * @throws {RangeError} if two records have the same id (code `duplicate-record-id`), or a date is invalid.
 * @throws {TypeError} if an option is unknown, or a record is not an agreement.
 *
 * @example
 * ```ts
 * import { busan2025 } from "typed-agreements/data";
 * import { toMarkdown } from "typed-agreements/format";
 *
 * const brief = toMarkdown(busan2025, { knownAt: "2025-10-30" });
 * for (const line of brief.split("\n")) if (line.startsWith("#")) console.log(line);
 * // → # Busan summit between the United States and China
 * // → ## Commitments
 * // → ### United States
 * // → ### China
 * // → ### United States and China
 * // → ## Ends
 * // → ## Planned and due
 * // → ## Differing accounts
 * // → ## Unresolved issues
 * // → ## Conditions
 * // → ## Assessments
 * // → ## Events
 * console.log(brief.split("\n").find((line) => line.startsWith("- **30 October 2026**"))?.split(": ")[0]);
 * // → - **30 October 2026** (presumed), in 365 days, Suspension of rare-earth export controls
 * ```
 */
export function toMarkdown(agreements: Agreement | readonly Agreement[], options: MarkdownOptions = {}): string {
  takeOptions("toMarkdown", options, ["asOf", "knownAt"]);
  const asOf = options.asOf === undefined ? undefined : readDayOption("asOf", options.asOf);
  const records = takeRecords("toMarkdown", agreements, options.knownAt);
  const lines = isSet(agreements)
    ? setBrief(records, asOf)
    : recordBrief(records[0] as Agreement, asOf, options.knownAt);
  return `${lines.join("\n")}\n`;
}

function recordBrief(
  record: Agreement,
  asOf: PlainDate = parsePlainDate(record.reviewedOn),
  knownAt: PlainDate | undefined,
): readonly string[] {
  const { cite, notes } = footnotesOf(record);
  const input: SectionInput = { record, asOf, cite, explain: explainer(record) };
  return blocks(
    [`# ${escapeMarkdown(record.title)}`],
    [`${reviewInWords(input, knownAt)} Quotations are exact; what is inferred is marked.`],
    headSection(input),
    ...SECTIONS.map(([title, render]) => {
      const body = render(input);
      return body.length === 0 ? [] : [`## ${title}`, "", ...body];
    }),
    notes(),
  );
}

function reviewInWords({ record, asOf }: SectionInput, knownAt: PlainDate | undefined): string {
  const day = `As of ${dateInWords(asOf)}.`;
  const reviewed = dateInWords(record.reviewedOn);
  return knownAt === record.reviewedOn
    ? `${day} The record as it was known on ${reviewed}; what was recorded later is left out.`
    : `${day} The record was reviewed up to ${reviewed}; what came later is not in it.`;
}

import { type CommitmentRow, commitmentRows, type RowEnd } from "../../brief/index.js";
import type { Agreement, PlainDate } from "../../model/index.js";
import { type State, statusOf } from "../../query/index.js";
import { daysInWords } from "../../words/bound-in-words.js";
import { boundInWords, dateInWords, explainer, stateInWords } from "../../words/index.js";
import { capitalize, countOf } from "../../words/text.js";
import { type Footnotes, footnoteLabels, footnotesOf } from "./footnotes.js";
import { blocks, escapeMarkdown } from "./text.js";

/** Returns the brief of a set: for each record a heading, its status, and a table with a row for each commitment. */
export function setBrief(records: readonly Agreement[], asOf: PlainDate | undefined): readonly string[] {
  const labels = footnoteLabels();
  const parts = records.map((record) => {
    const footnotes = footnotesOf(record, { prefix: `${record.id}-`, labels });
    return { body: recordSection(record, asOf ?? record.reviewedOn, footnotes), notes: footnotes.notes() };
  });
  const about = asOf === undefined ? "Each as of the day of its review." : `As of ${dateInWords(asOf)}.`;
  return blocks(
    [`# ${countOf(records.length, "agreement")}`],
    [about],
    ...parts.flatMap(({ body }) => body),
    parts.flatMap(({ notes }) => notes),
  );
}

const HEADER = ["Commitment", "Owed", "Status", "Ends", "Days left"];

function recordSection(record: Agreement, asOf: PlainDate, { cite }: Footnotes): readonly (readonly string[])[] {
  const status = statusOf(record, record.id, { asOf });
  const reviewed = `Reviewed up to ${dateInWords(record.reviewedOn)}.`;
  const rows = commitmentRows(record, { asOf });
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    [`## ${escapeMarkdown(record.title)}`],
    [`${escapeMarkdown(explainer(record)(status))} ${reviewed}${cite(record.citations ?? [])}`],
    [line(HEADER), line(HEADER.map(() => "---")), ...rows.map((row) => line(cellsOf(row, cite)))],
  ];
}

function cellsOf(row: CommitmentRow, cite: Footnotes["cite"]): readonly string[] {
  const { title, because, days: left } = row;
  const days = typeof left === "object" ? `${left.min} to ${left.max}` : `${left ?? ""}`;
  return [
    escapeMarkdown(title),
    escapeMarkdown(owedInWords(row)),
    `${escapeMarkdown(stateOf(row))}${cite(because.citations)}`,
    escapeMarkdown(endsInWords(row)),
    days,
  ];
}

function owedInWords({ owedBy = "nobody named", owedTo }: CommitmentRow): string {
  if (owedBy === owedTo) return `${owedBy}, to each other`;
  return owedTo === undefined ? owedBy : `${owedBy} to ${owedTo}`;
}

const PLANS: ReadonlySet<State> = new Set(["scheduled", "postponed", "date-passed"]);

function stateOf({ state, certainty, since, planned }: CommitmentRow): string {
  const word = `${capitalize(stateInWords(state))}${certainty === "definite" ? "" : ` (${certainty})`}`;
  if (PLANS.has(state)) return planned === undefined ? word : `${word}: ${dateInWords(planned.from)}`;
  return since === undefined ? word : `${word}, ${sinceInWords(state, boundInWords(since))}`;
}

/** Returns a bound unchanged for a visit that took place, and with "since" for a state that lasts. */
function sinceInWords(state: State, bound: string): string {
  return state === "occurred" ? bound : bound.replace(/^(?:on|at)/, "since");
}

function endsInWords({ endByLaw, endAnnounced }: CommitmentRow): string {
  const law = endByLaw === undefined ? [] : [rowEndInWords(endByLaw)];
  const announced = endAnnounced === undefined ? [] : [`${rowEndInWords(endAnnounced)} as announced`];
  return [...announced, ...law.map((end) => `${end} by law`)].join("; ");
}

function rowEndInWords({ earliest, latest, moment }: RowEnd): string {
  if (earliest === undefined || latest === undefined) return "no end";
  return moment === undefined ? daysInWords(earliest, latest) : dateInWords(moment);
}

import { type CommitmentRow, dayAskedAbout, type RowEnd } from "../../../brief/index.js";
import type { PlannedTime } from "../../../model/index.js";
import { day, text, whole } from "../columns.js";
import { table } from "../table.js";

const OR_RANGE = "or the days within which it lies, as 2026-04-01/2026-04-30";
const END = `its day, ${OR_RANGE}; open for one that is stated to have no end`;

/** The table with the answers that most readers look for. It refers to no other table, so it can be the first. */
export const overview = table<CommitmentRow>({
  name: "overview",
  description:
    "The commitments at a glance: who owes what to whom, its state on a day, when it ends. Computed from the record by statusOf and expiryOf; the other tables have the details.",
  key: ["commitment"],
  columns: [
    text(
      "commitment",
      "The id of the commitment; for an agreement without commitments, its own id: the row is about it as a whole.",
      ({ subject }) => subject,
    ),
    text("title", "The title.", ({ title }) => title),
    text("owed_by", "Who owes it; empty where nobody is named.", ({ owedBy }) => owedBy),
    text("owed_to", "To whom it is owed; empty where that is nobody in particular.", ({ owedTo }) => owedTo),
    text("what", "What is to be done, in one sentence.", ({ what }) => what),
    day("as_of", "The day that the row is about.", ({ asOf }) => dayAskedAbout(asOf)),
    text("state", "The state on that day.", ({ state }) => state),
    text("certainty", "The certainty of the state: definite, presumed or possible.", ({ certainty }) => certainty),
    text(
      "since",
      `The first day of the state, ${OR_RANGE}; a later change of its grounds is not a new start.`,
      ({ since }) => since && daysInCell(since),
    ),
    text("planned", "Of a visit or an invitation: the time that is planned (EDTF).", ({ planned }) =>
      timeInCell(planned),
    ),
    text("ends_by_law", `The end that rests on an instrument: ${END}.`, ({ endByLaw }) => endInCell(endByLaw)),
    text(
      "ends_as_announced",
      `The end that is announced in place of it, without an instrument: ${END}.`,
      ({ endAnnounced }) => endInCell(endAnnounced),
    ),
    whole(
      "days_left",
      "The days from as_of to the end, as announced if there is such an end, or to the planned time; to its earliest day if it is not known to the day. Empty if the commitment is over or that day is not ahead.",
      ({ days }) => daysAhead(days),
    ),
    text(
      "instrument",
      "The official instruments that the state rests on, separated by semicolons; empty where there is only a statement or a report.",
      ({ instruments }) => instruments.join("; ") || undefined,
    ),
    text("at_end", "What applies after its end.", ({ atEnd }) => atEnd),
  ],
  rows: (_, { overview: rows }) => rows(),
});

/** Returns a day, or a range of days as an interval (ISO 8601). An interval without a known start begins with `..` (EDTF). */
function daysInCell({ earliest, latest }: { readonly earliest: string; readonly latest: string }): string {
  if (earliest === latest) return latest;
  return `${earliest.startsWith("0000") ? ".." : earliest}/${latest}`;
}

function timeInCell(planned: PlannedTime | undefined): string | undefined {
  if (planned === undefined) return undefined;
  const { from, through } = planned;
  return through === undefined ? from : `${from}/${through}`;
}

function endInCell(end: RowEnd | undefined): string | undefined {
  if (end?.earliest === undefined || end.latest === undefined) return end?.kind;
  return daysInCell({ earliest: end.earliest, latest: end.latest });
}

function daysAhead(days: CommitmentRow["days"]): number | undefined {
  const least = typeof days === "object" ? days.min : days;
  return least === undefined || least < 0 ? undefined : least;
}

import { dayInWords } from "../calendar/day-in-words.js";
import type { Condition, PlainDate, ZonedTime } from "../model/index.js";
import type { Caveat } from "../query/index.js";
import { dateInWords } from "./date-in-words.js";
import type { RecordReader } from "./record-reader.js";
import { bare } from "./text.js";

/** The fields of an answer that the sentence for a caveat needs. */
export interface CaveatContext {
  readonly reader: RecordReader;
  readonly subject: string;
  readonly knownAt?: PlainDate | undefined;
  readonly reviewedOn: PlainDate;
  /** The clock time within the day asked about at which the state changes. */
  readonly moment?: ZonedTime | undefined;
}

/** Returns the sentence for a caveat, about the state asked about and the later ones. */
export function caveatSentence(caveat: Caveat, context: CaveatContext): string {
  const { knownAt, reviewedOn, moment } = context;
  switch (caveat) {
    case "assumed-start":
      return preconditions(context).length === 0
        ? "No source states when it starts, so the day on which it was agreed is assumed"
        : "No source states when it starts, so the day by which it was agreed and its conditions were met is assumed";
    case "entry-into-force-unrecorded":
      return "No entry into force is on record, and none is assumed";
    case "announced-only":
      return "No legal instrument is on record";
    case "low-confidence":
      return "The sources are cited with less than high confidence";
    case "uncertain-date":
      return "The source marks a date as uncertain or approximate";
    case "unknown-end":
      return "An end is on record, but its day is not known";
    case "gap-unstated":
      return "A later term does not state its start, so it may already be in effect again by then";
    case "condition-open":
      return openCondition(context);
    case "assumed-renewal":
      return "The renewal is assumed: no notice against it is on record";
    case "nothing-recorded":
      return "Nothing on record says when it starts";
    case "not-yet-recorded":
      return knownAt === undefined ? "It was not yet on record" : `By ${dayInWords(knownAt)} it was not yet on record`;
    case "partial-date":
      return "The exact day of the change is not known";
    case "boundary-day":
      return "The sources leave open whether the last day is included";
    case "changes-that-day":
      return `This is the state at the end of the day; it changes ${moment === undefined ? "within the day" : `at ${dateInWords(moment)}`}`;
    case "day-without-zone":
      return "The change is recorded by its day, without a time zone, and at this moment that day is not the same everywhere";
    case "after-review":
      return `The record was reviewed up to ${dayInWords(reviewedOn)} and does not contain what happened later`;
  }
}

/** Returns the conditions that have to be met first, as known. */
function preconditions({ reader, subject, knownAt }: CaveatContext): readonly Condition[] {
  const { record } = reader;
  const { known, retracted } = reader.events(knownAt);
  const isKnown = ({ introducedBy }: Condition): boolean =>
    introducedBy === undefined || (known.has(introducedBy) && !retracted.has(introducedBy));
  return record.conditions.filter(
    (one) =>
      one.kind === "precedent" &&
      one.attributedTo === undefined &&
      (one.dependent === subject || one.dependent === record.id) &&
      isKnown(one),
  );
}

function openCondition(context: CaveatContext): string {
  const clauses = preconditions(context);
  const [only] = clauses;
  const what = clauses.length === 1 && only !== undefined ? `: ${bare(only.summary)}` : "";
  return `A condition that has to be met first is not recorded as met by then${what}`;
}

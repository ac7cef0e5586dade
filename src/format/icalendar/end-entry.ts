import { nameOf } from "../../brief/index.js";
import { toInstant } from "../../calendar/instant.js";
import { isRunning } from "../../query/history/stretch.js";
import type { Expiry, State } from "../../query/index.js";
import { caveatsInTitle } from "./caveats-in-title.js";
import type { Entry } from "./entry.js";
import { type CalendarSpan, oneDay, someDay, whenInTitle } from "./span.js";
import { summaryOf } from "./summary-of.js";
import type { EntryOf } from "./timeline-entry-of.js";
import type { ToldRecord } from "./told-record.js";

/** The verbs for ends that an act caused. */
const VERBS: Partial<Record<State, string>> = {
  terminated: "Terminated",
  superseded: "Superseded",
  invalidated: "Invalidated",
  performed: "Performed",
  cancelled: "Cancelled",
};

/** The ends of a record, and the expiry of each subject. */
export interface Ends {
  /** The last end of each subject, which its expiry is about. */
  readonly last: ReadonlyMap<string, EntryOf<"end">>;
  readonly expiries: readonly Expiry[];
}

/** Returns the entry for an end. */
export function endEntry({ record, explain, describe }: ToldRecord, end: EntryOf<"end">, ends: Ends): Entry {
  const { subject, state, on, certainty, caveats, citations } = end;
  const span = spanOfEnd(end);
  const byLaw = isRunning(state);
  const title = nameOf(record, subject);
  const expiry = ends.expiries.flatMap((one) => (one.subject === subject ? [explain(one)] : []));
  const verb = `${VERBS[state] ?? (byLaw ? "Ends by law" : "Ends")}${whenInTitle(span)}`;
  const reasons = [
    ...(ends.last.get(subject) === end ? expiry : [describe(end)]),
    ...(byLaw ? ["That counts if no legal instrument follows for what was announced.", ...expiry] : []),
    ...endsWithIt(record, subject, ends.expiries),
  ];
  return {
    key: `${subject}.${byLaw ? "end-by-law" : "end"}`,
    summary: `${verb}: ${title}${byLaw ? " (another end is announced)" : caveatsInTitle(certainty, caveats)}`,
    paragraphs: [...summaryOf(record, subject), ...reasons],
    citations,
    span,
    ...(typeof on === "object" ? { instant: toInstant(on, { gap: "forward" }) } : {}),
    sure: !byLaw && certainty === "definite",
  };
}

function spanOfEnd({ term, earliest, latest }: EntryOf<"end">): CalendarSpan {
  return term.kind === "on" ? oneDay(earliest) : someDay(earliest, latest);
}

/** Returns a sentence with the titles of what ends only because this ends. Those ends have no entry of their own. */
function endsWithIt(record: ToldRecord["record"], subject: string, expiries: readonly Expiry[]): readonly string[] {
  const names = expiries.flatMap((one) => (one.inheritedFrom === subject ? [nameOf(record, one.subject)] : []));
  return names.length === 0 ? [] : [`What ends with it: ${names.join("; ")}.`];
}

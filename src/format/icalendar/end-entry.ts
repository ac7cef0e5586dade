import { toInstant } from "../../calendar/instant.js";
import type { Agreement } from "../../model/index.js";
import { expiries, expiryOf } from "../../query/index.js";
import { isRunning } from "../../query/history/stretch.js";
import type { State } from "../../query/index.js";
import { nameOf } from "../../brief/index.js";
import { describeEntry, explain } from "../../words/index.js";
import { caveatsInTitle } from "./caveats-in-title.js";
import type { Entry } from "./entry.js";
import { type Span, dayOf, someDay, whenInTitle } from "./span.js";
import { summaryOf } from "./summary-of.js";
import type { EntryOf } from "./timeline-entry-of.js";

/** The verbs for ends that an act brought about. */
const VERBS: Partial<Record<State, string>> = {
  terminated: "Terminated",
  superseded: "Superseded",
  invalidated: "Invalidated",
  performed: "Performed",
  cancelled: "Cancelled",
};

/** Returns the entry for an end; `isLast` tells the one that the expiry of the subject is about. */
export function endEntry(record: Agreement, end: EntryOf<"end">, isLast: boolean): Entry {
  const { subject, state, on, certainty, caveats, citations } = end;
  const span = spanOfEnd(end);
  const byLaw = isRunning(state);
  const title = nameOf(record, subject);
  const expiry = explain(record, expiryOf(record, subject));
  const verb = `${VERBS[state] ?? (byLaw ? "Ends by law" : "Ends")}${whenInTitle(span)}`;
  const reasons = [
    ...(isLast ? [expiry] : [describeEntry(record, end)]),
    ...(byLaw ? [`That counts if no legal instrument follows for what was announced. ${expiry}`] : []),
    ...endsWithIt(record, subject),
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

function spanOfEnd({ term, earliest, latest }: EntryOf<"end">): Span {
  return term.kind === "on" ? dayOf(earliest) : someDay(earliest, latest);
}

/** What ends only because this does has no entry of its own. */
function endsWithIt(record: Agreement, subject: string): readonly string[] {
  const names = expiries(record).flatMap((one) =>
    one.inheritedFrom === subject ? [nameOf(record, one.subject)] : [],
  );
  return names.length === 0 ? [] : [`What ends with it: ${names.join("; ")}.`];
}

import type { Authority } from "./authority.js";
import { isSameBound } from "./bound.js";
import type { Bound } from "./period.js";
import type { State } from "./states.js";
import type { TermEndPoint } from "./term-end.js";

/** An end on record, or one that an event states. */
interface RecordedEnd {
  readonly state: State;
  /** The bound at which it comes. */
  readonly from?: Bound | undefined;
  readonly authority?: Authority | undefined;
  readonly version?: { readonly point: TermEndPoint } | undefined;
}

/** True if a second statement of an end confirms the first (rule 6): one state at one bound, or a report of the first. */
export function isConfirmedBy(first: RecordedEnd, second: RecordedEnd): boolean {
  const isSame = first.state === second.state && isSameBound(first.from as Bound, second.from as Bound);
  return isSame || isReportOf(second, first);
}

/**
 * True if an announced or reported end is that of the law: one state, and the same day or a vaguer date. It neither lowers the
 * authority of that end nor settles its clock time, or whether its day is included.
 */
export function isReportOf(report: RecordedEnd, law: RecordedEnd): boolean {
  if (report.state !== law.state || law.authority !== "legal" || report.authority !== "announced") return false;
  const [after, before] = [report.from as Bound, law.from as Bound];
  return isSameBound(before, after) || isVaguer(after, before) || isSameDay(report, law);
}

function isVaguer({ earliest, latest, moment }: Bound, than: Bound): boolean {
  return moment === undefined && earliest <= than.earliest && than.latest <= latest;
}

function isSameDay({ from, version: first }: RecordedEnd, { version: second }: RecordedEnd): boolean {
  const [a, b] = [first?.point.end, second?.point.end];
  return from?.moment === undefined && a?.kind === "on" && b?.kind === "on" && a.date === b.date;
}

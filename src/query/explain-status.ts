import type { End } from "../calendar/term-answer.js";
import { dateInWords, dayInWords, onInWords, timeInWords } from "../calendar/words.js";
import type { Agreement, LifecycleEvent, Meeting, PartialDate, PlannedTime, ZonedTime } from "../model/index.js";
import { anchorInWords, endInWords, wordOf } from "./explain-expiry.js";
import type { Start } from "./start.js";
import type { Caveat, State, StatusBase } from "./status.js";
import { endOfStep, type Step } from "./steps.js";
import type { Turn } from "./turn.js";

/** The sentence for something of which nothing is recorded. */
export function sayUnknown(): string {
  return "Not known: by then the record has neither a term nor an event that would tell.";
}

/** The sentence for what the record did not have yet. */
export function sayNotYetRecorded(knownAt: string | undefined): string {
  return `Not known: by ${knownAt === undefined ? "then" : dayInWords(knownAt)} the record did not have this commitment.`;
}

/** The sentence for something that is still to start. */
export function sayNotYet({ time, event }: Start, agreement: Agreement): string {
  const when = time === undefined ? "" : ` ${onInWords(time)}`;
  const word = event === undefined ? "" : `, ${wordOf(event)}`;
  const assumed = time === agreement.concludedOn && event === undefined ? ` (${anchorInWords(agreement)})` : "";
  return `Not yet in effect: it takes effect${when}${assumed}${word}.`;
}

/** The sentence for something that runs: from when, until when, on whose word. */
export function sayInEffect({ time, event }: Start, backing: Step | undefined, endedBy: Step | undefined): string {
  const from = time === undefined ? "" : ` from ${timeInWords(time)}`;
  // What is known to have ended it says more than the term that it had.
  const last = endedBy ?? backing;
  const until = last === undefined ? ", with no end on record" : ` ${untilInWords(last)}`;
  const endWord = last?.event === undefined ? "" : `, ${wordOf(last.event)}`;
  if (event === undefined || event === last?.event) return `In effect${from}${until}${endWord}.`;
  return last === undefined
    ? `In effect${from}${until}, ${wordOf(event)}.`
    : `In effect${from}, ${wordOf(event)},${until}${endWord}.`;
}

function untilInWords(step: Step): string {
  const end = endOfStep(step);
  const when = step.answer.basis === "terminated" ? `, when it was ${step.event?.type}` : "";
  if (end === undefined) return step.answer.basis === "open" ? "without an end" : "until a day that is not known";
  if (end.kind === "between" && end.earliest === end.latest)
    return `through ${dayInWords(end.latest)}, if the source is right${when}`;
  if (end.kind === "between")
    return `until some day from ${dayInWords(end.earliest)} to ${dayInWords(end.latest)}${when}`;
  if (end.until !== undefined) return `until ${timeInWords(end.until)}${when}`;
  return `${end.lastFullDay === end.date ? "through" : "until"} ${dayInWords(end.date)}${when}`;
}

/** The sentence for something whose term is over. */
export function sayExpired(end: End, event: LifecycleEvent | undefined): string {
  return `Expired: it ended ${endInWords(end)}${event === undefined ? "" : `, ${wordOf(event)}`}.`;
}

/** The sentence for something that an event shows to be under way. */
export function sayUnder({ on, id, summary }: LifecycleEvent): string {
  return `In effect: under way by ${dateInWords(on)} (${id}). ${summary}`;
}

/** The sentence for a turn that an event brought about: "Invalidated from 20 February 2026 (ruling). …" */
export function sayTurn(to: State, time: PartialDate | ZonedTime, { id, summary }: LifecycleEvent): string {
  const head = to === "in-effect" ? "In effect again" : `${to[0]?.toUpperCase()}${to.slice(1).replaceAll("-", " ")}`;
  const when = to === "postponed" || to === "cancelled" ? onInWords(time) : `from ${timeInWords(time)}`;
  return `${head} ${when} (${id}). ${summary}`;
}

/** The sentence for a visit that is planned. */
export function sayPlanned(planned: PlannedTime, event?: LifecycleEvent): string {
  return `Scheduled for ${plannedInWords(planned)}${event === undefined ? "" : `, ${wordOf(event)}`}.`;
}

/** The sentence for a visit that took place. */
export function sayOccurred(event: LifecycleEvent): string {
  const { on, through } = event;
  const when = through === undefined ? onInWords(on) : `from ${rangeInWords(on, through)}`;
  return `Took place ${when}, ${wordOf(event)}.`;
}

/** The sentence for the meeting at which an agreement was reached. */
export function sayMeeting(to: "scheduled" | "occurred", { on, place }: Meeting): string {
  return `${to === "occurred" ? "Held" : "Still to be held,"} ${onInWords(on)} at ${place.name}.`;
}

/** The sentence for a planned date that is over. */
export function sayDatePassed(planned: PlannedTime): string {
  return `The planned date, ${plannedInWords(planned)}, has passed; no outcome by then is recorded.`;
}

function plannedInWords({ from, through }: PlannedTime): string {
  return through === undefined ? dateInWords(from) : rangeInWords(from, through);
}

/** "13 to 15 May 2026", "31 March 2026 to 2 April 2026". */
export function rangeInWords(from: PartialDate, through: PartialDate): string {
  const whole = /^\d{4}-\d{2}-\d{2}$/;
  const sameMonth = whole.test(from) && whole.test(through) && from.slice(0, 7) === through.slice(0, 7);
  return `${sameMonth ? Number(from.slice(8)) : dateInWords(from)} to ${dateInWords(through)}`;
}

/** The whole explanation of a status: how it stands, and why that is not definite. */
export function explainStatus(
  status: Pick<StatusBase, "certainty" | "caveats" | "reviewedOn">,
  head: string,
  near: Turn | undefined,
): string {
  const reasons = status.caveats.filter((caveat) => caveat !== "nothing-recorded");
  if (reasons.length === 0) return head;
  const words = reasons.map((caveat) => caveatInWords(caveat, status.reviewedOn, near));
  return `${head} ${status.certainty === "possible" ? "Possible" : "Presumed"}: ${words.join("; ")}.`;
}

/** What something may already have been by then. */
const BY_THEN: Partial<Record<State, string>> = {
  "in-effect": "already in effect",
  expired: "already over",
  scheduled: "already planned anew",
  occurred: "already held",
  "date-passed": "already past its date",
};

function caveatInWords(caveat: Caveat, reviewedOn: string, near: Turn | undefined): string {
  const turn = near === undefined ? "" : (BY_THEN[near.to] ?? near.to.replaceAll("-", " "));
  switch (caveat) {
    case "assumed-start":
      return "no source gives the start, which was assumed";
    case "announced-only":
      return "it rests on what was announced or reported, and the record has no instrument for it";
    case "low-confidence":
      return "it is not sure that the sources say so";
    case "uncertain-date":
      return "the source marks the date as unsure";
    case "after-review":
      return `the record was reviewed up to ${dayInWords(reviewedOn)}, and what came later is not in it`;
    case "partial-date":
      return `the date is not known well enough to say whether it was ${turn} by then`;
    case "day-without-zone":
      return "the source names a day and no zone, and that day is not the same everywhere at this moment";
    case "unknown-end":
      return "it was extended, and to which day is not known";
    case "boundary-day":
      return "no source says whether that day is still included";
    case "changes-that-day": {
      const moment = near?.at?.moment;
      return `this changes within the day${moment === undefined ? "" : `, at ${timeInWords(moment)}`}, and is how it stands at its end`;
    }
    case "nothing-recorded":
      return "nothing is recorded";
  }
}

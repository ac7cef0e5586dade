import type { End, Reckoning, TermAnswer } from "../calendar/term-answer.js";
import { dateInWords, dayInWords, durationInWords, timeInWords } from "../calendar/words.js";
import type { Agreement, Commitment, CountingRule, LifecycleEvent } from "../model/index.js";
import type { UnknownReason } from "./expiry.js";

/** How a rule counts, and who counts so. */
function countedInWords(rule: CountingRule, start: Reckoning["start"]): string {
  switch (rule) {
    case "anniversary":
      return "counting from the next day as Regulation 1182/71 does";
    case "start-day-counted":
      return "counting the first day as the UK’s SI 2018/1082 and US notices do";
    case "moment":
      return typeof start === "object"
        ? "to the same clock time as US executive orders do"
        : "to the same clock time, which is not stated, so that the last full day is the day before";
  }
}

/** The sentence for what a term says about its end. */
export function explainTerm(
  answer: TermAnswer | { readonly basis: "unknown"; readonly reason: UnknownReason },
  agreement: Agreement,
  term: Commitment["term"],
): string {
  if (answer.basis === "open") return "Has no end: the source says so.";
  if (answer.basis === "unknown") return explainUnknown(answer.reason, term?.duration);
  if (answer.basis === "computed")
    return `Ends ${endInWords(answer.end)}: ${reckoningInWords(answer.reckoning, agreement)}.`;
  const stated = `Ends ${endInWords(answer.end)}, ${"through" in answer.stated ? "that day included, " : ""}as the source states`;
  const unsaid = "until" in answer.stated && typeof answer.stated.until === "string";
  return `${stated}${unsaid ? " without saying whether that day is included" : ""}.${discrepancyInWords(answer)}`;
}

/** The sentence for an event that ended a commitment. */
export function explainEnding(end: End, event: LifecycleEvent): string {
  return `Ends ${endInWords(end)}: ${event.type}.`;
}

/** What to add when the answer was set by an event. */
export function setBy(event: LifecycleEvent): string {
  return ` This was set by the event "${event.id}" of ${dateInWords(event.on)} (${event.authority}).`;
}

/** The sentence for an end that is not known. */
export function explainUnknown(reason: UnknownReason, duration?: string, knownAt?: string): string {
  switch (reason) {
    case "no-term":
      return "Not known when it ends: the source states no term, which is not the same as having no end.";
    case "no-end":
      return "Not known when it ends: the source states neither an end nor how long it runs.";
    case "no-start": {
      const runs = duration === undefined ? "how long it runs" : `that it runs for ${durationInWords(duration)}`;
      return `Not known when it ends: the source states ${runs} but no start, and none was assumed.`;
    }
    case "not-yet-recorded":
      return `Not known when it ends: by ${knownAt === undefined ? "then" : dayInWords(knownAt)} the record did not have this commitment.`;
  }
}

function endInWords(end: End): string {
  if (end.kind === "between" && end.earliest === end.latest)
    return `on ${dayInWords(end.earliest)}, if the source is right`;
  if (end.kind === "between") return `on some day from ${dayInWords(end.earliest)} to ${dayInWords(end.latest)}`;
  return end.until === undefined ? `on ${dayInWords(end.date)}` : `at ${timeInWords(end.until)}`;
}

function reckoningInWords({ start, duration, rule, anchor }: Reckoning, agreement: Agreement): string {
  const met = agreement.meeting?.on === agreement.concludedOn;
  const assumed = ` (the day ${met ? "of the meeting" : "it was concluded"}, assumed: the source gives no start)`;
  return `${durationInWords(duration)} from ${timeInWords(start)}${anchor === "concluded" ? assumed : ""}, ${countedInWords(rule, start)}`;
}

function discrepancyInWords(answer: TermAnswer & { readonly basis: "stated" }): string {
  const { discrepancy, computed, reckoning } = answer;
  if (discrepancy === undefined || computed === undefined || reckoning === undefined) return "";
  const days = `${Math.abs(discrepancy)} ${Math.abs(discrepancy) === 1 ? "day" : "days"}`;
  const duration = durationInWords(reckoning.duration);
  return ` The stated duration (${duration}) would give ${dayInWords(computed)}; the stated end, ${days} ${discrepancy > 0 ? "later" : "earlier"}, governs.`;
}

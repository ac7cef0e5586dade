import type { End, Reckoning, TermAnswer } from "../calendar/term-answer.js";
import { dateInWords, dayInWords, durationInWords, onInWords, timeInWords } from "../calendar/words.js";
import type { Agreement, CountingRule, LifecycleEvent } from "../model/index.js";
import type { UnknownReason } from "./expiry.js";
import { endOfStep, type Step } from "./steps.js";

/** The sentence for an end: when, by what reckoning, on whose word, and what it takes the place of. */
export function explainStep(step: Step, before: Step | undefined, agreement: Agreement): string {
  const { answer, term, event } = step;
  if (answer.basis === "unknown") return explainUnknown(answer.reason, term.duration);
  if (answer.basis === "terminated") return explainEnding(answer.end, event as LifecycleEvent);
  const replaced = event?.type === "extended" ? extendedInWords(step, before) : "";
  if (answer.basis === "open") return `Has no end: ${saidBy(step, "so")}.${replaced}`;
  if (answer.basis === "computed") {
    const by = event === undefined ? "" : `, ${saidBy(step)}`;
    return `Ends ${endInWords(answer.end)}: ${reckoningInWords(answer.reckoning, agreement)}${by}.${replaced}`;
  }
  const included = "through" in answer.stated ? "that day included, " : "";
  const unsaid = "until" in answer.stated && typeof answer.stated.until === "string";
  const stated = `Ends ${endInWords(answer.end)}, ${included}${event === undefined ? "as the source states" : saidBy(step)}`;
  const without = unsaid ? " without saying whether that day is included" : "";
  return `${stated}${without}.${discrepancyInWords(answer)}${replaced}`;
}

/** The sentence for an event that ended a commitment. */
function explainEnding(end: End, event: LifecycleEvent): string {
  return `Ends ${endInWords(end)}: ${event.type}, ${wordOf(event)}.`;
}

/** On whose word something is so: "as the instrument of 7 November 2025 states (notice-70)". */
function saidBy({ event, confirmedBy }: Step, what = ""): string {
  if (event === undefined) return `the source says ${what}`;
  const again = confirmedBy.map((one) => `${onInWords(one.on)} (${one.id})`).join(" and ");
  return `${wordOf(event)}${again === "" ? "" : ` and again ${again}`}`;
}

/** What an event rests on, with its day and its id. */
export function wordOf({ id, on, authority }: LifecycleEvent): string {
  switch (authority) {
    case "legal":
      return `by the instrument of ${dateInWords(on)} (${id})`;
    case "judicial":
      return `by the ruling of ${dateInWords(on)} (${id})`;
    case "announced":
      return `as announced ${onInWords(on)} (${id})`;
    case "reported":
      return `according to reports (${id})`;
  }
}

function extendedInWords(step: Step, before: Step | undefined): string {
  const earlier = before === undefined ? undefined : endOfStep(before);
  if (before === undefined || earlier === undefined) return "";
  const legal = before.authority === "legal" && before.event !== undefined ? ", which rests on law" : "";
  const lacks = step.authority === "announced" ? "; the record has no instrument for the extension" : "";
  return ` Before, it was to end ${endInWords(earlier)}${legal}${lacks}.`;
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

/** When something ends: "on 10 November 2026", "at 00:01 on 10 November 2026 (America/New_York)". */
export function endInWords(end: End): string {
  if (end.kind === "between" && end.earliest === end.latest)
    return `on ${dayInWords(end.earliest)}, if the source is right`;
  if (end.kind === "between") return `on some day from ${dayInWords(end.earliest)} to ${dayInWords(end.latest)}`;
  return end.until === undefined ? `on ${dayInWords(end.date)}` : `at ${timeInWords(end.until)}`;
}

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

function reckoningInWords({ start, duration, rule, anchor }: Reckoning, agreement: Agreement): string {
  const assumed = anchor === "concluded" ? ` (${anchorInWords(agreement)}, assumed: the source gives no start)` : "";
  return `${durationInWords(duration)} from ${timeInWords(start)}${assumed}, ${countedInWords(rule, start)}`;
}

/** What the day of conclusion is. */
export function anchorInWords({ meeting, concludedOn }: Agreement): string {
  return `the day ${meeting?.on === concludedOn ? "of the meeting" : "it was concluded"}`;
}

function discrepancyInWords(answer: TermAnswer & { readonly basis: "stated" }): string {
  const { discrepancy, computed, reckoning } = answer;
  if (discrepancy === undefined || computed === undefined || reckoning === undefined) return "";
  const days = `${Math.abs(discrepancy)} ${Math.abs(discrepancy) === 1 ? "day" : "days"}`;
  const duration = durationInWords(reckoning.duration);
  return ` The stated duration (${duration}) would give ${dayInWords(computed)}; the stated end, ${days} ${discrepancy > 0 ? "later" : "earlier"}, governs.`;
}

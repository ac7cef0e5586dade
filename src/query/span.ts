import { daysFrom } from "../calendar/days-between.js";
import type { End } from "../calendar/term-answer.js";
import type { CountingRule, PartialDate, ZonedTime } from "../model/index.js";
import type { Question } from "./as-of.js";
import { boundaryAfter, crossing } from "./boundary.js";
import { firstDay, type Start, startOn } from "./start.js";
import type { Caveat } from "./status.js";
import { endOfStep, type Step } from "./steps.js";
import { caveatsOf } from "./turn.js";

/** A span of time for which something runs: from a start through the end that the last of its steps gives. */
export interface Span {
  readonly start: Start | undefined;
  readonly steps: readonly Step[];
  /** It runs again after it was over. */
  readonly again: boolean;
}

/** The spans for which a commitment runs. A term that sets in after the one before was over opens another. */
export function spansOf(start: Start | undefined, steps: readonly Step[]): readonly [Span, ...Span[]] {
  let running: Step[] = [];
  const spans: [Span, ...Span[]] = [{ start, steps: running, again: false }];
  let over = false;
  for (const step of steps) {
    const { answer, event } = step;
    if (answer.basis === "terminated") over = true;
    if (answer.basis === "terminated" || answer.basis === "unknown") continue;
    const from = event?.term?.effective ?? event?.effective;
    const before = running.at(-1);
    if (event !== undefined && (over || isAfterGap(from, before && endOfStep(before)))) {
      running = [];
      spans.push({ start: startOn(event, from ?? event.on), steps: running, again: true });
    }
    over = false;
    running.push(step);
  }
  return spans;
}

function isAfterGap(from: PartialDate | ZonedTime | undefined, end: End | undefined): boolean {
  if (from === undefined || end === undefined) return false;
  return daysFrom(end.kind === "on" ? end.date : end.latest, firstDay(from)) > 1;
}

/** The surest of the ends within which a question still lies: what rests on law outweighs what is announced after it. */
export function backingOf({ steps }: Span, question: Question): Step | undefined {
  const sure = steps.findLast((step) => {
    if (caveatsOfStep(step).length > 0) return false;
    const end = endOfStep(step);
    return end === undefined || crossing(boundaryAfter(end, ruleOf(step)), question) === "before";
  });
  return sure ?? steps.at(-1);
}

/** Why an end is not definite. */
export function caveatsOfStep({ answer, event }: Step): readonly Caveat[] {
  const assumed = answer.basis === "computed" && answer.reckoning.anchor === "concluded";
  const caveats: readonly Caveat[] = assumed ? ["assumed-start"] : [];
  return event === undefined ? caveats : [...caveats, ...caveatsOf(event)];
}

/** The rule by which an end was counted, if it was. */
export function ruleOf({ answer }: Step): CountingRule | undefined {
  return answer.basis === "computed" ? answer.reckoning.rule : undefined;
}

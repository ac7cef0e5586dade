import { daysFrom } from "../calendar/days-between.js";
import type { End } from "../calendar/term-answer.js";
import type { CountingRule, LifecycleEvent, PartialDate, ZonedTime } from "../model/index.js";
import type { Question } from "./as-of.js";
import { boundaryAfter, crossing } from "./boundary.js";
import { firstDay, marksOf, type Start, startOn } from "./start.js";
import type { Caveat } from "./status.js";
import { endOfStep, type Step } from "./steps.js";
import { caveatsOf } from "./turn.js";

/** A span of time for which something runs: from a start through the end that the last of its steps gives. */
export interface Span {
  readonly start: Start | undefined;
  readonly steps: readonly Step[];
  /** It runs again after it was over. */
  readonly again: boolean;
  /** The step by which an event ended it, whatever its term. */
  readonly endedBy?: Step;
}

/** The spans for which a commitment runs. A term that sets in after the one before was over opens another. */
export function spansOf(start: Start | undefined, steps: readonly Step[]): readonly [Span, ...Span[]] {
  let span: Running = { start, steps: [], again: false };
  const spans: [Span, ...Span[]] = [span];
  for (const step of steps) {
    const { answer, event } = step;
    if (answer.basis === "terminated") {
      span.endedBy = step;
      continue;
    }
    if (event === undefined && answer.basis === "unknown") continue;
    const from = event?.term?.effective ?? event?.effective;
    const before = span.steps.at(-1);
    if (event !== undefined && (isEnded(span, event) || isAfterGap(from, before && endOfStep(before)))) {
      span = { start: startOn(event, from ?? event.on), steps: [], again: true };
      spans.push(span);
    }
    // What was to end it did not, if a term was set before it could.
    delete span.endedBy;
    span.steps.push(step);
  }
  return spans;
}

/** A span as it is put together. */
interface Running extends Omit<Span, "steps" | "endedBy"> {
  readonly steps: Step[];
  endedBy?: Step;
}

/** Whether a span had been ended when an event happened. */
function isEnded({ endedBy }: Running, event: LifecycleEvent): boolean {
  const end = endedBy && endOfStep(endedBy);
  return end !== undefined && (end.kind === "on" ? end.date : end.earliest) <= firstDay(event.on);
}

function isAfterGap(from: PartialDate | ZonedTime | undefined, end: End | undefined): boolean {
  if (from === undefined || end === undefined) return false;
  return daysFrom(end.kind === "on" ? end.date : end.latest, firstDay(from)) > 1;
}

/** The surest of the ends within which a question still lies: what rests on law outweighs what is announced after it. */
export function backingOf({ steps }: Span, question: Question): Step | undefined {
  const sure = steps.findLast((step) => caveatsOfStep(step).length === 0);
  if (sure === undefined) return steps.at(-1);
  const end = endOfStep(sure);
  const holds = end === undefined || crossing(boundaryAfter(end, ruleOf(sure)), question) === "before";
  return holds ? sure : steps.at(-1);
}

/** Why an end is not definite. */
export function caveatsOfStep({ answer, event }: Step): readonly Caveat[] {
  const caveats: Caveat[] = [];
  if (answer.basis === "computed") {
    if (answer.reckoning.anchor === "concluded") caveats.push("assumed-start");
    caveats.push(...marksOf(answer.reckoning.start));
  }
  if (answer.basis === "unknown") caveats.push("unknown-end");
  if (event !== undefined) caveats.push(...caveatsOf(event));
  return caveats;
}

/** The rule by which an end was counted, if it was. */
export function ruleOf({ answer }: Step): CountingRule | undefined {
  return answer.basis === "computed" ? answer.reckoning.rule : undefined;
}

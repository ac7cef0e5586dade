import type { Invitation, Meeting, PlainDate, PlannedTime, Visit } from "../../../src/model/index.js";
import type { VisitState } from "../../../src/query/history/states.js";
import { compare, type Point, pointOf, shift } from "./point.js";
import type { Happening, Reading } from "./reading.js";

interface Step {
  readonly at: Point;
  readonly state: VisitState;
}

const STATES: Readonly<Record<string, VisitState>> = {
  occurred: "occurred",
  performed: "occurred",
  cancelled: "cancelled",
  terminated: "cancelled",
  invalidated: "cancelled",
  superseded: "cancelled",
  missed: "date-passed",
  postponed: "postponed",
};

/** Rule 17 and I21: a visit, an invitation or a meeting has only its own events. */
export function visitOn(reading: Reading, subject: Visit | Invitation | Meeting, day: PlainDate): VisitState {
  const counted = new Set(reading.happenings.map(({ event }) => event.id));
  // A correction of the plan itself is a plan.
  const all = reading.all
    .filter(({ event }) => event.targets.includes(subject.id) && !isCancelledPlan(reading, event.id, day))
    .filter(({ event }) => counted.has(event.id) || (event.planned !== undefined && event.corrects === undefined))
    .map((one) => ({ ...one, effect: reading.choose(one.event.id, one.effect) }));
  const disputed = all.some(
    ({ event: { type } }) =>
      type === "scheduled" || type === "rescheduled" || (STATES[type] ?? "occurred") !== "occurred",
  );
  const own = "place" in subject && !disputed ? all.filter(({ event }) => event.type !== "corrected") : all;
  let before: VisitState = "unknown";
  let steps: Step[] = [];
  const plan = (planned: PlannedTime) => ({
    at: passing(reading, planned, subject.id),
    state: "date-passed" as const,
  });
  if ("place" in subject) {
    before = "scheduled";
    // It took place on its day, unless an event says otherwise.
    const at = reading.choose(`${subject.id}:start`, pointOf(subject.on));
    steps = disputed ? [plan({ from: subject.on })] : [{ at, state: "occurred" }];
  } else if (subject.kind === "visit") {
    before = "scheduled";
    steps = [plan({ from: subject.when })];
  }
  for (const one of own) steps = apply(steps, one, plan);
  // Rule 10: the walk stops at the first step that is not surely taken.
  let state: VisitState = before;
  for (const step of steps) {
    if (day < step.at.latest) break;
    state = step.state;
  }
  return state;
}

function isPlan(type: string): boolean {
  return type === "scheduled" || type === "rescheduled" || type === "postponed" || type === "corrected";
}

function apply(steps: Step[], { event, effect }: Happening, plan: (planned: PlannedTime) => Step): Step[] {
  const { type, planned } = event;
  const state = type === "scheduled" || type === "rescheduled" || type === "corrected" ? "scheduled" : STATES[type];
  if (state === undefined) return steps;
  const kept = steps.filter(({ at }) => compare(at, effect) < 0);
  kept.push({ at: effect, state });
  // `scheduled` without a plan confirms the one before.
  const passed =
    isPlan(type) && planned !== undefined
      ? plan(planned)
      : type === "scheduled"
        ? steps.findLast((one) => one.state === "date-passed")
        : undefined;
  if (passed !== undefined) kept.push(compare(passed.at, effect) < 0 ? { ...passed, at: effect } : passed);
  return kept;
}

/** The day after the last planned day. */
function passing(reading: Reading, { from, through }: PlannedTime, id: string): Point {
  return reading.choose(`${id}:plan`, shift(pointOf(through ?? from), 1));
}

/** Rule 2: from the effect of the cancellation on, the plan no longer counts. */
function isCancelledPlan(reading: Reading, id: string, day: PlainDate): boolean {
  const from = reading.cancelledPlans.get(id);
  return from !== undefined && from.latest <= day;
}

import type { Commitment, LifecycleEvent, LifecycleEventType, Meeting, PlannedTime } from "../../model/index.js";
import { boundAfter, boundOn, compareBounds, compareLatest, laterOf } from "./bound.js";
import { eventsOn, type KnownEvents } from "./events.js";
import type { Ground } from "./ground.js";
import type { HistoryEvent } from "./history-event.js";
import type { Bound } from "./period.js";
import type { VisitState } from "./states.js";
import type { Stretch } from "./stretch.js";

/** The state that an event gives a visit or a meeting. */
const PLAN_STATES: Partial<Record<LifecycleEventType, VisitState>> = {
  scheduled: "scheduled",
  rescheduled: "scheduled",
  postponed: "postponed",
  occurred: "occurred",
  performed: "occurred",
  cancelled: "cancelled",
  terminated: "cancelled",
  invalidated: "cancelled",
  superseded: "cancelled",
  missed: "date-passed",
};

/** A state that a visit or a meeting takes, with the plan that then counts. */
interface Move {
  readonly state: VisitState;
  readonly from?: Bound;
  readonly planned?: PlannedTime | undefined;
  readonly ground: Ground;
}

/**
 * Returns the stretches of a visit, an invitation or a meeting. Only its own events decide (rule 17). `agreed` is the bound at which it
 * was agreed, if that is known.
 */
export function planStretches(
  subject: Commitment | Meeting,
  events: KnownEvents,
  agreed?: Bound,
): readonly Stretch<VisitState>[] {
  const first = firstMove(subject);
  const moves: Move[] = [first];
  // The moves that no cancellation has withdrawn so far; the last one counts.
  const valid: Move[] = [first];
  for (const { at, by, gone } of stepsOf(subject.id, events)) {
    if (gone === undefined) {
      const move = moveOf(by, valid.at(-1) as Move);
      if (move === undefined) continue;
      moves.push(move);
      valid.push(move);
      continue;
    }
    const index = valid.findIndex(({ ground }) => ground === gone);
    valid.splice(index, 1);
    // From the cancellation of the plan that counts on, the one before it counts again.
    if (index === valid.length) moves.push({ ...(valid.at(-1) as Move), from: at, ground: by.event });
  }
  return moves.flatMap((move, index) => laidOut(move, moves[index + 1], agreed));
}

/** An event on a visit or a meeting, or the cancellation of an event by which it was planned. */
interface PlanStep {
  readonly at: Bound;
  readonly by: HistoryEvent;
  /** The event that is cancelled. */
  readonly gone?: LifecycleEvent;
}

/** Returns the events on a subject and the cancellations of its plans in the order in which they take effect. */
function stepsOf(id: string, events: KnownEvents): readonly PlanStep[] {
  const own = eventsOn(events, id);
  const steps: PlanStep[] = own.map((by) => ({ at: by.effect, by }));
  for (const { event, effect } of own) {
    const by = events.withdrawnPlans.get(event.id);
    if (by !== undefined) steps.push({ at: laterOf(effect, by.effect), by, gone: event });
  }
  return steps.sort((a, b) => compareLatest(a.at, b.at));
}

function firstMove(subject: Commitment | Meeting): Move {
  const ground: Ground = { citations: subject.citations };
  if ("on" in subject) return { state: "scheduled", planned: { from: subject.on }, ground };
  if (subject.kind === "visit") return { state: "scheduled", planned: { from: subject.when }, ground };
  return { state: "unknown", ground };
}

/** Returns the move that an event makes; `undefined` if it has no meaning for a plan. */
function moveOf({ event, effect }: HistoryEvent, before: Move): Move | undefined {
  // A correction of the plan is a plan.
  const state = event.type === "corrected" && event.planned !== undefined ? "scheduled" : PLAN_STATES[event.type];
  if (state === undefined) return undefined;
  const move: Move = { state, from: effect, ground: event };
  if (state === "date-passed") return { ...move, planned: before.planned };
  if (state !== "scheduled" && state !== "postponed") return move;
  return { ...move, planned: event.planned ?? (event.type === "scheduled" ? before.planned : undefined) };
}

/** Returns a move as stretches; a second stretch follows if the planned date passes before the next move. */
function laidOut(move: Move, next: Move | undefined, agreed: Bound | undefined): readonly Stretch<VisitState>[] {
  const { state, from, planned, ground } = move;
  const stretch: Stretch<VisitState> = {
    state,
    from,
    planned,
    caveats: state === "unknown" ? ["nothing-recorded"] : [],
    grounds: [ground],
  } as Stretch<VisitState>;
  if (planned === undefined || state === "date-passed") return [stretch];
  const passes = passing(planned, from, agreed);
  if (passes === undefined || (next?.from !== undefined && compareBounds(passes, next.from) >= 0)) return [stretch];
  return [stretch, { state: "date-passed", from: passes, planned, caveats: [], grounds: [ground] }];
}

/** Returns the bound at which a plan has passed: the day after its last day, but not before the plan was made. */
function passing(
  { from, through = from }: PlannedTime,
  since: Bound | undefined,
  agreed: Bound | undefined,
): Bound | undefined {
  const after = boundAfter(through);
  if (after === undefined) return undefined;
  if (since !== undefined) return laterOf(after, since);
  // A visit in "2025" that was agreed in October has not passed in May.
  const isVague = agreed !== undefined && after.earliest < agreed.earliest && agreed.earliest < after.latest;
  return isVague ? { ...after, earliest: agreed.earliest } : after;
}

/** Returns the stretches of the meeting. It took place on its day, unless an event states otherwise. */
export function meetingStretches(meeting: Meeting, events: KnownEvents): readonly Stretch<VisitState>[] {
  const others = eventsOn(events, meeting.id).filter(({ event }) => {
    const state = PLAN_STATES[event.type];
    return state !== undefined && state !== "occurred";
  });
  if (others.length > 0) return planStretches(meeting, events);
  const ground: Ground = { citations: meeting.citations };
  let held: { readonly from: Bound; readonly ground: Ground } = { from: boundOn(meeting.on), ground };
  for (const { event, effect } of eventsOn(events, meeting.id)) {
    if (PLAN_STATES[event.type] === "occurred" && compareBounds(effect, held.from) < 0)
      held = { from: effect, ground: event };
  }
  return [
    { state: "scheduled", caveats: [], grounds: [ground], planned: { from: meeting.on } },
    { state: "occurred", from: held.from, caveats: [], grounds: [held.ground] },
  ];
}

/** True for a commitment whose history is that of a plan: a visit or an invitation. */
export function isPlan(commitment: Commitment): boolean {
  return commitment.kind === "visit" || commitment.kind === "invitation";
}

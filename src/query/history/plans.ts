import type {
  Agreement,
  Commitment,
  LifecycleEventType,
  Meeting,
  PartialDate,
  PlannedTime,
} from "../../model/index.js";
import { boundAfter, boundOn, compareBounds, compareLatest, laterOf } from "./bound.js";
import { eventsOn, type KnownEvents } from "./events.js";
import type { Ground } from "./ground.js";
import type { HistoryEvent } from "./history-event.js";
import type { Bound } from "./period.js";
import type { VisitState } from "./states.js";
import type { Stretch } from "./stretch.js";

/** The state that an event gives a visit or a meeting. */
const STATES: Partial<Record<LifecycleEventType, VisitState>> = {
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

/** The stretches of a visit, an invitation or a meeting: only its own events decide (rule 17). */
export function planStretches(subject: Commitment | Meeting, events: KnownEvents): readonly Stretch<VisitState>[] {
  const moves: Move[] = [firstMove(subject)];
  for (const one of eventsOn(events, subject.id)) moves.push(...movesOf(one, moves));
  for (const one of withdrawals(subject.id, events)) moves.push(withdrawn(one, moves, events));
  moves.sort((a, b) => (a.from === undefined ? -1 : b.from === undefined ? 1 : compareLatest(a.from, b.from)));
  return moves.flatMap((move, index) => laidOut(move, moves[index + 1]));
}

function firstMove(subject: Commitment | Meeting): Move {
  const ground: Ground = { citations: subject.citations };
  if ("on" in subject) return { state: "scheduled", planned: { from: subject.on }, ground };
  if (subject.kind === "visit") return { state: "scheduled", planned: { from: subject.when }, ground };
  return { state: "unknown", ground };
}

function movesOf({ event, effect, on }: HistoryEvent, before: readonly Move[]): readonly Move[] {
  // A correction of the plan is a plan.
  const state = event.type === "corrected" && event.planned !== undefined ? "scheduled" : STATES[event.type];
  if (state === undefined) return [];
  const from = event.effective === undefined ? (on ?? effect) : effect;
  const planned = event.planned ?? (event.type === "scheduled" ? before.at(-1)?.planned : undefined);
  return [
    {
      state,
      from,
      ground: event,
      ...(state === "scheduled" || state === "postponed"
        ? { planned }
        : state === "date-passed"
          ? { planned: before.at(-1)?.planned }
          : {}),
    },
  ];
}

/** The cancellations of plans of a subject. */
function withdrawals(
  id: string,
  events: KnownEvents,
): readonly { readonly target: string; readonly by: HistoryEvent }[] {
  return [...events.withdrawnPlans].flatMap(([target, by]) =>
    events.byId.get(target)?.event.targets.includes(id) === true ? [{ target, by }] : [],
  );
}

/** From the cancellation of a plan on, the plan before it counts again. */
function withdrawn(
  { target, by }: { readonly target: string; readonly by: HistoryEvent },
  moves: readonly Move[],
  events: KnownEvents,
): Move {
  const gone = events.byId.get(target)?.event;
  const index = moves.findIndex(({ ground }) => ground === gone);
  const before = moves[Math.max(0, index - 1)] as Move;
  const { from } = moves[index] ?? {};
  return { ...before, from: from === undefined ? by.effect : laterOf(from, by.effect), ground: by.event };
}

/** A move, and the passing of its plan where that comes before the next move. */
function laidOut(move: Move, next: Move | undefined): readonly Stretch<VisitState>[] {
  const { state, from, planned, ground } = move;
  const stretch: Stretch<VisitState> = {
    state,
    from,
    planned,
    caveats: state === "unknown" ? ["nothing-recorded"] : [],
    grounds: [ground],
  } as Stretch<VisitState>;
  if (planned === undefined || (state !== "scheduled" && state !== "postponed")) return [stretch];
  const passes = passing(planned, from);
  if (passes === undefined || (next?.from !== undefined && compareBounds(passes, next.from) >= 0)) return [stretch];
  return [stretch, { state: "date-passed", from: passes, planned, caveats: [], grounds: [ground] }];
}

/** From the first planned day on it may be over, after the last it is; and not before it was planned. */
function passing({ from, through = from }: PlannedTime, since: Bound | undefined): Bound | undefined {
  const after = boundAfter(through);
  if (after === undefined) return undefined;
  const first = boundAfter(from)?.earliest ?? after.earliest;
  const bound: Bound = { ...after, earliest: through === from ? first : after.earliest };
  return since === undefined ? bound : laterOf(bound, since);
}

/** The meeting took place on its day, unless an event says otherwise. */
export function meetingStretches(meeting: Meeting, events: KnownEvents): readonly Stretch<VisitState>[] {
  const others = eventsOn(events, meeting.id).filter(({ event }) => {
    const state = STATES[event.type];
    return state !== undefined && state !== "occurred";
  });
  if (others.length > 0) return planStretches(meeting, events);
  const ground: Ground = { citations: meeting.citations };
  let held: { readonly from: Bound; readonly ground: Ground } = { from: boundOn(meeting.on), ground };
  for (const { event, effect } of eventsOn(events, meeting.id)) {
    if (STATES[event.type] === "occurred" && compareBounds(effect, held.from) < 0)
      held = { from: effect, ground: event };
  }
  return [
    { state: "scheduled", caveats: [], grounds: [ground], planned: { from: meeting.on } },
    { state: "occurred", from: held.from, caveats: [], grounds: [held.ground] },
  ];
}

/** The first day on which a visit or a meeting was planned, at the latest as the record has it. */
export function plannedOn(subject: Commitment | Meeting): PartialDate | undefined {
  if ("on" in subject) return subject.on;
  return subject.kind === "visit" ? subject.when : undefined;
}

/** True for a commitment whose history is that of a plan: a visit or an invitation. */
export function isPlan(commitment: Commitment): boolean {
  return commitment.kind === "visit" || commitment.kind === "invitation";
}

/** The meeting of a record, if it goes by an id. */
export function meetingWith(record: Agreement, id: string): Meeting | undefined {
  return record.meeting?.id === id ? record.meeting : undefined;
}

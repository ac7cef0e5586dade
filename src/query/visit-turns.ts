import { latestDay } from "../calendar/partial-date.js";
import type { Agreement, Invitation, LifecycleEvent, PartialDate, PlannedTime, Visit } from "../model/index.js";
import { type Boundary, boundaryAt, boundaryOf } from "./boundary.js";
import { inOrder } from "./event-order.js";
import type { Because } from "./expiry.js";
import { sayDatePassed, sayOccurred, sayPlanned, sayTurn, sayUnknown } from "./explain-status.js";
import { firstDay, marksOf } from "./start.js";
import type { State } from "./status.js";
import { inTurn, isUnsure, type Turn, type Turns } from "./turn.js";

/** What an event makes of the state of a visit. */
const TURNS: Partial<Record<LifecycleEvent["type"], State>> = {
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

/** The turns that a visit, or an invitation, takes by its plan and by the known events on it. */
export function visitTurns(
  agreement: Agreement,
  commitment: Visit | Invitation,
  known: readonly LifecycleEvent[],
): Turns {
  const own: Because = { events: [], citations: commitment.citations };
  const first: Turn = {
    to: "unknown",
    because: () => own,
    caveats: () => ["nothing-recorded"],
    say: sayUnknown,
  };
  const turns: Turn[] = [];
  if (commitment.kind === "visit") {
    const introduced = known.find(({ id }) => id === commitment.introducedBy)?.on ?? agreement.concludedOn;
    const planned = { from: commitment.when };
    turns.push(
      ...plan(
        "scheduled",
        introduced === undefined ? undefined : boundaryAt(introduced),
        introduced,
        planned,
        own,
        [],
        () => sayPlanned(planned),
      ),
    );
  }
  for (const event of inOrder(known)) {
    // A correction of the plan is a plan.
    const to = event.type === "corrected" && event.planned !== undefined ? "scheduled" : TURNS[event.type];
    if (to === undefined) continue;
    const because = { events: [event.id], citations: event.citations };
    const caveats = isUnsure(event.citations) ? (["low-confidence"] as const) : [];
    turns.push(...plan(to, boundaryOf(event), event.on, event.planned, because, caveats, () => sayOf(to, event)));
  }
  const [begin] = turns;
  // Planned, and nothing says since when: planned from the beginning.
  return begin !== undefined && begin.at === undefined
    ? { first: begin, turns: inTurn(turns.slice(1)) }
    : { first, turns: inTurn(turns) };
}

function sayOf(to: State, event: LifecycleEvent): string {
  if (to === "occurred") return sayOccurred(event);
  if (to === "scheduled" && event.planned !== undefined) return sayPlanned(event.planned, event);
  return sayTurn(to, event.on, event);
}

/** The turn to a state and, when it comes with a plan, the one after it: the planned date has passed. */
function plan(
  to: State,
  at: Boundary | undefined,
  on: PartialDate | undefined,
  planned: PlannedTime | undefined,
  own: Because,
  caveats: ReturnType<Turn["caveats"]>,
  say: () => string,
): readonly Turn[] {
  const turn: Turn = {
    to,
    at,
    since: () => on,
    because: () => own,
    caveats: () => caveats,
    say,
  };
  if (planned === undefined || to === "occurred" || to === "cancelled") return [turn];
  const passed: Turn = {
    to: "date-passed",
    at: spanOf(planned, at),
    because: () => own,
    caveats: () => [...caveats, ...marksOf(planned.through ?? planned.from)],
    say: () => sayDatePassed(planned),
    // Only while that plan stands.
    from: turn,
  };
  return [turn, passed];
}

/** From the first planned day on it may be over, after the last it is; and not before it was planned. */
function spanOf({ from, through = from }: PlannedTime, since: Boundary | undefined): Boundary {
  const later = (a: string, b = "") => (a < b ? b : a);
  return {
    earliest: later(firstDay(from), since?.earliest),
    latest: later(`${latestDay(through)}+`, since?.latest),
  };
}

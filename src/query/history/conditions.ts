import type { Commitment } from "../../model/index.js";
import { compareBounds, laterOf } from "./bound.js";
import { eventsOn } from "./events.js";
import { commitmentBy, type History, isIntroduced } from "./history.js";
import type { HistoryEvent } from "./history-event.js";
import type { Bound } from "./period.js";

/**
 * Returns the bound at which the precedent conditions of a subject are fulfilled; `"open"` if one of them is not, `undefined`
 * if the subject has no condition. Conditions that an expert reads into the agreement are not clauses. A condition on the
 * agreement counts for its commitments too (rule 13).
 */
export function fulfilmentOf(history: History, id: string): Bound | "open" | undefined {
  const { record, conditionsOn } = history;
  if (conditionsOn.size === 0) return undefined;
  let fulfilled: Bound | undefined;
  for (const condition of conditionsOn.get(id) ?? []) {
    if (!isIntroduced(history, condition.introducedBy)) continue;
    const { requires } = condition;
    const required = requires.kind === "performance" ? commitmentBy(history, requires.commitment) : undefined;
    // A condition is known once the commitment that it requires is.
    if (!isIntroduced(history, required?.introducedBy)) continue;
    const own = firstBound(eventsOn(history.events, condition.id).filter(({ event }) => FULFILS.has(event.type)));
    const first = earlier(own, required === undefined ? undefined : performedOn(history, required));
    if (first === undefined) return "open";
    fulfilled = fulfilled === undefined ? first : laterOf(fulfilled, first);
  }
  if (id === record.id) return fulfilled;
  const whole = fulfilmentOf(history, record.id);
  if (whole === "open" || fulfilled === undefined) return whole;
  return whole === undefined ? fulfilled : laterOf(fulfilled, whole);
}

const FULFILS: ReadonlySet<string> = new Set(["performed", "implemented", "occurred"]);

/** Returns the bound at which a commitment was performed: without `by`, or by every promisor. */
function performedOn(history: History, { id, promisors }: Commitment): Bound | undefined {
  const performed = eventsOn(history.events, id).filter(({ event }) => event.type === "performed");
  const whole = firstBound(performed.filter(({ event }) => event.by === undefined));
  let last: Bound | undefined;
  for (const party of promisors) {
    const own = firstBound(performed.filter(({ event }) => event.by === party));
    if (own === undefined) return whole;
    last = last === undefined ? own : laterOf(last, own);
  }
  return earlier(whole, last);
}

function firstBound(events: readonly HistoryEvent[]): Bound | undefined {
  let first: Bound | undefined;
  for (const { effect } of events) first = earlier(first, effect);
  return first;
}

function earlier(a: Bound | undefined, b: Bound | undefined): Bound | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareBounds(a, b) <= 0 ? a : b;
}

import { compareBounds, laterOf } from "./bound.js";
import { eventsOn, type HistoryEvent } from "./events.js";
import { type History, isIntroduced } from "./history.js";
import type { Bound } from "./period.js";

/**
 * When the precedent conditions of a subject are fulfilled: `"open"` while one is not, `undefined` where there is none. Those that
 * an expert reads into the agreement are no clauses. A condition on the agreement counts for its commitments too (rule 13).
 */
export function fulfilmentOf(history: History, id: string): Bound | "open" | undefined {
  const { record } = history;
  let fulfilled: Bound | undefined;
  for (const condition of history.conditionsOn.get(id) ?? []) {
    if (!isIntroduced(history, condition.introducedBy)) continue;
    const own = eventsOn(history.events, condition.id).find(({ event }) => FULFILS.has(event.type));
    const { requires } = condition;
    const required =
      requires.kind === "performance"
        ? eventsOn(history.events, requires.commitment).find(
            ({ event }) => event.type === "performed" && (event.by === undefined || event.by === requires.party),
          )
        : undefined;
    const first = earlier(own, required);
    if (first === undefined) return "open";
    fulfilled = fulfilled === undefined ? first.effect : laterOf(fulfilled, first.effect);
  }
  if (id === record.id) return fulfilled;
  const whole = fulfilmentOf(history, record.id);
  if (whole === "open" || fulfilled === undefined) return whole;
  return whole === undefined ? fulfilled : laterOf(fulfilled, whole);
}

const FULFILS: ReadonlySet<string> = new Set(["performed", "implemented", "occurred"]);

function earlier(a: HistoryEvent | undefined, b: HistoryEvent | undefined): HistoryEvent | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareBounds(a.effect, b.effect) <= 0 ? a : b;
}

import type { Ids, LifecycleEvent } from "../model/index.js";
import type { History } from "./history/history.js";
import { correctedEvent } from "./history/history-event.js";

/**
 * The change that later events made to an event.
 *
 * @example
 * ```ts
 * import { busan2025, type EventRevision, timeline } from "typed-agreements";
 *
 * const revisions: readonly EventRevision[] = timeline(busan2025, { kinds: ["event"] }).flatMap((entry) =>
 *   entry.kind === "event" && entry.revision !== undefined ? [entry.revision] : [],
 * );
 * console.log(revisions.length);
 * // → 0
 * ```
 */
export interface EventRevision<I extends Ids = Ids> {
  /**
   * `retracted`: the record was wrong, the event never happened. `cancelled`: it was withdrawn before it took effect. `corrected`: it
   * happened otherwise than first recorded.
   */
  readonly as: "retracted" | "cancelled" | "corrected";
  /** The events that say so, in the order of the record. */
  readonly by: readonly LifecycleEvent<I>[];
}

/** The revisions, the one that prevails first. */
const REVISIONS = ["retracted", "cancelled", "corrected"] as const satisfies readonly EventRevision["as"][];

/** Returns the changes that known events made to others, by the id of the other. They follow from the events that the reduction keeps. */
export function eventRevisions({ record, events }: History): ReadonlyMap<string, EventRevision> {
  const { known, retracted, byId, withdrawnPlans } = events;
  const revisions = new Map<string, { readonly as: EventRevision["as"]; readonly by: LifecycleEvent[] }>();
  const add = (target: string, as: EventRevision["as"], by: LifecycleEvent) => {
    const before = revisions.get(target);
    if (before !== undefined && before.as !== as && REVISIONS.indexOf(before.as) < REVISIONS.indexOf(as)) return;
    if (before?.as === as) before.by.push(by);
    else revisions.set(target, { as, by: [by] });
  };
  for (const event of record.events) {
    if (!known.has(event.id) || retracted.has(event.id)) continue;
    const corrected = correctedEvent(byId.get(event.id)?.event ?? event);
    if (corrected !== undefined && byId.has(event.id)) add(corrected, "corrected", event);
    if (event.type !== "retracted" && event.type !== "cancelled") continue;
    for (const target of new Set(event.targets)) {
      if (target === event.id || !known.has(target)) continue;
      if (event.type === "retracted") add(target, "retracted", event);
      else if (byId.has(event.id) && !retracted.has(target) && (!byId.has(target) || isWithdrawn(target, event)))
        add(target, "cancelled", event);
    }
  }
  return revisions;

  function isWithdrawn(plan: string, by: LifecycleEvent): boolean {
    return withdrawnPlans.get(plan)?.event.id === by.id;
  }
}

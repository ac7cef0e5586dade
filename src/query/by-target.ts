import type { LifecycleEvent } from "../model/index.js";

/** The events on each target, so that a long log is read once and not once a commitment. */
export function byTarget(events: readonly LifecycleEvent[]): ReadonlyMap<string, readonly LifecycleEvent[]> {
  const byId = new Map<string, LifecycleEvent[]>();
  for (const event of events) {
    for (const target of new Set(event.targets)) {
      const list = byId.get(target);
      if (list === undefined) byId.set(target, [event]);
      else list.push(event);
    }
  }
  return byId;
}

import type { LifecycleEvent } from "../model/index.js";
import { type At, type Path, pathOf } from "./at.js";

/** The fields that give the day of an event's effect, the first that it has before the others. */
const EFFECT_FIELDS = ["effective", "on", "recordedOn"] as const;

/** Returns the place of the day on which an event took effect; that of the event, if it has none. */
export function pathOfEffect(at: At<LifecycleEvent>): Path {
  const field = EFFECT_FIELDS.find((key) => at.value[key] !== undefined);
  return field === undefined ? pathOf(at) : pathOf(at, field);
}

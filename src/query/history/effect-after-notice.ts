import type { Agreement } from "../../model/index.js";
import { boundOn } from "./bound.js";
import type { HistoryEvent } from "./history-event.js";
import type { Bound } from "./period.js";
import { countedFromBound } from "./term-end.js";

/**
 * Returns the bound at which an event takes effect. A withdrawal without a stated effect takes effect when the period of notice
 * ends (rule 12).
 */
export function effectAfterNotice({ event, effect, on }: HistoryEvent, { withdrawal }: Agreement): Bound {
  if (event.type !== "withdrawn" || event.effective !== undefined || withdrawal === undefined) return effect;
  const { end } = countedFromBound(on ?? effect, withdrawal.notice, "anniversary");
  if (end.kind === "on") return boundOn(end.until ?? end.date);
  return end.kind === "between" ? { earliest: end.earliest, latest: end.latest } : effect;
}

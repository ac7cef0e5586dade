import type { Agreement } from "../../model/index.js";
import { boundOn } from "./bound.js";
import type { HistoryEvent } from "./history-event.js";
import type { Bound } from "./period.js";
import { countedFromBound } from "./term-end.js";

/** Returns the bound of a withdrawal: the stated effect, or the day of notice plus the period of notice. */
export function withdrawalBound({ event, effect, on }: HistoryEvent, { withdrawal }: Agreement): Bound {
  if (event.effective !== undefined) return boundOn(event.effective);
  if (withdrawal === undefined) return effect;
  const { end } = countedFromBound(on ?? effect, withdrawal.notice, "anniversary");
  if (end.kind === "on") return boundOn(end.until ?? end.date);
  return end.kind === "between" ? { earliest: end.earliest, latest: end.latest } : effect;
}

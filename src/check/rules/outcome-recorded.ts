import type { LifecycleEvent, PartialDate } from "../../model/index.js";
import { compareTexts } from "../../messages/compare-texts.js";
import { type At, pathOf, under } from "../at.js";
import { daysOf } from "../dates.js";
import type { Entities } from "../entities.js";
import type { Rule } from "../rule.js";

const OUTCOMES: ReadonlySet<LifecycleEvent["type"]> = new Set([
  "occurred",
  "cancelled",
  "performed",
  "partly-performed",
  "missed",
  "terminated",
  "superseded",
  "invalidated",
]);

/** By the day by which it had happened, then by the day it became known. */
function happened({ on, effective, recordedOn }: LifecycleEvent): string {
  const latest = daysOf(on ?? effective)?.latest ?? recordedOn ?? "";
  const known = recordedOn ?? latest;
  return `${latest < known ? latest : known} ${known}`;
}

/** As they happened; where nothing is planned, as they are: then their order does not matter. */
function inOrder(events: readonly At<LifecycleEvent>[], visits: number): readonly At<LifecycleEvent>[] {
  if (visits === 0 && events.every((at) => at.value.planned === undefined)) return events;
  return [...events].sort((a, b) => compareTexts(happened(a.value), happened(b.value)));
}

/** The dates that are planned in the end, by what they are planned for. */
function plans({ commitments, events }: Entities): ReadonlyMap<string, At<PartialDate>> {
  const planned = new Map<string, At<PartialDate>>();
  for (const at of commitments) {
    const { value } = at;
    if (value.kind === "visit") planned.set(value.id, under(value.when, at, "when"));
  }
  for (const at of inOrder(events, planned.size)) {
    const { value } = at;
    for (const target of value.targets) {
      if (OUTCOMES.has(value.type) || value.type === "postponed") planned.delete(target);
      if (value.planned === undefined) continue;
      const { from, through } = value.planned;
      const [key, date] = through === undefined ? ["from", from] : ["through", through];
      planned.set(target, under(date, under(value.planned, at, "planned"), key));
    }
  }
  return planned;
}

/** What was planned for days that have passed has an outcome. The only clock is the day of the review. */
export const outcomeRecorded: Rule = {
  name: "outcome-recorded",
  severity: "warning",
  tip: "Add an event: `occurred`, `postponed` or `cancelled`. If no source tells, the record says so as it is.",
  find({ agreement, entities }, report) {
    for (const [id, at] of plans(entities)) {
      const { value } = at;
      const latest = daysOf(value)?.latest;
      if (latest === undefined || latest >= agreement.reviewedOn) continue;
      const message = `"${id}" was planned for ${value}; the record was reviewed on ${agreement.reviewedOn} and has no outcome`;
      report(pathOf(at), message);
    }
  },
};

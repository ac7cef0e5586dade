import type { Agreement, LifecycleEvent, PartialDate } from "../../model/index.js";
import { compareTexts } from "../../wording/compare-texts.js";
import { daysOf } from "../dates.js";
import { each } from "../entities.js";
import type { At, Rule } from "../rule.js";

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
function happened({ on, recordedOn }: LifecycleEvent): string {
  const latest = daysOf(on)?.latest ?? recordedOn;
  return `${latest < recordedOn ? latest : recordedOn} ${recordedOn}`;
}

/** The dates that are planned in the end, by what they are planned for. */
function plans(agreement: Agreement): ReadonlyMap<string, At<PartialDate>> {
  const planned = new Map<string, At<PartialDate>>();
  for (const { path, value } of each(agreement.commitments, "commitments")) {
    if (value.kind === "visit") planned.set(value.id, { path: [...path, "when"], value: value.when });
  }
  const events = [...each(agreement.events, "events")];
  for (const { path, value } of events.sort((a, b) => compareTexts(happened(a.value), happened(b.value)))) {
    for (const target of value.targets) {
      if (OUTCOMES.has(value.type) || value.type === "postponed") planned.delete(target);
      if (value.planned === undefined) continue;
      const [key, date] =
        value.planned.through === undefined ? ["from", value.planned.from] : ["through", value.planned.through];
      planned.set(target, { path: [...path, "planned", key], value: date });
    }
  }
  return planned;
}

/** What was planned for days that have passed has an outcome. The only clock is the day of the review. */
export const outcomeRecorded: Rule = {
  name: "outcome-recorded",
  severity: "warning",
  tip: "Add an event: `occurred`, `postponed` or `cancelled`. If no source tells, the record says so as it is.",
  *find({ agreement }) {
    for (const [id, { path, value }] of plans(agreement)) {
      const latest = daysOf(value)?.latest;
      if (latest === undefined || latest >= agreement.reviewedOn) continue;
      const message = `"${id}" was planned for ${value}; the record was reviewed on ${agreement.reviewedOn} and has no outcome`;
      yield { path, message };
    }
  },
};

import type { Commitment, LifecycleEvent, Meeting } from "../../model/index.js";
import { isPlan } from "../../query/history/plans.js";
import type { Stretch } from "../../query/history/stretch.js";
import type { Path } from "../at.js";
import { type At, pathOf } from "../at.js";
import type { RecordIndex } from "../record-index.js";
import type { Rule } from "../rule.js";

/** A visit or a meeting whose planned days had passed by the review, without an outcome on record. */
export const missingOutcome: Rule = {
  name: "missing-outcome",
  severity: "warning",
  scope: ["reviewedOn", "commitments", "events"],
  check(index, report) {
    const { reviewedOn } = index.agreement;
    for (const at of [...index.commitments.filter(({ value }) => isPlan(value)), ...index.meetings]) {
      const { value } = at;
      const last = index.history.plan(value).findLast(({ from }) => from === undefined || from.latest <= reviewedOn);
      if (last?.state !== "date-passed" || last.planned === undefined) continue;
      const { from, through = from } = last.planned;
      const expected = `Expected an outcome of "${value.id}", planned for ${through} and reviewed on ${reviewedOn}; got none`;
      report(
        placeOf(last, at, index),
        `${expected}. Add \`occurred\`, \`postponed\` or \`cancelled\` if a source tells.`,
      );
    }
  },
};

/** Returns the place of the plan whose days have passed. */
function placeOf({ planned, grounds }: Stretch, at: At<Commitment | Meeting>, { byId }: RecordIndex): Path {
  const { id } = grounds[0] ?? {};
  const event = id === undefined ? undefined : byId.get(id);
  if (event !== undefined && "targets" in event.value && (event.value as LifecycleEvent).planned !== undefined) {
    return pathOf(event, "planned", planned?.through === undefined ? "from" : "through");
  }
  return pathOf(at, "on" in at.value ? "on" : "when");
}

import type { LifecycleEvent } from "../../model/index.js";
import { isPlan } from "../../query/history/plans.js";
import type { Stretch } from "../../query/history/stretch.js";
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
      if (at.key === "meeting" && takesPlaceAsPlanned(value.id, index)) continue;
      const last = index.history.plan(value).findLast(({ from }) => from === undefined || from.latest <= reviewedOn);
      if (last?.state !== "date-passed" || last.planned === undefined) continue;
      const event = eventBehind(last, index);
      // That it was missed is an outcome.
      if (event?.value.type === "missed") continue;
      const { from, through = from } = last.planned;
      const expected = `Expected an outcome of "${value.id}", planned for ${through} and reviewed on ${reviewedOn}; got none`;
      report(
        event?.value.planned === undefined
          ? pathOf(at, "on" in value ? "on" : "when")
          : pathOf(event, "planned", last.planned.through === undefined ? "from" : "through"),
        `${expected}. Add \`occurred\`, \`postponed\` or \`cancelled\` if a source says so.`,
      );
    }
  },
};

/** True if no event is about a meeting: it then took place on its day, and its history need not be computed. */
export function takesPlaceAsPlanned(id: string, { events }: Pick<RecordIndex, "events">): boolean {
  return !events.some(({ value }) => value.targets.includes(id));
}

/** Returns the event that a stretch rests on; `undefined` if that is the first plan of the visit or the meeting. */
function eventBehind({ grounds }: Stretch, { byId }: RecordIndex): At<LifecycleEvent> | undefined {
  const { id } = grounds[0] ?? {};
  return id === undefined ? undefined : (byId.get(id) as At<LifecycleEvent> | undefined);
}

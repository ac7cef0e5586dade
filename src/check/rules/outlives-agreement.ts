import { dateOfEnd } from "../../calendar/date-of-end.js";
import type { Commitment, LifecycleEvent } from "../../model/index.js";
import { isSameBound, isSurelyBy } from "../../query/history/bound.js";
import type { Bound } from "../../query/history/period.js";
import { TERMINAL_STATES } from "../../query/history/stretch.js";
import type { Version } from "../../query/history/version.js";
import { type At, type Path, pathOf } from "../at.js";
import { pathOfEffect } from "../path-of-effect.js";
import type { RecordHistory } from "../record-history.js";
import type { RecordIndex } from "../record-index.js";
import type { Rule } from "../rule.js";
import { showBound, showDate } from "../show-date.js";
import { eventOf, type StatedTerm } from "../stated.js";

/** A commitment whose own term surely ends after the agreement, although it is not marked as surviving it. */
export const outlivesAgreement: Rule = {
  name: "outlives-agreement",
  severity: "warning",
  scope: ["term", "commitments", "events"],
  check(index, report) {
    if (hasNoEnd(index)) return;
    const { commitments, terms, history } = index;
    const last = history.agreement?.stretches.at(-1);
    if (last?.from === undefined || !TERMINAL_STATES.has(last.state)) return;
    const later = new Set<string>();
    for (const at of terms) if (canEndAfter(at, last.from, history)) for (const id of subjectIdsOf(at)) later.add(id);
    for (const at of commitments) {
      if (at.value.survives === true || !later.has(at.value.id)) continue;
      const version = history.commitment(at.value)?.versions.at(-1);
      const end = version?.point.bound;
      if (version === undefined || end === undefined) continue;
      if (!isSurelyBy(last.from, end) || isSameBound(last.from, end)) continue;
      const expected = `Expected an end by that of the agreement (${last.state} from ${showBound(last.from)})`;
      const next = "Add `survives: true` if the clause outlives it; otherwise it ends with the agreement.";
      report(pathOfTerm(at, version, index), `${expected}; got ${endInMessage(version)}. ${next}`);
    }
  },
};

/**
 * True if the agreement surely has no end: it states no term, and no event is about it or about a party that left. Its history
 * need not be computed then.
 */
export function hasNoEnd({ agreement, events }: Pick<RecordIndex, "agreement" | "events">): boolean {
  if (agreement.term !== undefined) return false;
  return !events.some(({ value: { type, targets } }) => type === "withdrawn" || targets.includes(agreement.id));
}

/** True if a term can end after a bound: only then is the reduction needed. */
function canEndAfter(at: StatedTerm, end: Bound, history: RecordHistory): boolean {
  const { version } = history.term(at);
  if (version === undefined) return false;
  const { bound } = version.point;
  // Without a bound, the duration is counted from an event.
  if (bound === undefined) return at.value.end === undefined && at.value.duration !== undefined;
  return isSurelyBy(end, bound) || eventOf(at) !== undefined;
}

/** Returns the ids of the subjects of a term. */
function subjectIdsOf(at: StatedTerm): readonly string[] {
  return eventOf(at)?.targets ?? ("id" in at.by ? [at.by.id] : []);
}

/** Returns the end as it is written, or the computed one. */
function endInMessage({ point, details }: Version): string {
  const stated = details.stated?.end === undefined ? undefined : dateOfEnd(details.stated.end);
  if (stated !== undefined) return showDate(stated);
  if (point.end.kind === "on") return point.end.date;
  return details.duration ?? showBound(point.bound as NonNullable<typeof point.bound>);
}

/** Returns the place of the term: in the commitment, or in the event that set it; or of the day on which an event ended it. */
function pathOfTerm(at: At<Commitment>, { grounds }: Version, { byId }: RecordIndex): Path {
  const event = grounds.findLast(({ id }) => id !== undefined);
  const by = event?.id === undefined ? undefined : (byId.get(event.id) as At<LifecycleEvent> | undefined);
  if (by === undefined) return pathOf(at, "term");
  return by.value.term === undefined ? pathOfEffect(by) : pathOf(by, "term");
}

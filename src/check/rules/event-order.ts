import { addToDay } from "../../calendar/plain-date.js";
import type { LifecycleEvent, LifecycleEventType } from "../../model/index.js";
import { isSurelyBy } from "../../query/history/bound.js";
import { isEnding } from "../../query/history/effects.js";
import { eventsOn } from "../../query/history/events.js";
import { isParticipationEvent } from "../../query/history/participation-steps.js";
import { type At, pathOf } from "../at.js";
import { daysOf } from "../dates.js";
import { pathOfEffect } from "../path-of-effect.js";
import type { RecordIndex } from "../record-index.js";
import type { Report, Rule } from "../rule.js";
import { showBound, showDate } from "../show-date.js";

/** The number of years by which an effect may precede its event: retroactive acts are lawful, but hardly by half a century. */
const RETROACTIVE_YEARS = 50;

/**
 * Events in an impossible order: ended before it was in force, left before joining, in effect more than fifty years before it
 * happened, ended or signed after the review.
 */
export const eventOrder: Rule = {
  name: "event-order",
  severity: "warning",
  scope: ["events", "reviewedOn"],
  check(index, report) {
    for (const at of index.events) {
      holdEffect(at, report);
      holdReview(at, index, report);
    }
    holdEndings(index, report);
    holdWithdrawals(index, report);
  },
};

/** True for the events that cannot lie after the review: signatures and endings. */
export function isOrdered(type: LifecycleEventType): boolean {
  return type === "signed" || isEnding(type);
}

function holdEffect(at: At<LifecycleEvent>, report: Report): void {
  const { on, effective } = at.value;
  const [happened, effect] = [daysOf(on), daysOf(effective)];
  if (happened === undefined || effect === undefined) return;
  if (happened.earliest < `00${RETROACTIVE_YEARS}`) return;
  if (effect.latest >= addToDay(happened.earliest, { years: -RETROACTIVE_YEARS })) return;
  const expected = `Expected an effect within ${RETROACTIVE_YEARS} years of the event (${on})`;
  const got = showDate(effective as NonNullable<typeof effective>);
  report(pathOf(at, "effective"), `${expected}; got ${got}. Correct the century if it is mistyped.`);
}

function holdReview(at: At<LifecycleEvent>, { agreement: { reviewedOn } }: RecordIndex, report: Report): void {
  const { type, on, effective } = at.value;
  if (!isOrdered(type)) return;
  const when = on ?? (type === "signed" ? effective : undefined);
  const happened = daysOf(when)?.earliest;
  if (when === undefined || happened === undefined || happened <= reviewedOn) return;
  const expected = `Expected \`${type}\` by the review (${reviewedOn}); got ${showDate(when)}`;
  const next = "Write an effect that is still ahead as `effective`, or correct the day.";
  report(pathOf(at, on === undefined ? "effective" : "on"), `${expected}. ${next}`);
}

/** Reports an end before the start. `cancelled` means exactly that, and a court may find that an agreement was never valid. */
function holdEndings(index: RecordIndex, report: Report): void {
  const { agreement, commitments, events, history, byId } = index;
  if (!events.some(({ value }) => isEnding(value.type))) return;
  const { read } = history;
  if (read === undefined) return;
  const reported = new Set<string>();
  for (const id of [agreement.id, ...commitments.map(({ value }) => value.id)]) {
    const own = eventsOn(read.events, id).filter(({ event }) => isEnding(event.type) && event.type !== "cancelled");
    const start = own.length === 0 ? undefined : history.of(id)?.start;
    if (start?.bound === undefined || start.unstated === true) continue;
    for (const { event, effect } of own) {
      const at = byId.get(event.id) as At<LifecycleEvent> | undefined;
      const early = isSurelyBy(effect, start.bound) && effect.latest < start.bound.earliest;
      if (at === undefined || !early || reported.has(event.id) || isParticipationEvent(event, agreement)) continue;
      reported.add(event.id);
      const expected = `Expected "${id}" to be ${event.type} after it took effect (${showBound(start.bound)})`;
      const next = "Correct the day that is mistyped, or write `cancelled`.";
      report(pathOfEffect(at), `${expected}; got ${showBound(effect)}. ${next}`);
    }
  }
}

/** Reports a party that withdrew before it joined. A party that joined on an unknown day may leave and accede again. */
function holdWithdrawals({ events, history, byId }: RecordIndex, report: Report): void {
  if (!events.some(({ value }) => value.type === "withdrawn")) return;
  const participation = history.read?.participation;
  if (participation === undefined) return;
  for (const [party, steps] of participation.steps) {
    const [first, ...rest] = steps;
    const joined = rest.find(({ kind }) => kind !== "withdrawn");
    if (first?.kind !== "withdrawn" || joined === undefined) continue;
    if (!participation.listed && joined.event.type === "acceded") continue;
    const at = byId.get(first.event.id) as At<LifecycleEvent> | undefined;
    if (at === undefined || first.at.latest >= joined.at.earliest) continue;
    const expected = `Expected "${party}" to withdraw after it joined (${showBound(joined.at)}); got ${showBound(first.at)}`;
    report(pathOfEffect(at), `${expected}. Correct the day that is mistyped.`);
  }
}

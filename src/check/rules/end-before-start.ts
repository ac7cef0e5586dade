import { dateOfEnd } from "../../calendar/date-of-end.js";
import type { PartialDate, PlainDate, ReadoutQuantity } from "../../model/index.js";
import { type At, each, pathOf, under } from "../at.js";
import { daysOf, isUsualDay } from "../dates.js";
import { endsBefore } from "../ends-before.js";
import type { Report, Rule } from "../rule.js";
import { showBound, showDate } from "../show-date.js";
import { eventOf, type StatedTerm } from "../stated.js";

/** Something that ends before it starts: a term, an event that lasts, a plan, the days of an amount. Moments compare as instants. */
export const endBeforeStart: Rule = {
  name: "end-before-start",
  severity: "error",
  check({ terms, events, commitments, readouts, history }, report) {
    for (const at of terms) {
      // An end that is counted from its own start comes after it.
      if (at.value.end === undefined && at.value.countedFrom === undefined) continue;
      if (isInOrder(at)) continue;
      const { start, startBound, version } = history.term(at);
      const bound = version?.point.bound;
      if (start === undefined || startBound === undefined || bound === undefined || !endsBefore(bound, startBound))
        continue;
      const { end } = at.value;
      const stated = end === undefined ? undefined : dateOfEnd(end);
      const given = stated === undefined ? showBound(bound) : showDate(stated);
      report(pathOf(at, end === undefined ? "duration" : "end"), outOfOrder(showDate(start), given));
    }
    for (const at of events) {
      const { on, through, planned } = at.value;
      holdSpan(on, through, at, report);
      if (planned !== undefined) holdSpan(planned.from, planned.through, under(planned, at, "planned"), report);
    }
    for (const at of commitments) {
      if (at.value.kind === "purchase") holdAmounts(at, at.value.quantities, report);
    }
    for (const at of readouts) holdAmounts(at, at.value.quantities, report);
  },
};

function holdAmounts(at: At<unknown>, quantities: readonly ReadoutQuantity[] | undefined, report: Report): void {
  for (const quantity of each(quantities, at, "quantities")) {
    const { during } = quantity.value;
    if (during !== undefined) holdSpan(during.from, during.through, under(during, quantity, "during"), report);
  }
}

/** True for a term without a start, and for one between two days: only the others need the reduction. */
function isInOrder(at: StatedTerm): boolean {
  const { effective: start = eventOf(at)?.effective, end } = at.value;
  if (start === undefined) return true;
  if (end === undefined) return false;
  const stated = dateOfEnd(end);
  return stated === undefined || (isUsualDay(start) && isUsualDay(stated) && start < stated);
}

function holdSpan(
  from: PartialDate | undefined,
  through: PartialDate | PlainDate | undefined,
  at: At<unknown>,
  report: Report,
): void {
  if (from === undefined || through === undefined) return;
  const [first, last] = [daysOf(from), daysOf(through)];
  if (first === undefined || last === undefined || last.latest >= first.earliest) return;
  report(pathOf(at, "through"), outOfOrder(from, through));
}

function outOfOrder(start: string, end: string): string {
  return `Expected an end on or after the start (${start}); got ${end}. Swap them, or correct the one that is mistyped.`;
}

import { dateOfEnd } from "../../calendar/date-of-end.js";
import { addToDay } from "../../calendar/plain-date.js";
import type { PartialDate, PlainDate, ZonedTime } from "../../model/index.js";
import { boundOn } from "../../query/history/bound.js";
import { isStarting } from "../../query/history/effects.js";
import type { Bound } from "../../query/history/period.js";
import { pathOf } from "../at.js";
import { daysOf, isUsualDay } from "../dates.js";
import { endsBefore } from "../ends-before.js";
import type { RecordIndex } from "../record-index.js";
import type { Rule } from "../rule.js";
import { showBound, showDate } from "../show-date.js";
import { eventOf, type StatedTerm } from "../stated.js";

/** A term that ends before the agreement was concluded, signed or in force. One that only starts before is lawful. */
export const termOrder: Rule = {
  name: "term-order",
  severity: "warning",
  scope: ["events"],
  check(index, report) {
    const { agreement, history } = index;
    const signed = signatures(index);
    const concluded = daysOf(agreement.concludedOn)?.earliest;
    let latest: PlainDate | undefined;
    for (const at of index.terms) {
      // A party's account of a term is not the term.
      if (at.within?.key === "readouts") continue;
      if (cannotEndBeforeAll(at, concluded, signed)) continue;
      const { startBound, version } = history.term(at);
      const bound = version?.point.bound;
      // A term that ends before its own start is reported by another rule.
      if (bound === undefined || (startBound !== undefined && endsBefore(bound, startBound))) continue;
      latest ??= latestStart(index);
      const broken = milestones(at, signed, bound.earliest < latest, index).find(({ bound: from }) =>
        endsBefore(bound, from),
      );
      if (broken === undefined) continue;
      const { end } = at.value;
      const stated = end === undefined ? undefined : dateOfEnd(end);
      const given = stated === undefined ? showBound(bound) : showDate(stated);
      const expected = `Expected a term to end after the agreement was ${broken.what} (${broken.on}); got ${given}`;
      report(pathOf(at, end === undefined ? "duration" : "end"), `${expected}. Correct the day that is mistyped.`);
    }
  },
};

const NO_SIGNATURES: ReadonlyMap<string, Milestone> = new Map();

const END_OF_CALENDAR: PlainDate = "9999-12-31";

/** A day before which no term should end. */
interface Milestone {
  readonly what: "concluded" | "signed" | "in force";
  readonly on: string;
  readonly bound: Bound;
}

function milestones(
  at: StatedTerm,
  signed: ReadonlyMap<string, Milestone>,
  endsEarly: boolean,
  index: RecordIndex,
): readonly Milestone[] {
  const { agreement, history } = index;
  const found: Milestone[] = [];
  const { concludedOn } = agreement;
  if (concludedOn !== undefined && daysOf(concludedOn) !== undefined) {
    found.push({ what: "concluded", on: concludedOn, bound: boundOn(concludedOn) });
  }
  const event = eventOf(at);
  const subjects = event === undefined ? [(at.by as { readonly id: string }).id] : event.targets;
  for (const id of [agreement.id, ...subjects]) {
    const signature = signed.get(id);
    if (signature !== undefined) found.push(signature);
  }
  // A suspension may precede its target: it then delays the start.
  if (event?.type === "suspended" || !endsEarly) return found;
  for (const id of subjects) {
    const start = history.of(id)?.start;
    if (start?.bound === undefined || start.unstated === true || start.anchor === undefined) continue;
    found.push({ what: "in force", on: showDate(start.anchor.on), bound: start.bound });
  }
  return found;
}

/**
 * True if an own term cannot end surely before the conclusion, because of its start, and there is no signature. Then its end need not
 * be computed.
 */
function cannotEndBeforeAll(
  at: StatedTerm,
  concluded: PlainDate | undefined,
  signed: ReadonlyMap<string, Milestone>,
): boolean {
  if (signed.size > 0 || eventOf(at) !== undefined) return false;
  const { effective, end } = at.value;
  const days = daysOf(effective);
  // An end that is counted is as vague as the start; one that is stated can be early within the days that the start can mean.
  const start = end === undefined ? days?.latest : days?.earliest;
  return start !== undefined && (concluded === undefined || concluded < start);
}

/** Returns a day by which every dated start has come: an end after it needs no look at the reduction. */
function latestStart({ events, terms }: RecordIndex): PlainDate {
  let latest = "";
  const take = (date: PartialDate | ZonedTime | undefined) => {
    if (date === undefined || (isUsualDay(date) && date <= latest)) return;
    const day = daysOf(date)?.latest;
    if (day !== undefined && day > latest) latest = day;
  };
  for (const { value } of events) {
    if (!isStarting(value.type)) continue;
    take(value.on);
    take(value.effective);
    take(value.recordedOn);
  }
  for (const { value } of terms) take(value.effective);
  // In another zone the moment can be on the next day.
  return latest === "" || latest === END_OF_CALENDAR ? latest : addToDay(latest, { days: 1 });
}

/** The signatures of the agreement and of commitments, by target. */
function signatures({ events }: RecordIndex): ReadonlyMap<string, Milestone> {
  if (!events.some(({ value }) => value.type === "signed")) return NO_SIGNATURES;
  const signed = new Map<string, Milestone>();
  for (const { value } of events) {
    const { type, by, targets } = value;
    const on: PartialDate | ZonedTime | undefined = value.on ?? value.effective;
    if (type !== "signed" || by !== undefined || on === undefined || daysOf(on) === undefined) continue;
    for (const target of targets) signed.set(target, { what: "signed", on: showDate(on), bound: boundOn(on) });
  }
  return signed;
}

import type { Agreement, Commitment, LifecycleEvent, PlainDate } from "../../../src/model/index.js";
import { expiries } from "../../../src/query/expiries.js";
import type { Expiry } from "../../../src/query/expiry.js";
import type { Status } from "../../../src/query/status.js";
import { statuses } from "../../../src/query/statuses.js";
import { timeline } from "../../../src/query/timeline.js";
import { type DayRange, shifted } from "./day-range.js";
import { groupedBy } from "./grouped-by.js";

/** How a stretch of days looks in the chart. */
export type Look = "legal" | "announced" | "no-end" | "suspended" | "ahead" | "planned" | "partial";

/** A stretch of days: from a day to another, which is no part of it. */
export interface Stretch {
  readonly commitment: string;
  readonly look: Look;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** An event at its place in the row of a commitment. */
export interface Mark {
  readonly commitment: string;
  readonly event: LifecycleEvent;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** It is known to the day; else it lies on some day of the stretch. */
  readonly exact: boolean;
}

/** What the chart shows of a record. */
export interface Lanes {
  /** The commitments of which anything is dated, in the order of their promisors. */
  readonly rows: readonly Commitment[];
  readonly stretches: readonly Stretch[];
  readonly marks: readonly Mark[];
}

/**
 * What to draw for each commitment. How it stands is asked of the library for every day on which it can change, so that the
 * chart says what the sentences say.
 */
export function lanesOf(record: Agreement, range: DayRange): Lanes {
  const stretches = [...standing(record, range), ...plans(record)];
  const marks = record.commitments.flatMap((commitment) => marksOf(commitment, record));
  const dated = new Set([...stretches, ...marks].map(({ commitment }) => commitment));
  const byPromisors = groupedBy(
    record.commitments.filter(({ id }) => dated.has(id)),
    ({ promisors }) => promisors.join(" "),
  );
  return { rows: [...byPromisors.values()].flat(), stretches, marks };
}

function standing(record: Agreement, range: DayRange): readonly Stretch[] {
  const days = turningDays(record, range);
  const open: Map<string, Stretch> = new Map();
  const done: Stretch[] = [];
  for (const day of days) {
    for (const status of statuses(record, { asOf: day })) {
      const before = open.get(status.commitment);
      const look = lookOf(status, record);
      if (before?.look === look) continue;
      if (before !== undefined) done.push({ ...before, to: day });
      if (look === undefined) open.delete(status.commitment);
      else open.set(status.commitment, { commitment: status.commitment, look, from: day, to: day });
    }
  }
  const to = shifted(range.last, { days: 1 });
  return [...done, ...[...open.values()].map((one) => ({ ...one, to }))];
}

function lookOf({ state, caveats, commitment }: Status, record: Agreement): Look | undefined {
  switch (state) {
    case "in-effect":
      if (caveats.includes("partial-date")) return "partial";
      // That it is only announced weighs more than that nobody says when it ends.
      if (caveats.includes("announced-only")) return "announced";
      return hasNoEnd(commitment, record) ? "no-end" : "legal";
    case "suspended":
      return "suspended";
    case "not-yet-effective":
    case "scheduled":
    case "postponed":
      return "ahead";
    default:
      return undefined;
  }
}

const ends = new WeakMap<Agreement, ReadonlyMap<string, Expiry>>();

function hasNoEnd(commitment: string, record: Agreement): boolean {
  const known = ends.get(record) ?? new Map(expiries(record).map((one) => [one.commitment, one]));
  ends.set(record, known);
  const kind = known.get(commitment)?.kind;
  return kind === "open" || kind === "unknown";
}

/** What can change how a commitment stands. */
const TURNS = ["concluded", "start", "event", "effect", "planned", "end"] as const;

/** The days on which a status can change: those that dates of the record can mean, and the days after them. */
function turningDays(record: Agreement, { first, last }: DayRange): readonly PlainDate[] {
  const dated = timeline(record, { kinds: TURNS }).flatMap(({ earliest, latest }) => [earliest, latest]);
  const ended = expiries(record).flatMap((expiry) => [expiry, ...expiry.superseded].flatMap(daysOfEnd));
  const days = [...new Set([...dated, ...ended])];
  const turning = [first, ...days, ...days.map((day) => shifted(day, { days: 1 }))];
  return [...new Set(turning)].filter((day) => day >= first && day <= last).sort();
}

function daysOfEnd(expiry: Expiry): readonly PlainDate[] {
  if (expiry.kind === "on") return [expiry.date, expiry.lastFullDay];
  return expiry.kind === "between" ? [expiry.earliest, expiry.latest] : [];
}

/** Plans, and ends that are known in part: the days that they take up, or can mean. */
function plans(record: Agreement): readonly Stretch[] {
  return timeline(record, { kinds: ["planned", "end"] }).flatMap((entry) => {
    if (entry.kind !== "planned" && entry.kind !== "end") return [];
    const { commitment, earliest, latest, on, through = on } = entry;
    const whole = entry.kind === "planned" && on === earliest && through === latest;
    // An end that is known to the day is where the stretch before it stops.
    if (entry.kind === "end" && earliest === latest) return [];
    return [{ commitment, look: whole ? "planned" : "partial", from: earliest, to: shifted(latest, { days: 1 }) }];
  });
}

function marksOf({ id }: Commitment, record: Agreement): readonly Mark[] {
  return timeline(record, { kinds: ["event"] }).flatMap((entry) => {
    if (entry.kind !== "event" || !entry.event.targets.includes(id)) return [];
    const { event, earliest, latest } = entry;
    const to = shifted(latest, { days: 1 });
    return [{ commitment: id, event, from: earliest, to, exact: earliest === event.on }];
  });
}

import type { Agreement, Commitment, LifecycleEvent, PlainDate } from "../../../src/model/index.js";
import { type Period, periodsOf, timeline } from "../../../src/query/index.js";
import { type DayRange, shifted } from "./day-range.js";
import { groupedBy } from "./grouped-by.js";

/** The look of a range of days in the chart. */
export type Look = "legal" | "announced" | "no-end" | "suspended" | "ahead" | "planned" | "partial";

/** A range of days: from a day to another, exclusive. */
export interface Stretch {
  readonly commitment: string;
  readonly look: Look;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** An event in the row of a commitment. */
export interface Mark {
  readonly commitment: string;
  readonly event: LifecycleEvent;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** True if it is known to the day; otherwise it is on some day of the range. */
  readonly exact: boolean;
}

/** The content of the chart. */
export interface Lanes {
  /** The commitments that have a date, in the order of their promisors. */
  readonly rows: readonly Commitment[];
  readonly stretches: readonly Stretch[];
  readonly marks: readonly Mark[];
}

/** Returns what to draw for each commitment: its periods, its plans and its events. */
export function lanesOf(record: Agreement, range: DayRange): Lanes {
  const drawn = record.commitments.flatMap(({ id }) => stretchesOf(id, periodsOf(record, id), range));
  const stretches = [...drawn, ...plans(record)];
  const marks = record.commitments.flatMap((commitment) => marksOf(commitment, record));
  const dated = new Set([...stretches, ...marks].map(({ commitment }) => commitment));
  const byPromisors = groupedBy(
    record.commitments.filter(({ id }) => dated.has(id)),
    ({ promisors }) => promisors.join(" "),
  );
  return { rows: [...byPromisors.values()].flat(), stretches, marks };
}

/** A period is drawn from the day on which it has surely begun; a range of possible ends is drawn as such. */
function stretchesOf(commitment: string, periods: readonly Period[], range: DayRange): readonly Stretch[] {
  const last = shifted(range.last, { days: 1 });
  return periods
    .flatMap((period, index): readonly Stretch[] => {
      const look = lookOf(period);
      const { from, to } = period;
      const surely = { from: from?.latest ?? range.first, to: to?.earliest ?? last };
      const runs = isRun(look) || isRun(lookOf(periods[index + 1]));
      return [
        ...(look === undefined ? [] : [{ commitment, look, ...surely }]),
        ...(to !== undefined && runs
          ? [{ commitment, look: "partial" as const, from: to.earliest, to: to.latest }]
          : []),
      ];
    })
    .map((one) => ({
      ...one,
      from: one.from < range.first ? range.first : one.from,
      to: one.to > last ? last : one.to,
    }))
    .filter(({ from, to }) => from < to);
}

/** True for the look of a period that is in effect. */
function isRun(look: Look | undefined): boolean {
  return look !== undefined && look !== "ahead";
}

function lookOf(period: Period | undefined): Look | undefined {
  switch (period?.state) {
    case "in-effect":
    case "provisionally-in-effect":
      // "Only announced" takes precedence over "no end known".
      if (period.authority === "announced") return "announced";
      return period.to === undefined ? "no-end" : "legal";
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

/** Plans: the days that they take up, or can mean. */
function plans(record: Agreement): readonly Stretch[] {
  return timeline(record, { kinds: ["planned"] }).flatMap((entry) => {
    if (entry.kind !== "planned" || !record.commitments.some(({ id }) => id === entry.subject)) return [];
    const { subject: commitment, earliest, latest, on, through = on } = entry;
    const whole = on === earliest && through === latest;
    return [{ commitment, look: whole ? "planned" : "partial", from: earliest, to: shifted(latest, { days: 1 }) }];
  });
}

function marksOf({ id }: Commitment, record: Agreement): readonly Mark[] {
  return timeline(record, { kinds: ["event"] }).flatMap((entry) => {
    if (entry.kind !== "event" || !entry.event.targets.includes(id)) return [];
    const { event, earliest, latest } = entry;
    const to = shifted(latest, { days: 1 });
    return [{ commitment: id, event, from: earliest, to, exact: earliest === (event.on ?? earliest) }];
  });
}

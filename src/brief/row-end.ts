import { type DayRange, daysBetween } from "../calendar/days-between.js";
import type { PlainDate, ZonedTime } from "../model/index.js";
import type { Authority, Expiry, TermVersion, UnknownReason } from "../query/index.js";

/** The end of a commitment, as a table shows it. */
export interface RowEnd {
  /** `on` a day, `between` two days, `open` (no end, by the words of the source) or `unknown`. */
  readonly kind: Expiry["kind"];
  /** The earliest day on which it can end, if a day is known. */
  readonly earliest?: PlainDate;
  /** The latest day on which it can end, if a day is known. */
  readonly latest?: PlainDate;
  /** The clock time of the end, if it is known. */
  readonly moment?: ZonedTime;
  /** The authority of the end. */
  readonly authority?: Authority;
  /** The reason why the end is unknown. */
  readonly reason?: UnknownReason;
  /** Present if the term renews itself or can be extended by an option. */
  readonly renews?: NonNullable<Expiry["renews"]>;
  /** The number of days from the day asked about, negative for an end in the past; absent without a day. */
  readonly days?: number | DayRange;
}

/** Returns the end of a term with the number of days from `day` to it. */
export function rowEndOf(term: TermVersion & Partial<Pick<Expiry, "renews">>, day: PlainDate): RowEnd {
  const { kind, authority, renews } = term;
  return {
    kind,
    ...daysOfEnd(term, day),
    ...(authority === undefined ? {} : { authority }),
    ...(term.kind === "unknown" ? { reason: term.reason } : {}),
    ...(renews === undefined ? {} : { renews }),
  };
}

function daysOfEnd(term: TermVersion, day: PlainDate): Pick<RowEnd, "earliest" | "latest" | "moment" | "days"> {
  if (term.kind === "on") {
    const { date, until } = term;
    const moment = until === undefined ? {} : { moment: until };
    return { earliest: date, latest: date, ...moment, days: daysBetween(day, date) };
  }
  if (term.kind !== "between") return {};
  const { earliest, latest } = term;
  const [min, max] = [daysBetween(day, earliest) as number, daysBetween(day, latest) as number];
  return { earliest, latest, days: min === max ? min : { min, max } };
}

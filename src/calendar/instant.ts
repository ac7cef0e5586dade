import { tzOffset } from "@date-fns/tz/tzOffset";
import { millisecondsInDay, millisecondsInHour, millisecondsInSecond, secondsInMinute } from "date-fns/constants";
import { didYouMean } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";
import { takeOptions } from "../messages/take-options.js";
import type { ZonedTime } from "../model/index.js";
import { dayInWords } from "./day-in-words.js";
import { parseZonedTime } from "./zoned-time.js";

const OVERLAPS = ["earlier", "later"] as const;
const GAPS = ["refuse", "forward"] as const;

// Names that are not in the IANA database but are accepted by platforms or by tzOffset. Platforms know abbreviations of their
// own ("BST" is Bangladesh), and from an unknown name tzOffset reads the digits ("Mars+05").
const ZONE_ABBREVIATION = /^(?!(?:CET|EET|EST|GMT|HST|MET|MST|PRC|ROC|ROK|UCT|UTC|WET)$)[A-Z]{3}$/i;
const DIGITS = /[+-]\d\d/;
const WITH_DIGITS = /^Etc\/GMT(?:\+1[0-2]|-1[0-4])$/i;

/**
 * The options of {@link toInstant}.
 *
 * @example
 * ```ts
 * import { type InstantOptions, toInstant } from "typed-agreements";
 *
 * const options: InstantOptions = { overlap: "later" };
 * const moment = { date: "2026-11-01", time: "01:30", zone: "America/New_York" };
 * console.log(new Date(toInstant(moment, options)).toISOString());
 * // → 2026-11-01T06:30:00.000Z
 * ```
 */
export interface InstantOptions {
  /** The instant to return for a clock time that occurs twice when the clocks go back. Default: `earlier`. */
  readonly overlap?: "earlier" | "later";
  /**
   * The treatment of a clock time that the clocks skip: `refuse` (the default) throws, `forward` moves it by as much as the
   * clocks move. Use `forward` for computed clock times, which no source states.
   */
  readonly gap?: "refuse" | "forward";
}

/**
 * Returns the instant of a clock time in a zone, in milliseconds since 1970-01-01T00:00Z. The platform provides the rules of
 * the zone, from the IANA database.
 *
 * @throws {TypeError | RangeError} if the moment or an option is invalid, the platform does not know the zone, or the clocks
 * skip the clock time.
 *
 * @example
 * ```ts
 * import { toInstant } from "typed-agreements";
 *
 * const effective = { date: "2025-11-10", time: "00:01", zone: "America/New_York" };
 * console.log(new Date(toInstant(effective)).toISOString());
 * // → 2025-11-10T05:01:00.000Z
 * try {
 *   toInstant({ date: "2026-03-08", time: "02:30", zone: "America/New_York" });
 * } catch (error) {
 *   console.log((error as Error).message);
 * }
 * // → 02:30 on 8 March 2026 does not exist in America/New_York: the clocks go from 02:00 to 03:00 that day
 * ```
 */
export function toInstant(moment: ZonedTime, options: InstantOptions = {}): number {
  takeOptions("toInstant", options, ["overlap", "gap"]);
  const { overlap = "earlier", gap = "refuse" } = options;
  if (!OVERLAPS.includes(overlap)) {
    throw new RangeError(`Unknown overlap ${showValue(overlap)}; ${didYouMean(overlap, OVERLAPS)}`);
  }
  if (!GAPS.includes(gap)) throw new RangeError(`Unknown gap ${showValue(gap)}; ${didYouMean(gap, GAPS)}`);
  const { date, time, zone } = parseZonedTime(moment);
  if (!zoneExists(zone)) {
    throw new RangeError(`${showValue(zone)} is not a zone of the IANA database that this platform knows`);
  }
  // Read as UTC, the clock time is less than a day off: a change of the clocks that matters is within a day of it.
  const clock = Date.parse(`${date}T${time}Z`);
  const around = [clock - millisecondsInDay, clock, clock + millisecondsInDay];
  const possible = [...new Set(around.map((instant) => offsetAt(zone, instant)))];
  const instants = possible
    .map((offset) => clock - offset)
    .filter((instant) => instant + offsetAt(zone, instant) === clock);
  if (instants.length === 0 && gap === "forward") return clock - Math.min(...possible);
  if (instants.length === 0) throw new RangeError(explainGap(moment, clock, possible));
  const instant = overlap === "later" ? Math.max(...instants) : Math.min(...instants);
  rejectMisreadOffset(moment, clock - instant);
  return instant;
}

/**
 * True if two clock times in zones are the same instant. Of a clock time that occurs twice, the earlier instant counts.
 *
 * @throws {TypeError | RangeError} as {@link toInstant} does.
 *
 * @example
 * ```ts
 * import { isSameInstant } from "typed-agreements";
 *
 * const order = { date: "2025-11-10", time: "00:01", zone: "America/New_York" };
 * const announcement = { date: "2025-11-10", time: "13:01", zone: "Asia/Shanghai" };
 * console.log(isSameInstant(order, announcement));
 * // → true
 * ```
 */
export function isSameInstant(a: ZonedTime, b: ZonedTime): boolean {
  return toInstant(a) === toInstant(b);
}

/** Returns the moment itself; for one that the clocks skip, the moment to which the clocks move. */
export function existingMoment(moment: ZonedTime): ZonedTime {
  const instant = toInstant(moment, { gap: "forward" });
  const { date, time } = clockAt(instant + offsetAt(moment.zone, instant));
  const skipped = date !== moment.date || time.slice(0, 5) !== moment.time.slice(0, 5);
  return skipped ? { date, time, zone: moment.zone } : moment;
}

/** True if the platform knows a zone of the IANA database under this name. */
export function zoneExists(zone: string): boolean {
  // Node 20.19 takes no name for the zone of the machine.
  if (DIGITS.test(zone) && !WITH_DIGITS.test(zone)) return false;
  return zone !== "" && !ZONE_ABBREVIATION.test(zone) && !Number.isNaN(offsetAt(zone, 0));
}

/** The offsets that were looked up last. The platform formats a date for each, and a record asks for few of them again and again. */
const offsets = new Map<string, number>();

/** The largest number of offsets that are kept. */
const MOST_OFFSETS = 2000;

/** Returns the offset of a zone from UTC at an instant, in milliseconds; NaN if there is no such zone. */
function offsetAt(zone: string, instant: number): number {
  const key = `${instant} ${zone}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    // In minutes with fractions: before time zones existed, clocks followed the sun.
    offset = Math.round(tzOffset(zone, new Date(instant)) * secondsInMinute) * millisecondsInSecond;
    if (offsets.size === MOST_OFFSETS) offsets.clear();
    offsets.set(key, offset);
  }
  return offset;
}

/**
 * Returns the message about a clock time that a change of the clocks skips. It finds the change between the instants by the
 * offsets after and before it.
 */
function explainGap({ date, time, zone }: ZonedTime, clock: number, offsets: readonly number[]): string {
  let before = clock - Math.max(...offsets);
  let after = clock - Math.min(...offsets);
  const offset = offsetAt(zone, before);
  while (after - before > millisecondsInSecond) {
    const seconds = Math.floor((after - before) / millisecondsInSecond / 2);
    const middle = before + seconds * millisecondsInSecond;
    if (offsetAt(zone, middle) === offset) before = middle;
    else after = middle;
  }
  const [from, to] = [clockAt(after + offset), clockAt(after + offsetAt(zone, after))];
  const change =
    from.date === date && to.date === date
      ? `from ${from.time} to ${to.time} that day`
      : `from ${from.time} on ${dayInWords(from.date)} to ${to.time} on ${dayInWords(to.date)}`;
  return `${time} on ${dayInWords(date)} does not exist in ${zone}: the clocks go ${change}`;
}

function clockAt(clock: number): Pick<ZonedTime, "date" | "time"> {
  const text = new Date(clock).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 19).replace(/:00$/, "") };
}

// tzOffset loses the sign of "-00:44:30": https://github.com/date-fns/date-fns/pull/4279. Since 1972 no zone is that close to
// UTC.
function rejectMisreadOffset({ date, time, zone }: ZonedTime, offset: number): void {
  if (offset <= 0 || offset >= millisecondsInHour) return;
  throw new RangeError(
    `${time} on ${dayInWords(date)} in ${zone} is no known instant: its clocks were less than an hour off UTC, and it is not known to which side`,
  );
}

import { showValue } from "../messages/show-value.js";
import type { ZonedTime } from "../model/index.js";
import { parsePlainDate } from "./plain-date.js";

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;
// The names of the IANA database. Offsets are rejected: they do not say what happens at a change of the clocks.
const ZONE = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/;

/** Returns a clock time in a zone unchanged, or throws if it is invalid. */
export function parseZonedTime(moment: ZonedTime): ZonedTime {
  if (typeof moment !== "object" || moment === null || typeof moment.date !== "string") {
    throw new TypeError(`A moment is { date, time, zone }, a day is a string; got ${showValue(moment)}`);
  }
  parsePlainDate(moment.date);
  if (typeof moment.time !== "string" || !TIME.test(moment.time)) {
    throw new RangeError(`${showValue(moment.time)} is not a clock time; write 24 hours and minutes as "00:01"`);
  }
  if (typeof moment.zone !== "string" || !ZONE.test(moment.zone)) {
    throw new RangeError(`${showValue(moment.zone)} is not a zone; write its IANA name as "America/New_York"`);
  }
  return moment;
}

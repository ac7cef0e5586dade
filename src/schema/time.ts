import * as z from "zod";
import type { ZonedTime } from "../model/index.js";
import { noBranch } from "./branches.js";
import { entity, type ObjectSchema } from "./entity.js";
import { idSchema, textLike } from "./text.js";

// The calendar is part of the patterns, so that the schema alone (and a JSON Schema generated from it) rejects 30 February.
const LONG = "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])";
const SHORT = "(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)";
const FEBRUARY = "02-(?:0[1-9]|1\\d|2[0-8])";
const LEAP_YEAR = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
const DAY = `(?:\\d{4}-(?:${LONG}|${SHORT}|${FEBRUARY})|${LEAP_YEAR}-02-29)`;
const MONTH = "\\d{4}-(?:0[1-9]|1[0-2]|XX)(?:-XX)?";
const YEAR = "\\d{4}|\\d{3}X|\\d{2}XX";

/**
 * The schema of a {@link PlainDate}: a day of the calendar.
 *
 * @example
 * ```ts
 * import { PlainDateSchema } from "typed-agreements";
 *
 * console.log(PlainDateSchema.safeParse("2028-02-29").success);
 * // → true
 * console.log(PlainDateSchema.safeParse("2026-02-30").error?.issues[0]?.message);
 * // → Expected a day of the calendar as "2025-10-30"; got "2026-02-30"
 * ```
 */
export const PlainDateSchema: z.ZodString = textLike(
  new RegExp(`^${DAY}$`, "u"),
  'a day of the calendar as "2025-10-30"',
);

/**
 * The schema of a {@link PartialDate}: EDTF (ISO 8601-2:2019) level 0 or 1, without seasons.
 *
 * @example
 * ```ts
 * import { PartialDateSchema } from "typed-agreements";
 *
 * console.log(["2026-04", "2026-04-XX", "202X", "2026?", "spring"].map((date) => PartialDateSchema.safeParse(date).success));
 * // → [ true, true, true, true, false ]
 * ```
 */
export const PartialDateSchema: z.ZodString = textLike(
  new RegExp(`^(?:${DAY}|${MONTH}|${YEAR})[?~%]?$`, "u"),
  'a date of the calendar as "2026", "2026-04" or "2026-04-30" (EDTF level 0 or 1)',
);

/**
 * The schema of a {@link CalendarDuration}: ISO 8601 in years, months, weeks and days.
 *
 * @example
 * ```ts
 * import { CalendarDurationSchema } from "typed-agreements";
 *
 * console.log(CalendarDurationSchema.safeParse("P1Y").success, CalendarDurationSchema.safeParse("PT12H").success);
 * // → true false
 * ```
 */
export const CalendarDurationSchema: z.ZodString = textLike(
  /^P(?=\d)(?:\d{1,4}Y)?(?:\d{1,5}M)?(?:\d{1,6}W)?(?:\d{1,7}D)?$/u,
  'a calendar duration as "P1Y", "P90D" or "P1Y2M"',
);

/** The schema of a clock duration, for meetings: hours, minutes and seconds. */
export const clockDurationSchema: z.ZodString = textLike(
  /^PT(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?$/u,
  'a duration in hours, minutes and seconds as "PT100M" or "PT1H40M"',
);

/**
 * The schema of a {@link ZonedTime}. It validates the form of the zone's name, not whether the IANA database has it.
 *
 * @example
 * ```ts
 * import { ZonedTimeSchema } from "typed-agreements";
 *
 * const moment = { date: "2026-11-10", time: "00:01", zone: "America/New_York" };
 * console.log(ZonedTimeSchema.safeParse(moment).success, ZonedTimeSchema.safeParse({ ...moment, time: "24:01" }).success);
 * // → true false
 * ```
 */
export const ZonedTimeSchema: ObjectSchema<ZonedTime> = entity<ZonedTime>()({
  date: PlainDateSchema,
  time: textLike(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/u, 'a clock time as "00:01"'),
  zone: textLike(/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/u, 'an IANA time zone as "America/New_York"'),
});

const ZONED = ["date", "time", "zone"];

/** The schema of a partial date or a clock time in a zone. */
export const dayOrMomentSchema: z.ZodUnion<readonly [z.ZodString, ObjectSchema<ZonedTime>]> = z.union(
  [PartialDateSchema, ZonedTimeSchema],
  { error: noBranch('a date as "2026-04" or a moment { date, time, zone }', [[], ZONED]) },
);

/** The schema of the start of a duration. A string is a partial date or the id of an event; `check` looks the id up. */
export const countedFromSchema: z.ZodUnion<readonly [z.ZodString, ObjectSchema<ZonedTime>]> = z.union(
  [idSchema, ZonedTimeSchema],
  { error: noBranch('the id of an event, a date as "2026-04" or a moment { date, time, zone }', [[], ZONED]) },
);

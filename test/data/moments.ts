import type { PlainDate, ZonedTime } from "../../src/model/index.js";

const inZone =
  (zone: string) =>
  (date: PlainDate, time: string): ZonedTime => ({ date, time, zone });

/** A moment by the clocks of New York, in which the orders of the United States give their hours. */
export const newYork = inZone("America/New_York");

/** A moment by the clocks of Shanghai, in which the announcements of China give theirs. */
export const shanghai = inZone("Asia/Shanghai");

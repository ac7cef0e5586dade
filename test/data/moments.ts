import type { PlainDate, ZonedTime } from "../../src/model/index.js";

const inZone =
  (zone: string) =>
  (date: PlainDate, time: string): ZonedTime => ({ date, time, zone });

/** Returns a moment in New York time, which the orders of the United States use. */
export const newYork = inZone("America/New_York");

/** Returns a moment in Shanghai time, which the announcements of China use. */
export const shanghai = inZone("Asia/Shanghai");

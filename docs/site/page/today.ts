import type { PlainDate } from "../../../src/model/index.js";

/** The day in the reader's time zone. It is only the first day shown; every answer is for a day that is asked for. */
export function today(): PlainDate {
  const now = new Date();
  const two = (count: number) => String(count).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

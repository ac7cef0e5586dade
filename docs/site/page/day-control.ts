import { parsePlainDate } from "../../../src/calendar/index.js";
import type { PlainDate } from "../../../src/model/index.js";
import { dateInWords } from "../../../src/words/index.js";
import { type DayRange, lengthOf, shifted, shiftedByMonths, within } from "../model/day-range.js";
import { found } from "./element.js";

/** A slider and a date field that show the same day. */
export interface DayControl {
  /** Shows a day. While the reader types in the field it is left alone, unless the day comes from elsewhere. */
  readonly show: (day: PlainDate, range: DayRange, isFromElsewhere: boolean) => void;
}

/** The first year that is written with four digits. */
const FOUR_DIGITS = "1000-01-01";

/** Connects a slider and a date field of the page, and calls a function when the reader chooses a day. */
export function dayControl(
  id: string,
  { chosen, moved }: { readonly chosen: (day: PlainDate) => void; readonly moved: (day: PlainDate) => void },
): DayControl {
  const slider = found(`${id}-slider`, HTMLInputElement);
  const field = found(`${id}-day`, HTMLInputElement);
  let shown: PlainDate = "2025-01-01";
  /** True if the field has the focus. Between its parts, such as day and month, the document has no active element. */
  let typing = false;
  let range: DayRange = { first: "2025-01-01", last: "2025-01-01" };

  slider.addEventListener("input", () => moved(shifted(range.first, Number(slider.value))));
  slider.addEventListener("keydown", (event) => {
    // The arrow keys move by a day without this code; Page Up and Page Down move by a month.
    const months = { PageUp: 1, PageDown: -1 }[event.key];
    if (months === undefined) return;
    event.preventDefault();
    moved(within(shiftedByMonths(shifted(range.first, Number(slider.value)), months), range));
  });
  /** The date field of a browser has no year 0. */
  const write = () => {
    field.value = shown < "0001" ? "" : shown;
  };
  /** Returns the day of the field; none if it is empty or incomplete, or if its year has five digits. */
  const take = () => {
    if (/^\d{4}-/.test(field.value) && field.value !== shown) chosen(parsePlainDate(field.value));
  };
  field.addEventListener("change", () => {
    // While a year is typed, its first digits are a year too: wait until the reader leaves the field.
    if (field.value >= FOUR_DIGITS) take();
  });
  field.addEventListener("focus", () => {
    typing = true;
  });
  field.addEventListener("blur", () => {
    typing = false;
    take();
    write();
  });

  return {
    show: (day, days, isFromElsewhere) => {
      range = days;
      shown = day;
      slider.min = "0";
      slider.max = String(lengthOf(days));
      slider.value = String(lengthOf({ first: days.first, last: within(day, days) }));
      slider.setAttribute("aria-valuetext", dateInWords(day));
      // Do not change the field while the reader types in it.
      if (!typing || isFromElsewhere) write();
    },
  };
}

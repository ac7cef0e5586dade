import { parsePlainDate } from "../../../src/calendar/index.js";
import type { PlainDate } from "../../../src/model/index.js";
import { dateInWords } from "../../../src/words/index.js";
import { type DayRange, dayOf, numberOf, shifted, within } from "./day-range.js";
import { found } from "./element.js";

/** A slider and a date field that show the same day. */
export interface DayControl {
  readonly show: (day: PlainDate, range: DayRange) => void;
}

/** The first day of a year that needs four digits. */
const FOUR_DIGITS = "1000-01-01";

/** Ties a slider and a date field of the page together; whoever moves the slider, or chooses a day, is told of it. */
export function dayControl(
  id: string,
  { chosen, moved }: { readonly chosen: (day: PlainDate) => void; readonly moved: (day: PlainDate) => void },
): DayControl {
  const slider = found(`${id}-slider`, HTMLInputElement);
  const field = found(`${id}-day`, HTMLInputElement);
  let shown: PlainDate = "2025-01-01";
  /** Whether somebody is in the field. Between its parts, as day and month, the document has no active element. */
  let typing = false;
  let range: DayRange = { first: "2025-01-01", last: "2025-01-01" };

  slider.addEventListener("input", () => moved(dayOf(Number(slider.value), range)));
  slider.addEventListener("keydown", (event) => {
    // The arrow keys move a day by themselves; a page is a month.
    const months = { PageUp: 1, PageDown: -1 }[event.key];
    if (months === undefined) return;
    event.preventDefault();
    chosen(within(shifted(dayOf(Number(slider.value), range), { months }), range));
  });
  /** A field of a browser has no year 0. */
  const write = () => {
    field.value = shown < "0001" ? "" : shown;
  };
  /** A field that was emptied, or half of a date, names no day; nor does a year of five digits. */
  const take = () => {
    if (/^\d{4}-/.test(field.value) && field.value !== shown) chosen(parsePlainDate(field.value));
  };
  field.addEventListener("change", () => {
    // A year is typed from its first digit on, and 2 is a year too: it is waited for, until the field is left.
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
    show: (day, days) => {
      range = days;
      shown = day;
      slider.min = "0";
      slider.max = String(numberOf(days.last, days));
      slider.value = String(numberOf(within(day, days), days));
      slider.setAttribute("aria-valuetext", dateInWords(day));
      // Whoever types in it is not interrupted.
      if (!typing) write();
    },
  };
}

import { addToDay, parsePlainDate } from "../../../src/calendar/plain-date.js";
import { dayInWords } from "../../../src/calendar/words.js";
import type { PlainDate } from "../../../src/model/index.js";
import { type DayRange, dayOf, numberOf, within } from "./day-range.js";
import { found } from "./element.js";

/** A slider and a date field that show the same day. */
export interface DayControl {
  readonly show: (day: PlainDate, range: DayRange) => void;
}

/** Ties a slider and a date field of the page together; whoever moves either is told of the day. */
export function dayControl(id: string, chosen: (day: PlainDate) => void): DayControl {
  const slider = found(`${id}-slider`, HTMLInputElement);
  const field = found(`${id}-day`, HTMLInputElement);
  let range: DayRange = { first: "2025-01-01", last: "2025-01-01" };

  slider.addEventListener("input", () => chosen(dayOf(Number(slider.value), range)));
  slider.addEventListener("keydown", (event) => {
    // The arrow keys move a day by themselves; a page is a month.
    const months = { PageUp: 1, PageDown: -1 }[event.key];
    if (months === undefined) return;
    event.preventDefault();
    chosen(within(addToDay(dayOf(Number(slider.value), range), { months }), range));
  });
  field.addEventListener("change", () => {
    // A field that was emptied, or half of a date, names no day.
    if (field.value !== "") chosen(parsePlainDate(field.value));
  });

  return {
    show: (day, days) => {
      range = days;
      slider.min = "0";
      slider.max = String(numberOf(days.last, days));
      slider.value = String(numberOf(day, days));
      slider.setAttribute("aria-valuetext", dayInWords(day));
      if (field.value !== day) field.value = day;
    },
  };
}

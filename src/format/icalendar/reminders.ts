import { rangeError, typeError } from "../../messages/coded-error.js";
import { showValue } from "../../messages/show-value.js";
import { ICalAlarmRelatesTo, ICalAlarmType, type ICalEvent } from "../../vendor/icalendar.js";
import type { Entry } from "./entry.js";
import { oneLine } from "./text.js";

/** A month and a week before. */
const REMINDERS = [30, 7];
const HOUR = 3600;
/** On the day, at nine in the morning of whoever reads it: at midnight, where an entry of whole days starts, nobody wants to be woken. */
const MORNING = 9 * HOUR;

/** Takes the days before which to remind, or says what is wrong with them. */
export function readReminders(reminders: readonly number[] = REMINDERS): readonly number[] {
  if (!Array.isArray(reminders)) {
    throw typeError(
      "invalid-reminder",
      `reminders expects an array of days such as [30, 7]; got ${showValue(reminders)}.`,
    );
  }
  for (const days of reminders) {
    if (typeof days !== "number") {
      throw typeError("invalid-reminder", `reminders expects numbers of days such as 30; got ${showValue(days)}.`);
    }
    if (!Number.isInteger(days) || days < 0) {
      throw rangeError("invalid-reminder", `reminders expects whole numbers of days, 0 or more; got ${days}.`);
    }
  }
  return [...new Set(reminders)];
}

/** Gives an event its alarms. One that lies among several days is reminded of before the first of them, and says so. */
export function addReminders(event: ICalEvent, { summary, span, instant }: Entry, reminders: readonly number[]): void {
  for (const days of reminders) {
    const alarm = event.createAlarm({
      type: ICalAlarmType.display,
      // Seconds before the start.
      trigger: days * 24 * HOUR - (instant === undefined ? MORNING : 0),
      description: oneLine(`${inDays(days)}${span.exact ? "" : " at the earliest"}: ${summary}`),
    });
    // Not among the data above: there the library overlooks it, and counts what comes after the start from the end.
    alarm.relatesTo(ICalAlarmRelatesTo.start);
  }
}

function inDays(days: number): string {
  return days === 0 ? "Today" : `In ${days} ${days === 1 ? "day" : "days"}`;
}

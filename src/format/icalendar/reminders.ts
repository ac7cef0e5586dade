import { rangeError, typeError } from "../../messages/coded-error.js";
import { showValue } from "../../messages/show-value.js";
import { ICalAlarmRelatesTo, ICalAlarmType, type ICalEvent } from "../../vendor/icalendar.js";
import type { Entry } from "./entry.js";
import { oneLine } from "./text.js";

/** The default: 30 days and 7 days before. */
const REMINDERS = [30, 7];
const HOUR = 3600;
/** The seconds from midnight, when an all-day entry starts, to nine in the morning, when the reader is reminded. */
const MORNING = 9 * HOUR;

/** Validates reminders, which are numbers of days before an entry, and returns them without duplicates. */
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

/** Adds alarms to an event. If the entry is on one of several days, the alarm is before the first of them and says so. */
export function addReminders(event: ICalEvent, { summary, span, instant }: Entry, reminders: readonly number[]): void {
  for (const days of reminders) {
    const alarm = event.createAlarm({
      type: ICalAlarmType.display,
      // The number of seconds before the start.
      trigger: days * 24 * HOUR - (instant === undefined ? MORNING : 0),
      description: oneLine(`${inDays(days)}${span.exact ? "" : " at the earliest"}: ${summary}`),
    });
    // Set separately: in the data above, the library ignores it and relates an alarm after the start to the end.
    alarm.relatesTo(ICalAlarmRelatesTo.start);
  }
}

function inDays(days: number): string {
  return days === 0 ? "Today" : `In ${days} ${days === 1 ? "day" : "days"}`;
}

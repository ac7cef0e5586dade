import { rangeError, typeError } from "../../messages/coded-error.js";
import { showValue } from "../../messages/show-value.js";
import { ICalAlarmRelatesTo, ICalAlarmType, type ICalEvent } from "../../vendor/icalendar.js";
import type { Entry } from "./entry.js";
import { oneLine } from "./text.js";

/** The default: a month and a week before. */
const REMINDERS = [30, 7];
const HOUR = 3600;
/** For the day itself, at nine in the morning of the reader: an all-day entry starts at midnight. */
const MORNING = 9 * HOUR;

/** Validates the numbers of days before which to remind. */
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

/**
 * Adds alarms to an event. For an entry that is on one of several days, the reminder is before the first of them, and says
 * so.
 */
export function addReminders(event: ICalEvent, { summary, span, instant }: Entry, reminders: readonly number[]): void {
  for (const days of reminders) {
    const alarm = event.createAlarm({
      type: ICalAlarmType.display,
      // Seconds before the start.
      trigger: days * 24 * HOUR - (instant === undefined ? MORNING : 0),
      description: oneLine(`${inDays(days)}${span.exact ? "" : " at the earliest"}: ${summary}`),
    });
    // Not part of the data above: there the library ignores it, and relates an alarm after the start to the end.
    alarm.relatesTo(ICalAlarmRelatesTo.start);
  }
}

function inDays(days: number): string {
  return days === 0 ? "Today" : `In ${days} ${days === 1 ? "day" : "days"}`;
}

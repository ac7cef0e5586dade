// Bundled into the package when it is built, so that nobody has to install it: docs/decisions/05-libraries.md.
export {
  default as ical,
  ICalAlarmType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";

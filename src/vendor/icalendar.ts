// Bundled into the package when it is built, so that nobody has to install it: docs/decisions/05-libraries.md.
export {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendar,
  type ICalEvent,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";

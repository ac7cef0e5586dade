import { createRequire } from "node:module";

/** A component of a calendar, as far as it is read here. */
interface Component {
  getFirstPropertyValue(name: string): { toString(): string; readonly isDate?: boolean } | null;
  getFirstProperty(name: string): { getParameter(name: string): string | undefined } | null;
  getAllSubcomponents(name: string): readonly Component[];
}

// Not imported: its types import each other without file extensions, which a compiler that checks them refuses.
const ICAL: { parse(text: string): unknown; readonly Component: new (parsed: unknown) => Component } = createRequire(
  import.meta.url,
)("ical.js");

/** An entry of a calendar as another library reads it. */
export interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly start: string;
  /** The day after the last, or the moment. */
  readonly end: string | undefined;
  readonly isDay: boolean;
  readonly status: string;
  readonly transparency: string;
  readonly stamp: string;
  readonly sequence: number;
  readonly location: string | undefined;
  /** The trigger with what it is counted from: "-P1D from START". */
  readonly alarms: readonly { readonly trigger: string; readonly description: string; readonly action: string }[];
}

/** The calendar as ical.js reads it. */
export function readCalendar(text: string): {
  readonly name: string;
  readonly description: string;
  readonly events: readonly ReadEvent[];
  /** The notes that a calendar without an entry has. */
  readonly notes: readonly Pick<ReadEvent, "uid" | "summary" | "description" | "stamp" | "sequence">[];
} {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const own = (component: Component, name: string) => component.getFirstPropertyValue(name);
  const named = (component: Component) => ({
    uid: String(own(component, "uid")),
    summary: String(own(component, "summary")),
    description: String(own(component, "description")),
    stamp: String(own(component, "dtstamp")),
    sequence: Number(own(component, "sequence")),
  });
  return {
    name: String(own(calendar, "x-wr-calname")),
    description: unescaped(String(own(calendar, "x-wr-caldesc"))),
    events: calendar.getAllSubcomponents("vevent").map((event) => {
      const start = own(event, "dtstart");
      return {
        ...named(event),
        start: String(start),
        end: own(event, "dtend")?.toString(),
        isDay: start?.isDate === true,
        status: String(own(event, "status")),
        transparency: String(own(event, "transp")),
        location: own(event, "location")?.toString(),
        alarms: event.getAllSubcomponents("valarm").map((alarm) => ({
          trigger: `${own(alarm, "trigger")} from ${alarm.getFirstProperty("trigger")?.getParameter("related")}`,
          description: String(own(alarm, "description")),
          action: String(own(alarm, "action")),
        })),
      };
    }),
    notes: calendar.getAllSubcomponents("vjournal").map(named),
  };
}

/** ical.js does not know the type of `X-` properties, and leaves them as they are written. */
function unescaped(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === "n" ? "\n" : sign));
}

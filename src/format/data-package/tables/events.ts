import type { Agreement, LifecycleEvent } from "../../../model/index.js";
import { day, moment, number, partial, quantity, text } from "../columns.js";
import { listTable } from "../lists.js";
import { table } from "../table.js";

const key = [text("event", "The id of the event.", ({ id }: LifecycleEvent) => id)];
const parents = ({ events }: Agreement) => events;

/** The events. The term that an event sets is in the table of terms. */
export const events = table<LifecycleEvent>({
  name: "events",
  description: "The events on an agreement and its parts. The term that an event sets is in terms.",
  key: ["event"],
  references: [
    { columns: ["event"], table: "entities", to: ["entity"] },
    { columns: ["by_party"], table: "parties", to: ["party"] },
    { columns: ["corrects"], table: "events", to: ["event"] },
  ],
  columns: [
    ...key,
    text("type", "The type of the event.", ({ type }) => type),
    ...partial<LifecycleEvent>(
      "happened_on",
      "The day on which it happened; for plans, the day of the announcement.",
      ({ on }) => on,
    ),
    ...partial<LifecycleEvent>(
      "happened_through",
      "The last day, inclusive, if it lasted more than one day.",
      ({ through }) => through,
    ),
    ...partial<LifecycleEvent>("planned_from", "The first day of the new plan.", ({ planned }) => planned?.from),
    ...partial<LifecycleEvent>("planned_through", "The last day of the new plan.", ({ planned }) => planned?.through),
    ...quantity<LifecycleEvent>((event) => event.quantity),
    ...moment<LifecycleEvent>(
      "effective",
      "The day on which it takes effect, if that is another day.",
      ({ effective }) => effective,
    ),
    number("rate_to", "The rate that it sets, in the unit of the tariff.", ({ rate }) => rate?.to),
    text("corrects", "The event whose fields it corrects.", ({ corrects }) => corrects),
    text("means", "The means of consent, if it is not a ratification.", ({ means }) => means),
    text("authority", "The authority: legal, judicial, announced or reported.", ({ authority }) => authority),
    text("by_party", "The party that acted.", ({ by }) => by),
    text("summary", "A description of the event.", ({ summary }) => summary),
    day(
      "recorded_on",
      "The day from which it is known; empty if that is the day on which it happened.",
      ({ recordedOn }) => recordedOn,
    ),
  ],
  rows: parents,
});

export const eventTargets = listTable<LifecycleEvent, string>({
  name: "event_targets",
  description: "The targets of events, one per row.",
  of: { table: "events", key },
  parents,
  list: ({ targets }) => targets,
  columns: [text("target", "The id of the target.", ({ item }) => item)],
  references: [{ columns: ["target"], table: "entities", to: ["entity"] }],
});

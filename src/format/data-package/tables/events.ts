import type { Agreement, LifecycleEvent } from "../../../model/index.js";
import { day, moment, number, partial, quantity, text } from "../columns.js";
import { listTable } from "../lists.js";
import { table } from "../table.js";

const key = [text("event", "The id of the event.", ({ id }: LifecycleEvent) => id)];
const parents = ({ events }: Agreement) => events;

/** The events. The term that an event sets is in the table of terms. */
export const events = table<LifecycleEvent>({
  name: "events",
  description: "What happened to an agreement and to parts of it. The term that an event sets is in terms.",
  key: ["event"],
  references: [
    { columns: ["event"], table: "entities", to: ["entity"] },
    { columns: ["by_party"], table: "parties", to: ["party"] },
    { columns: ["corrects"], table: "events", to: ["event"] },
  ],
  columns: [
    ...key,
    text("type", "What happened.", ({ type }) => type),
    ...partial<LifecycleEvent>("happened_on", "When it happened; of plans, when they were announced.", ({ on }) => on),
    ...partial<LifecycleEvent>("happened_through", "The last day, included, when it lasted.", ({ through }) => through),
    ...partial<LifecycleEvent>("planned_from", "What is now planned: the first day.", ({ planned }) => planned?.from),
    ...partial<LifecycleEvent>(
      "planned_through",
      "What is now planned: the last day.",
      ({ planned }) => planned?.through,
    ),
    ...quantity<LifecycleEvent>((event) => event.quantity),
    ...moment<LifecycleEvent>("effective", "When it takes effect, when not on the day.", ({ effective }) => effective),
    number("rate_to", "The rate that it sets, in the unit of the tariff.", ({ rate }) => rate?.to),
    text("corrects", "The event whose fields it corrects.", ({ corrects }) => corrects),
    text("means", "The means of a consent that is no ratification.", ({ means }) => means),
    text("authority", "What it rests on: legal, judicial, announced or reported.", ({ authority }) => authority),
    text("by_party", "The party that acted.", ({ by }) => by),
    text("summary", "What happened, in words.", ({ summary }) => summary),
    day(
      "recorded_on",
      "The day from which it is known; empty when that is the day on which it happened.",
      ({ recordedOn }) => recordedOn,
    ),
  ],
  rows: parents,
});

export const eventTargets = listTable<LifecycleEvent, string>({
  name: "event_targets",
  description: "What an event happened to, listed one by one.",
  of: { table: "events", key },
  parents,
  list: ({ targets }) => targets,
  columns: [text("target", "The id of what it happened to.", ({ item }) => item)],
  references: [{ columns: ["target"], table: "entities", to: ["entity"] }],
});

import type { Agreement, Meeting, Participant } from "../../../model/index.js";
import { partial, text } from "../columns.js";
import { listTable } from "../lists.js";
import { table } from "../table.js";

const key = [text("meeting", "The id of the meeting.", ({ id }: Meeting) => id)];
const parents = ({ meeting }: Agreement) => (meeting === undefined ? [] : [meeting]);

export const meetings = table<Meeting>({
  name: "meetings",
  description: "The meeting at which an agreement was reached.",
  key: ["meeting"],
  references: [{ columns: ["meeting"], table: "entities", to: ["entity"] }],
  columns: [
    ...key,
    ...partial<Meeting>("held_on", "The day.", ({ on }) => on),
    text("place_name", "The name of the place.", ({ place }) => place.name),
    text("place_city", "The city it is in.", ({ place }) => place.city),
    text("place_country", "The country it is in (ISO 3166-1 alpha-2).", ({ place }) => place.country),
    text("duration", "The length of the meeting (ISO 8601 duration).", ({ duration }) => duration),
    text("note", "A remark.", ({ note }) => note),
  ],
  rows: parents,
});

export const meetingParticipants = listTable<Meeting, Participant>({
  name: "meeting_participants",
  description: "The participants of a meeting.",
  of: { table: "meetings", key },
  parents,
  list: ({ participants }) => participants,
  columns: [
    text("name", "The person's name.", ({ item }) => item.name),
    text("party", "The party the person acted for.", ({ item }) => item.party),
  ],
  references: [{ columns: ["party"], table: "parties" }],
});

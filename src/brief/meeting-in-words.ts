import type { Agreement, Meeting } from "../model/index.js";
import { partyName } from "../words/index.js";

/** Returns the place of a meeting: "Gimhae Air Base, Busan, KR". */
export function placeInWords({ place: { name, city, country } }: Meeting): string {
  return [name, city, country].filter((part) => part !== undefined).join(", ");
}

/** Returns the participants of a meeting: "Donald Trump (United States), Xi Jinping (China)". */
export function participantsInWords({ participants }: Meeting, record: Agreement): string {
  return participants.map(({ name, party }) => `${name} (${partyName(record, party)})`).join(", ");
}

/** Returns the duration of a meeting: "1 hour 40 minutes". */
export function clockInWords(duration: string): string {
  const [, ...counts] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/u.exec(duration) ?? [];
  const units = ["hour", "minute", "second"];
  const parts = counts.flatMap((count, index) =>
    count === undefined ? [] : `${count} ${units[index]}${count === "1" ? "" : "s"}`,
  );
  return parts.length === 0 ? duration : parts.join(" ");
}

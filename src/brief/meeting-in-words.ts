import type { Agreement, Meeting } from "../model/index.js";
import { partyName } from "../words/index.js";

/** Where a meeting was: "Gimhae Air Base, Busan, KR". */
export function placeInWords({ place: { name, city, country } }: Meeting): string {
  return [name, city, country].filter((part) => part !== undefined).join(", ");
}

/** Who met: "Donald Trump (United States), Xi Jinping (China)". */
export function participantsInWords({ participants }: Meeting, record: Agreement): string {
  return participants.map(({ name, party }) => `${name} (${partyName(record, party)})`).join(", ");
}

/** How long a meeting took: "1 hour 40 minutes". */
export function clockInWords(duration: string): string {
  const [, ...counts] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/u.exec(duration) ?? [];
  const units = ["hour", "minute", "second"];
  const parts = counts.flatMap((count, index) =>
    count === undefined ? [] : `${count} ${units[index]}${count === "1" ? "" : "s"}`,
  );
  return parts.length === 0 ? duration : parts.join(" ");
}

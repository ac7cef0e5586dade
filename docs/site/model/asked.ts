import { parsePlainDate, toInstant } from "../../../src/calendar/index.js";
import type { PlainDate, ZonedTime } from "../../../src/model/index.js";

/** The days that a page is about. */
export interface Asked {
  /** The day or moment asked about. */
  readonly asOf: PlainDate | ZonedTime;
  /** The day of knowledge; absent: all that the record has counts. */
  readonly knownAt?: PlainDate | undefined;
}

/** The content of an address: its days, the place on the page, and the parts that could not be read. */
export interface Address {
  readonly asOf?: PlainDate | ZonedTime;
  readonly knownAt?: PlainDate;
  readonly place: string;
  readonly errors: readonly string[];
}

const MOMENT = /^(?<date>[^T]+)T(?<time>[\d:]+)\[(?<zone>[^\]]+)\]$/;

/**
 * Reads the days and the place from the parts of an address: "?as-of=2026-03-01&known-at=2025-12-01#rare-earth-suspension". From a disk
 * all of it is in the hash: "#as-of=2026-03-01&at=rare-earth-suspension".
 */
export function readAddress({ search, hash }: { readonly search: string; readonly hash: string }): Address {
  const text = decodeSafely(hash.replace(/^#/, ""));
  const inHash = /^(?:as-of|known-at|at)=/.test(text);
  const found: { asOf?: PlainDate | ZonedTime; knownAt?: PlainDate } = {};
  const errors: string[] = [];
  let place = inHash ? "" : text;
  const given = [...new URLSearchParams(search), ...new URLSearchParams(inHash ? hash.replace(/^#/, "") : "")];
  for (const [name, value] of given) {
    try {
      if (name === "as-of") found.asOf = readTime(value);
      else if (name === "known-at") found.knownAt = parsePlainDate(value);
      else if (name === "at" && inHash) place = value;
    } catch (error) {
      errors.push(`${name}: ${(error as Error).message}.`);
    }
  }
  return { ...found, place, errors };
}

/** Returns the days as the query of an address; empty if the page is about the reader's day and all that is known. */
export function queryOf({ asOf, knownAt }: Asked, today: PlainDate | undefined): string {
  const parts = [
    ...(asOf === today
      ? []
      : [`as-of=${encodeURIComponent(writeTime(asOf)).replaceAll("%3A", ":").replaceAll("%2F", "/")}`]),
    ...(knownAt === undefined ? [] : [`known-at=${knownAt}`]),
  ];
  return parts.join("&");
}

/** Reads a day, or a moment in the form of RFC 9557 without an offset: "2025-11-10T00:01[America/New_York]". */
function readTime(value: string): PlainDate | ZonedTime {
  const { date, time, zone } = MOMENT.exec(value)?.groups ?? {};
  if (date === undefined || time === undefined || zone === undefined) return parsePlainDate(value);
  const moment = { date, time, zone };
  toInstant(moment); // throws for a clock time that the clocks of the zone skip
  return moment;
}

/** Writes a day or a moment as `readTime` reads it. */
function writeTime(time: PlainDate | ZonedTime): string {
  return typeof time === "string" ? time : `${time.date}T${time.time}[${time.zone}]`;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

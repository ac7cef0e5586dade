import { parsePlainDate } from "../../../src/calendar/index.js";
import type { PlainDate } from "../../../src/model/index.js";

/** The days in an address, and the parts that could not be read. */
export interface Address {
  readonly asOf?: PlainDate;
  readonly knownOn?: PlainDate;
  readonly faults: readonly string[];
}

/**
 * Reads the part of an address after the `#`: "as-of=2026-03-01&known-on=2026-03-01". It is the hash and not the query, because
 * a page opened from a disk may not change its query. A hash without "=" names a place on the page and no days.
 */
export function readAddress(hash: string): Address {
  const text = hash.replace(/^#/, "");
  if (!text.includes("=")) return { faults: [] };
  const days: { asOf?: PlainDate; knownOn?: PlainDate } = {};
  const faults: string[] = [];
  for (const [name, value] of new URLSearchParams(text)) {
    if (name !== "as-of" && name !== "known-on") {
      faults.push(`"${name}" is nothing that this page knows; it knows as-of and known-on.`);
      continue;
    }
    try {
      days[name === "as-of" ? "asOf" : "knownOn"] = parsePlainDate(value);
    } catch (error) {
      faults.push(`${name}: ${(error as Error).message}.`);
    }
  }
  return { ...days, faults };
}

/** Returns the part of an address that restores the days. */
export function addressOf(asOf: PlainDate, knownOn: PlainDate | undefined): string {
  return `#as-of=${asOf}${knownOn === undefined ? "" : `&known-on=${knownOn}`}`;
}

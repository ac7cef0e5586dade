import type { Agreement, PlainDate } from "../../../src/model/index.js";
import type { Place } from "../model/place.js";
import { firstSince, Views } from "../model/shown-on.js";
import type { Shown } from "../parts/islands.js";

/** The options of a build. */
export interface BuildOptions {
  /** The day for which the pages are written; each moves to the reader's day when its script runs. */
  readonly today: PlainDate;
  /** The address of the site, with a slash at its end; absent if it is not known. */
  readonly siteUrl?: string | undefined;
}

/** A file of the site. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A record, and what its pages show on the day of the build. */
export interface BuiltRecord {
  readonly record: Agreement;
  readonly views: Views;
}

/** Reads a record for the day of the build. */
export function readRecord(record: Agreement): BuiltRecord {
  return { record, views: new Views(record) };
}

/** Returns what a page shows of a record on the day of the build. */
export function shownAtBuild(
  { views }: BuiltRecord,
  { today }: BuildOptions,
  place: Place,
  commitment?: string,
): Shown {
  const asked = { asOf: today };
  return views.shownOn(asked, firstSince(today), {
    place,
    today,
    ...(commitment === undefined ? {} : { commitment }),
  });
}

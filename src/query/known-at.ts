import type { Agreement, Ids, LifecycleEvent, PlainDate } from "../model/index.js";
import { readDay } from "./read-day.js";

/**
 * The day up to which the record is to be read.
 *
 * @example
 * ```ts
 * import { busan2025, expiryOf, type KnownAtOption } from "typed-agreements";
 *
 * const asItStood: KnownAtOption = { knownAt: "2025-10-30" };
 * console.log(expiryOf(busan2025, "rare-earth-suspension", asItStood).kind);
 * // → on
 * ```
 */
export interface KnownAtOption {
  /**
   * Hides what was recorded after this day: events, and what such an event brought into the record. Without it, all that
   * the record has counts.
   */
  readonly knownAt?: PlainDate;
}

/** What of a record was known on a day: its events, and whether an entity was in it. */
export interface Known<I extends Ids> {
  readonly events: readonly LifecycleEvent<I>[];
  /** Whether an entity was in the record. A reference to an event that there is not hides nothing; `check` reports it. */
  readonly has: (entity: { readonly introducedBy?: I["event"] }) => boolean;
  /** The day to which it was reviewed: the earlier of the record's own and the day of `knownAt`. */
  readonly reviewedOn: PlainDate;
}

const ALL = (): boolean => true;

/** Reads a record as it was known on a day, or as it is. */
export function knownOf<I extends Ids>(agreement: Agreement<I>, { knownAt }: KnownAtOption): Known<I> {
  const { events, reviewedOn } = agreement;
  if (knownAt === undefined) return { events, has: ALL, reviewedOn };
  const day = readDay("knownAt", knownAt);
  // Days are compared as texts: year, month and day have their zeros, so the order of the texts is that of the days.
  const hidden = new Set<string>();
  for (const event of events) if (event.recordedOn > day) hidden.add(event.id);
  return {
    events: events.filter((event) => !hidden.has(event.id)),
    has: ({ introducedBy }) => introducedBy === undefined || !hidden.has(introducedBy),
    reviewedOn: day < reviewedOn ? day : reviewedOn,
  };
}

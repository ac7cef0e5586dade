import { parsePlainDate } from "../calendar/plain-date.js";
import type { Agreement, Ids, LifecycleEvent, PlainDate } from "../model/index.js";

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

/** The events of a record that were known on a day. */
export function knownEvents<I extends Ids>(
  agreement: Agreement<I>,
  { knownAt }: KnownAtOption,
): readonly LifecycleEvent<I>[] {
  if (knownAt === undefined) return agreement.events;
  const day = parsePlainDate(knownAt);
  // Days are compared as texts: year, month and day have their zeros, so the order of the texts is that of the days.
  return agreement.events.filter((event) => event.recordedOn <= day);
}

/** Whether an entity was in the record, given the events that were known. */
export function isKnown<I extends Ids>(
  entity: { readonly introducedBy?: I["event"] },
  events: readonly LifecycleEvent<I>[],
): boolean {
  return entity.introducedBy === undefined || events.some((event) => event.id === entity.introducedBy);
}

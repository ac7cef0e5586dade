import type { TimelineEntry } from "../../query/index.js";

/** An entry of a timeline, of one kind. */
export type EntryOf<K extends TimelineEntry["kind"]> = Extract<TimelineEntry, { readonly kind: K }>;

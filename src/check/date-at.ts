import type { At } from "./at.js";

/** Parses a date, and throws if the calendar does not have it. */
export type Read<T> = (value: T) => unknown;

/** A date of a record, with its place and the function that parses it. */
export interface DateAt extends At<unknown> {
  readonly read: Read<unknown>;
}

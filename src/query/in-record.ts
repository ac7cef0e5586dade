import { rangeError, typeError } from "../messages/coded-error.js";
import type { Agreement } from "../model/index.js";

/** Returns the result of a function. If it throws an error about a date, the error then names the subject and the record. */
export function inRecord<T>(record: Agreement, id: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    const make = error instanceof RangeError ? rangeError : typeError;
    throw make(
      "invalid-date",
      `${error.message} (in "${id}" of the record "${record.id}", or in an event on it)`,
      error,
    );
  }
}

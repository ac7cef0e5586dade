import { rangeError, typeError } from "../messages/coded-error.js";
import type { Agreement } from "../model/index.js";

/** Reads the dates of a subject; an error about one of them says where in the record it is. */
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

import type { Agreement, Commitment } from "../model/index.js";

/** Reads the dates of a commitment; an error about one of them says where in the record it is. */
export function inRecord<T>(agreement: Agreement, commitment: Commitment, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    const where = `in the commitment "${commitment.id}" of the record "${agreement.id}", or an event on it`;
    throw new (error instanceof RangeError ? RangeError : TypeError)(`${error.message} (${where})`, { cause: error });
  }
}

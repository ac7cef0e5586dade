import { takeAgreement } from "../messages/take-agreement.js";
import type { Agreement, PlainDate } from "../model/index.js";
import { asKnownAt } from "../query/as-known-at.js";
import { readDay } from "../query/known-at.js";

/** Returns a record as it was known on a day, if a day is given; throws in the name of a function if it is not an agreement. */
export function knownRecord(caller: string, agreement: Agreement, knownAt?: PlainDate): Agreement {
  takeAgreement(caller, agreement);
  return knownAt === undefined ? agreement : asKnownAt(agreement, readDay("knownAt", knownAt));
}

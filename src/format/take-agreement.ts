import type { Agreement, PlainDate } from "../model/index.js";
import { asKnownAt } from "../query/as-known-at.js";
import { readDay } from "../query/read-day.js";
import { takeLists } from "../messages/take-lists.js";

/** The lists that every record has. */
const LISTS = ["parties", "commitments", "conditions", "issues", "assessments", "events", "sources"];

/** Takes a record, as it stood on a day if one is given, or says in the name of a function what is wrong with it. */
export function takeAgreement(caller: string, agreement: Agreement, knownAt?: PlainDate): Agreement {
  takeLists(caller, agreement, LISTS);
  return knownAt === undefined ? agreement : asKnownAt(agreement, readDay("knownAt", knownAt));
}

import { hasDate, nameOf } from "../../brief/index.js";
import type { Agreement, Commitment } from "../../model/index.js";
import { type Expiry, statusOf } from "../../query/index.js";
import { dateInWords } from "../../words/index.js";
import { countOf } from "../../words/text.js";
import type { ToldRecord } from "./told-record.js";
import { visitEntry } from "./visit-entry.js";

const HOW_TO_READ =
  "If an entry is presumed, its title says so. A partial date takes up all the days that it can mean.";

/** Returns the description of the calendar of a record: what it contains, and the ends that have no day, with the reasons. */
export function describeRecord(told: ToldRecord): string {
  const { record, explain } = told;
  const reasons = new Map<string, string[]>();
  const add = (id: string, reason: string) => {
    const names = reasons.get(reason);
    if (names === undefined) reasons.set(reason, [nameOf(record, id)]);
    else names.push(nameOf(record, id));
  };
  for (const expiry of told.expiries()) if (isUndated(expiry, record)) add(expiry.subject, explain(expiry));
  for (const visit of record.commitments.filter((one) => isUndatedVisit(told, one))) {
    add(visit.id, explain(statusOf(record, visit.id, { asOf: record.reviewedOn })));
  }
  const undated = [...reasons].map(([reason, names]) => `- ${names.join("; ")}. ${reason}`);
  return [
    `What ends, renews itself, falls due or is planned by the record “${record.title}”, which was reviewed up to ${dateInWords(record.reviewedOn)}; what came later is not in it.`,
    HOW_TO_READ,
    ...(undated.length === 0 ? [] : ["Without a day, and so not in this calendar:", ...undated]),
  ].join("\n");
}

/** The number of agreements without an entry that are named; the others are counted. */
const NAMED = 10;

/** Returns the description of the calendar of a set: what it contains, and the agreements that have no entry. */
export function describeSet(records: readonly Agreement[], withoutEntry: readonly Agreement[]): string {
  const names = withoutEntry.slice(0, NAMED).map(({ title }) => title);
  const more = withoutEntry.length - names.length;
  const list = [...names, ...(more === 0 ? [] : [`${more} more`])].join("; ");
  return [
    `What ends, renews itself, falls due or is planned by ${countOf(records.length, "agreement")}, each up to the day of its review; what came later is not in it.`,
    HOW_TO_READ,
    ...(withoutEntry.length === 0 ? [] : [`Without an entry: ${list}.`]),
  ].join("\n");
}

/** True for an end without a day. The agreement as a whole does not count if no source states its term. */
function isUndated(expiry: Expiry, { id }: Agreement): boolean {
  if (expiry.kind === "on" || expiry.kind === "between") return false;
  return expiry.subject !== id || expiry.kind === "open" || expiry.reason !== "no-term";
}

function isUndatedVisit(told: ToldRecord, commitment: Commitment): boolean {
  return hasDate(commitment) && visitEntry(told, commitment) === undefined;
}

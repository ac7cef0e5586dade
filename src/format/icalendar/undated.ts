import { dayInWords } from "../../calendar/words.js";
import type { Agreement, Commitment } from "../../model/index.js";
import type { Expiry } from "../../query/expiry.js";
import { expiryOf } from "../../query/expiry-of.js";
import { endInWords } from "../../query/explain-expiry.js";
import { statusOf } from "../../query/status-of.js";
import { visitEntry } from "./visit-entry.js";

/** What the calendar is, and what is not in it, with why: what has no day must not vanish from sight. */
export function describeCalendar(record: Agreement): string {
  const reasons = new Map<string, string[]>();
  for (const commitment of record.commitments) {
    const reason = whyUndated(record, commitment);
    if (reason !== undefined) reasons.set(reason, [...(reasons.get(reason) ?? []), commitment.id]);
  }
  const undated = [...reasons].map(([reason, ids]) => `- ${ids.join(", ")}. ${reason}`);
  return [
    `What ends, falls due or is planned by the record ${record.id}, which was reviewed up to ${dayInWords(record.reviewedOn)}; what came later is not in it.`,
    "What is presumed says so in its title. What is known in part takes up all the days that it can be.",
    ...(undated.length === 0 ? [] : ["Without a day, and so not in this calendar:", ...undated]),
  ].join("\n");
}

/** Why a commitment has no day in the calendar; nothing if it has one. */
function whyUndated(record: Agreement, commitment: Commitment): string | undefined {
  const { id, kind } = commitment;
  const expiry: Expiry = expiryOf(record, id);
  if (expiry.kind === "on" || expiry.kind === "between") return undefined;
  const visit = kind === "visit" || kind === "invitation";
  if (visit && commitment.term === undefined) {
    if (visitEntry(record, commitment) !== undefined) return undefined;
    return statusOf(record, id, { asOf: record.reviewedOn }).explanation;
  }
  const [before] = expiry.superseded;
  if (before?.kind !== "on" && before?.kind !== "between") return expiry.explanation;
  return `${expiry.explanation} Before, it was to end ${endInWords(before)}.`;
}

import { rangeError, typeError } from "../../messages/coded-error.js";
import { didYouMean } from "../../messages/did-you-mean.js";
import { showValue } from "../../messages/show-value.js";
import type { Agreement, Commitment, Meeting } from "../../model/index.js";

/** The part of a record that a question is about: an entity with a history of its own. */
export type Subject =
  | { readonly kind: "agreement"; readonly id: string }
  | { readonly kind: "commitment"; readonly id: string; readonly commitment: Commitment }
  | { readonly kind: "meeting"; readonly id: string; readonly meeting: Meeting }
  | { readonly kind: "party"; readonly id: string };

/** The entities that have no history, with the question that takes their ids. */
const OTHERS = {
  conditions: ["a condition", "dependentsOf takes the commitment that it requires"],
  issues: ["an issue", "unresolvedIssues lists the issues"],
  assessments: ["an assessment", "it is data of the record"],
  events: ["an event", "timeline lists the events"],
  sources: ["a source", "it is data of the record"],
} as const;

/** Returns the subject with an id, or throws an error that names the entity to which the id belongs. */
export function subjectOf(caller: string, record: Agreement, id: string): Subject {
  if (typeof id !== "string") {
    throw typeError("unknown-subject", `${caller} expects an id as a string; got ${showValue(id)}.`);
  }
  if (id === record.id) return { kind: "agreement", id };
  const commitment = record.commitments.find((one) => one.id === id);
  if (commitment !== undefined) return { kind: "commitment", id, commitment };
  if (record.meeting?.id === id) return { kind: "meeting", id, meeting: record.meeting };
  if (record.parties.some((party) => party.id === id)) return { kind: "party", id };
  throw unknownSubject(caller, record, id);
}

function unknownSubject(caller: string, record: Agreement, id: string): RangeError {
  for (const [list, [what, next]] of Object.entries(OTHERS)) {
    const entities = record[list as keyof typeof OTHERS] as readonly { readonly id: string }[] | undefined;
    if (entities?.some((entity) => entity.id === id) === true) {
      return rangeError(
        "unknown-subject",
        `${caller}: ${showValue(id)} is the id of ${what} of record "${record.id}"; ${next}.`,
      );
    }
  }
  const known = [record.id, ...record.commitments.map((one) => one.id)];
  if (record.meeting !== undefined) known.push(record.meeting.id);
  return rangeError(
    "unknown-commitment",
    `${caller}: unknown commitment ${showValue(id)} in record "${record.id}"; ${didYouMean(id, known)}`,
  );
}

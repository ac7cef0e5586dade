import { rangeError } from "../messages/coded-error.js";
import { didYouMean } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";
import type { Agreement, Commitment, Party } from "../model/index.js";
import { subjectOf } from "./history/subject.js";

/** Returns the commitment with an id, or throws an error that names the entity to which the id belongs. */
export function takeCommitment(caller: string, record: Agreement, id: string): Commitment {
  return record.commitments.find((one) => one.id === id) ?? throwWrongId(caller, record, id, "commitment");
}

/** Returns the party with an id, or throws an error that names the entity to which the id belongs. */
export function takeParty(caller: string, record: Agreement, id: string): Party {
  return record.parties.find((one) => one.id === id) ?? throwWrongId(caller, record, id, "party");
}

function throwWrongId(caller: string, record: Agreement, id: string, wanted: "commitment" | "party"): never {
  const code = `unknown-${wanted}` as const;
  if (typeof id === "string" && !hasEntity(record, id)) {
    const known = (wanted === "party" ? record.parties : record.commitments).map((one) => one.id);
    throw rangeError(
      code,
      `${caller}: unknown ${wanted} ${showValue(id)} in record "${record.id}"; ${didYouMean(id, known)}`,
    );
  }
  const { kind } = subjectOf(caller, record, id);
  const what = kind === "agreement" ? "the agreement" : `a ${kind}`;
  const question = kind === "party" ? "participationOf" : "statusOf";
  throw rangeError(
    code,
    `${caller} expects the id of a ${wanted}; ${showValue(id)} is the id of ${what} of record "${record.id}". Use ${question} for it.`,
  );
}

function hasEntity(record: Agreement, id: string): boolean {
  const { parties, commitments, conditions, issues, assessments, events, sources, meeting } = record;
  const lists = [parties, commitments, conditions, issues, assessments, events, sources];
  return id === record.id || id === meeting?.id || lists.some((list) => list.some((entity) => entity.id === id));
}

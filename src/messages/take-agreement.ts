import { typeError } from "./coded-error.js";

const LISTS = ["parties", "commitments", "conditions", "issues", "assessments", "events", "sources"];

/** Throws, in the name of a function, if a value is not an agreement: each of its lists has to be an array. */
export function takeAgreement(caller: string, record: unknown): void {
  for (const list of LISTS) {
    if (Array.isArray((record as Readonly<Record<string, unknown>> | null | undefined)?.[list])) continue;
    throw typeError(
      "not-an-agreement",
      `${caller}: not an Agreement (no \`${list}\` array). Validate untrusted data with \`AgreementSchema\` first.`,
    );
  }
}

import { typeError } from "./coded-error.js";

const LISTS = ["parties", "commitments", "conditions", "issues", "assessments", "events", "sources"] as const;

type Lists = { readonly [List in (typeof LISTS)[number]]?: unknown } | null | undefined;

/** Throws, in the name of a function, if a value is not an agreement: each of its lists has to be an array. */
export function takeAgreement(caller: string, record: unknown): void {
  if (hasLists(record as Lists)) return;
  const missing = LISTS.find((list) => !Array.isArray((record as Lists)?.[list]));
  throw typeError(
    "not-an-agreement",
    `${caller}: not an Agreement (no \`${missing}\` array). Validate untrusted data with \`AgreementSchema\` first.`,
  );
}

/** One by one, because every question asks this: a loop over the names takes ten times as long. */
function hasLists(record: Lists): boolean {
  return (
    Array.isArray(record?.parties) &&
    Array.isArray(record.commitments) &&
    Array.isArray(record.conditions) &&
    Array.isArray(record.issues) &&
    Array.isArray(record.assessments) &&
    Array.isArray(record.events) &&
    Array.isArray(record.sources)
  );
}

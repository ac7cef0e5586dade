import { typeError } from "./coded-error.js";

const LISTS = ["parties", "commitments", "conditions", "issues", "assessments", "events", "sources"] as const;

type Lists = { readonly [List in (typeof LISTS)[number]]?: unknown } | null | undefined;

/** Throws, in the name of a function, if a value is not an agreement: each of its lists has to be an array. */
export function takeAgreement(caller: string, record: unknown): void {
  if (hasLists(record as Lists)) return;
  throw typeError("not-an-agreement", `${caller}: not an Agreement${whyNot(record)}`);
}

/** Returns why a value is not an agreement, and the next step: values that are often passed for one are named. */
function whyNot(value: unknown): string {
  if (typeof value === "string")
    return ` but a string. Pass the record, not its id or its text: import it, or parse the text with \`validateText\`.`;
  if (Array.isArray(value)) return " but an array. Pass each of its records: `list.map((record) => …)`.";
  if (value instanceof Promise) return " but a promise of one. Wait for it: `await entry.load()`.";
  if (isEntry(value))
    return ` but an entry of \`records\`, which is not loaded. Load it first: \`await entry.load()\`.`;
  const missing = LISTS.find((list) => !Array.isArray((value as Lists)?.[list]));
  return ` (no \`${missing}\` array). Validate untrusted data with \`AgreementSchema\` first.`;
}

/** True for an entry of the registry of records. */
function isEntry(value: unknown): boolean {
  return typeof value === "object" && value !== null && "load" in value && typeof value.load === "function";
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

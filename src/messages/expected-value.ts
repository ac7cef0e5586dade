import { showValue } from "./show-value.js";

/** The part of an issue of a schema that all rules of the schema have: the value and its path. */
export interface ValueIssue {
  readonly input?: unknown;
  readonly path?: readonly PropertyKey[] | undefined;
}

/** The value that a schema expects. */
export interface Expected {
  /** The description of the value, with an example: 'a date as "2026-04"'. */
  readonly what: string;
  readonly form: "string" | "list" | "object" | "number" | "true";
  /** The words for what to add if the key is missing; absent if they are `what`. */
  readonly missing?: string;
  /** The next step if the value has the right form and is still invalid; absent if the example in `what` shows it. */
  readonly step?: string;
}

/**
 * Returns the message for a value that is missing or invalid: what was expected, what was given, and the next step. A missing
 * key is named; for any other value the path says where it is.
 */
export function expectedValue({ input, path = [] }: ValueIssue, expected: Expected): string {
  const key = path.at(-1);
  if (input === undefined && typeof key === "string") {
    return `Missing key ${showValue(key)}; add ${expected.missing ?? expected.what}`;
  }
  const step = nextStep(input, expected);
  return `Expected ${expected.what}; got ${showValue(input)}${step === undefined ? "" : `; ${step}`}`;
}

/** Returns what to do about a value; `undefined` if the value has the right form and the schema has no step for it. */
function nextStep(input: unknown, expected: Expected): string | undefined {
  if (isOf(input, expected.form)) return expected.step;
  if (input === null || input === undefined) {
    if (expected.form === "list" && expected.missing !== undefined) return "write [] for an empty list";
    return "write the value, or leave the key out if it is optional";
  }
  return STEPS[expected.form](input);
}

const STEPS: Readonly<Record<Expected["form"], (input: unknown) => string>> = {
  string: (input) => {
    if (Array.isArray(input)) return only(input) ?? "write one string, not a list";
    return typeof input === "object" ? "write one string, not an object" : `put it in quotes: "${String(input)}"`;
  },
  list: (input) => `put it in brackets: [${typeof input === "object" ? "{ … }" : showValue(input)}]`,
  object: (input) => {
    if (Array.isArray(input)) return input.length === 1 ? "write the object without the brackets" : "write one object";
    return "write it as an object: { … }";
  },
  number: (input) => {
    const isNumeric = typeof input === "string" && /^-?\d+(?:\.\d+)?$/.test(input);
    return isNumeric ? `write it without quotes: ${input}` : "write one number in digits, as 10 or 0.5";
  },
  true: () => "write true, or leave the key out",
};

/** Returns the step for a list with one string in it. */
function only(list: readonly unknown[]): string | undefined {
  const [first] = list;
  return list.length === 1 && typeof first === "string"
    ? `write it without the brackets: ${showValue(first)}`
    : undefined;
}

function isOf(input: unknown, form: Expected["form"]): boolean {
  if (form === "list") return Array.isArray(input);
  if (form === "object") return typeof input === "object" && input !== null && !Array.isArray(input);
  if (form === "number") return typeof input === "number" && Number.isFinite(input);
  return form === "string" ? typeof input === "string" : input === true;
}

import { ENTRY_LENGTHS, FIELD_LENGTHS } from "./generated/agreement-length.js";

/** The parts of a record that the predicate rejects. A required key that is missing is not among them. */
export interface RejectedParts {
  /** The keys with a rejected value, other than an array with rejected entries; and the unknown keys. */
  readonly keys: ReadonlySet<string>;
  /** The indices of the rejected entries of every array, by the key of the array. */
  readonly entries: ReadonlyMap<string, readonly number[]>;
}

/** Returns the parts of a record that the predicate rejects. */
export function rejectedParts(record: Readonly<Record<string, unknown>>): RejectedParts {
  const keys = new Set<string>();
  const entries = new Map<string, readonly number[]>();
  for (const key in record) {
    const value = record[key];
    const lengthOfEntry = Object.hasOwn(ENTRY_LENGTHS, key) ? ENTRY_LENGTHS[key] : undefined;
    if (lengthOfEntry !== undefined && Array.isArray(value)) {
      entries.set(key, rejectedEntries(value, lengthOfEntry));
      continue;
    }
    const lengthOf = Object.hasOwn(FIELD_LENGTHS, key) ? FIELD_LENGTHS[key] : undefined;
    if (lengthOf === undefined || lengthOf(value) === 0) keys.add(key);
  }
  return { keys, entries };
}

function rejectedEntries(list: readonly unknown[], lengthOf: (value: unknown) => number): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < list.length; index += 1) if (lengthOf(list[index]) === 0) found.push(index);
  return found;
}

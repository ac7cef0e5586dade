import type { Part } from "../check/rule.js";
import type { LeftOut } from "../check/run-rules.js";
import type { Agreement } from "../model/index.js";
import { agreementLength, ENTRY_LENGTHS } from "../schema/generated/agreement-length.js";
import { issuesOf } from "../schema/issues-of.js";
import type { RejectedParts } from "../schema/rejected-parts.js";
import type { KeyPath } from "./located.js";

type Issues = ReturnType<typeof issuesOf>;

/** The valid part of a record that the schema rejects. */
export interface ValidPart {
  readonly record: Agreement;
  /** The fields that were left out, so that no rule reports them as missing. */
  readonly leftOut: LeftOut;
  /** Converts a path in the valid part to a path in the whole record. */
  readonly placeOf: (path: KeyPath) => KeyPath;
}

/** The placeholders for required fields that are missing or invalid. Rules that depend on such a field are not run. */
const PLACEHOLDERS: Readonly<Record<string, unknown>> = {
  id: "…",
  title: "-",
  nature: "undetermined",
  form: "unclear",
  reviewedOn: "2999-12-31",
  parties: [],
  commitments: [],
  conditions: [],
  issues: [],
  assessments: [],
  events: [],
  sources: [],
};

const REQUIRED = Object.keys(PLACEHOLDERS);

/** The optional fields of a record whose absence a rule would report. */
const OPTIONAL: readonly Part[] = ["meeting", "concludedOn", "term"];

/**
 * Returns the valid part of a record: without its unknown keys, without the invalid fields of entities, and without the
 * entities that are invalid without those fields. Returns `undefined` if nothing remains.
 */
export function validPartOf(
  whole: Readonly<Record<string, unknown>>,
  issues: Issues,
  rejected: RejectedParts,
): ValidPart | undefined {
  const part = new Remainder(whole);
  part.dropFields(issues);
  part.dropEntities(rejected);
  if (!part.isFreeOf(rejected)) part.dropOthers(issuesOf(part.record));
  if (!part.isFreeOf(rejected) && agreementLength(part.record) === 0) return undefined;
  return { record: part.record as unknown as Agreement, leftOut: part.leftOut, placeOf: (path) => part.placeOf(path) };
}

/** Returns a copy of an object without some of its keys. Adding keys to it is fast, where deleting them would make it slow to read. */
function without(names: readonly string[], entry: object): object {
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(entry)) if (!names.includes(name)) rest[name] = value;
  return rest;
}

/** A record from which the invalid parts are being removed. */
class Remainder {
  readonly record: Record<string, unknown>;
  readonly #whole: Readonly<Record<string, unknown>>;
  readonly #parts = new Set<Part>();
  readonly #ids = new Set<string>();
  readonly #copies = new Map<string, unknown[]>();
  /** The kinds of entities that were removed and had no readable id: a reference may be to one of them. */
  readonly #anonymous = new Set<string>();
  /** The indices in the original array of the entries that remain. */
  readonly #kept = new Map<PropertyKey, readonly number[]>();

  constructor(whole: Readonly<Record<string, unknown>>) {
    this.#whole = whole;
    this.record = { ...whole };
  }

  get leftOut(): LeftOut {
    const [ids, anonymous] = [this.#ids, this.#anonymous];
    return {
      parts: this.#parts,
      hides: (id, kinds) => ids.has(id) || kinds.some((kind) => anonymous.has(kind)),
    };
  }

  placeOf([list, index, ...rest]: KeyPath): KeyPath {
    const kept = list === undefined ? undefined : this.#kept.get(list);
    if (list === undefined || index === undefined) return list === undefined ? [] : [list];
    return [list, kept?.[Number(index)] ?? index, ...rest];
  }

  /** Removes unknown keys, invalid fields of entities, and invalid fields of the record. */
  dropFields(issues: Issues): void {
    for (const issue of issues) {
      const [key, index, field] = issue.path;
      const unknown = issue.code === "unrecognized_keys" ? issue.keys : [];
      if (key === undefined) {
        for (const one of unknown) delete this.record[one];
        // One of the unknown keys may be a mistyped name of one of these fields.
        for (const part of OPTIONAL) this.#parts.add(part);
        continue;
      }
      const list = this.record[String(key)];
      if (!Array.isArray(list) || index === undefined) {
        this.#dropFromRecord(String(key));
        continue;
      }
      const entry: unknown = list[Number(index)];
      if (typeof entry !== "object" || entry === null || Array.isArray(entry)) continue;
      const names = field === undefined ? unknown : [String(field)];
      // An error inside a field removes the field; an unknown key may be a mistyped field.
      this.#parts.add(key as Part);
      this.#copyOf(String(key), list)[Number(index)] = without(names, entry);
    }
  }

  /** Removes the entities that are still invalid. */
  dropEntities({ entries }: RejectedParts): void {
    for (const [key, indices] of entries) {
      const list = this.record[key];
      const lengthOf = ENTRY_LENGTHS[key];
      if (indices.length === 0 || lengthOf === undefined || !Array.isArray(list)) continue;
      const dropped = new Set(indices.filter((index) => lengthOf(list[index]) === 0));
      if (dropped.size === 0) continue;
      const kept = [...list.keys()].filter((index) => !dropped.has(index));
      this.#parts.add(key as Part);
      this.#kept.set(key, kept);
      const whole = this.#whole[key] as readonly unknown[];
      for (const index of dropped) this.#forget(key, whole[index]);
      this.record[key] = kept.map((index) => list[index]);
    }
  }

  /** True if nothing rejected is left, and no required field is missing: the rest was accepted as it is. */
  isFreeOf({ keys }: RejectedParts): boolean {
    for (const key of keys) if (Object.hasOwn(this.record, key) && this.record[key] === this.#whole[key]) return false;
    return REQUIRED.every((key) => Object.hasOwn(this.record, key));
  }

  /** Removes the fields of the record that are still invalid. */
  dropOthers(issues: Issues): void {
    for (const { path } of issues) if (path[0] !== undefined) this.#dropFromRecord(String(path[0]));
  }

  /** Returns a copy of an array, which may be changed: the same copy for every call with the same key. */
  #copyOf(key: string, list: readonly unknown[]): unknown[] {
    const made = this.#copies.get(key);
    if (made !== undefined) return made;
    const copy = [...list];
    this.#copies.set(key, copy);
    this.record[key] = copy;
    return copy;
  }

  #dropFromRecord(key: string): void {
    this.#parts.add(key as Part);
    const whole = this.#whole[key];
    if (key === "meeting") this.#forget(key, whole);
    // A value that should be an array could have contained anything.
    if (Array.isArray(PLACEHOLDERS[key])) this.#anonymous.add(key);
    if (key === "id") this.#anonymous.add("agreement");
    if (Object.hasOwn(PLACEHOLDERS, key)) this.record[key] = PLACEHOLDERS[key];
    else delete this.record[key];
  }

  #forget(kind: string, entity: unknown): void {
    const id = typeof entity === "object" && entity !== null ? Reflect.get(entity, "id") : undefined;
    if (typeof id === "string") this.#ids.add(id);
    else this.#anonymous.add(kind);
  }
}

import { isSameInstant } from "../calendar/instant.js";
import { earliestDay } from "../calendar/partial-date.js";
import type { Agreement, Commitment, Ids, IdsOf, Readout, Term, ZonedTime } from "../model/index.js";
import { compareTexts } from "../wording/compare-texts.js";
import { takeLists } from "../wording/take-lists.js";
import { takeOptions } from "../wording/take-options.js";
import { asKnownAt } from "./as-known-at.js";
import type { Account, Discrepancy, DisputedValues } from "./discrepancy.js";
import type { KnownAtOption } from "./known-at.js";
import { partyName } from "./party-name.js";

const FIELDS = ["quantity", "scope", "term", "strength"] as const satisfies readonly (keyof DisputedValues)[];

/** What a readout says of a field. */
const VALUES: { readonly [F in keyof DisputedValues]: (readout: Readout) => DisputedValues[F] | undefined } = {
  quantity: ({ quantities }) => (quantities?.length === 0 ? undefined : quantities),
  scope: ({ scope }) => scope,
  term: ({ term }) => term,
  strength: ({ modality }) => modality,
};

/**
 * Where the parties' own accounts of a commitment differ, in the order of the record: they give different quantities, scopes,
 * terms or strengths, or one gives a value where another party's account gives none.
 *
 * Of each party and field, the latest account that gives a value counts. A party that gave no account of the commitment at
 * all does not disagree with anybody. Terms are compared as they are stated, clock times as moments: 00:01 in New York and
 * 13:01 in Shanghai are the same. Remarks (`note`) do not count.
 *
 * @param agreement - The record.
 * @param options - As of which day the record is to be read.
 * @throws {RangeError | TypeError} for a day that is none, an unknown option, or a record that is none.
 *
 * @example
 * ```ts
 * import { busan2025, discrepancies } from "typed-agreements";
 *
 * const [soybeans] = discrepancies(busan2025).filter((one) => one.field === "quantity");
 * console.log(soybeans?.commitment, soybeans?.kind);
 * // → agricultural-purchases one-sided
 * console.log(soybeans?.explanation);
 * // → By the accounts on record, only United States gives a quantity; China gives none.
 * ```
 */
export function discrepancies<const A extends Agreement>(
  agreement: A,
  options: KnownAtOption = {},
): readonly Discrepancy<IdsOf<A>>[] {
  takeLists("discrepancies", agreement, ["parties", "commitments"]);
  takeOptions("discrepancies", options, ["knownAt"]);
  const record: Agreement<Ids> = options.knownAt === undefined ? agreement : asKnownAt(agreement, options.knownAt);
  return record.commitments.flatMap((commitment) =>
    FIELDS.flatMap((field) => compare(record, commitment, field)),
  ) as readonly Discrepancy<IdsOf<A>>[];
}

function compare(record: Agreement, commitment: Commitment, field: keyof DisputedValues): readonly Discrepancy[] {
  const accounts = record.parties.flatMap(({ id }) => accountOf(commitment, id, field));
  const given = accounts.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (accounts.length < 2 || given.length === 0) return [];
  const oneSided = given.length < accounts.length;
  if (!oneSided && given.every((value) => isSame(value, given[0]))) return [];
  const kind = oneSided ? "one-sided" : "differs";
  const explanation = inWords(record, accounts, field);
  return [{ commitment: commitment.id, field, kind, accounts, explanation } as Discrepancy];
}

/** What a party's accounts say of a field: the latest that gives a value, else the latest that gives none. */
function accountOf({ readouts = [] }: Commitment, party: string, field: keyof DisputedValues): readonly Account[] {
  const own = readouts
    .filter(({ by }) => by === party)
    .sort((a, b) => compareTexts(earliestDay(a.on), earliestDay(b.on)));
  const last = own.findLast((readout) => VALUES[field](readout) !== undefined) ?? own.at(-1);
  if (last === undefined) return [];
  const { by, on, summary, citations } = last;
  const value = VALUES[field](last);
  return [{ by, on, ...(value === undefined ? {} : { value }), summary, citations } as Account];
}

function inWords(record: Agreement, accounts: readonly Account[], field: string): string {
  const list = (some: readonly Account[]) => some.map(({ by }) => partyName(record, by)).join(" and ");
  const silent = accounts.filter(({ value }) => value === undefined);
  const given = accounts.filter(({ value }) => value !== undefined);
  const differs = given.length > 1 && !given.every(({ value }) => isSame(value, given[0]?.value));
  if (silent.length === 0) return `${list(given)} give different accounts of the ${field}.`;
  const only = `By the accounts on record, only ${list(given)} ${given.length === 1 ? "gives" : "give"} a ${field}`;
  const none = `${list(silent)} ${silent.length === 1 ? "gives" : "give"} none`;
  return `${only}${differs ? ", and not the same" : ""}; ${none}.`;
}

/** Whether two values say the same: whatever the order of their keys, moments by when they are, and remarks left out. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  if (isMoment(a) && isMoment(b)) return isSameInstant(a, b);
  const keys = (value: object) => Object.keys(value).filter((key) => key !== ("note" satisfies keyof Term));
  const read = (value: object, key: string): unknown => value[key as keyof typeof value];
  const [left, right] = [keys(a), keys(b)];
  return left.length === right.length && left.every((key) => isSame(read(a, key), read(b, key)));
}

function isMoment(value: object): value is ZonedTime {
  return "zone" in value;
}

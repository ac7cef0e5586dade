import type { Agreement, Ids } from "../model/index.js";
import { listInWords, tidy } from "./text.js";

/** Matches names that need an article in a sentence: "the United States". */
const NEEDS_ARTICLE =
  /^(?:United |European (?:Union|Community|Communities|Commission)|Netherlands|Philippines|Gambia|Bahamas|Maldives|Comoros|Holy See|Vatican)/;
/** Words for a kind of party. A name that ends with one needs an article, also before "of Korea" or "(Islamic)". */
const PARTY_NOUNS: ReadonlySet<string> = new Set([
  "Republic",
  "Kingdom",
  "State",
  "States",
  "Union",
  "Commonwealth",
  "Federation",
  "Principality",
  "Sultanate",
  "Government",
  "Islands",
  "Emirates",
  "Parties",
]);

/**
 * Returns the name of a party, without an article, for tables.
 *
 * @param record - The record that has the party.
 * @param id - The id of the party.
 * @returns The name, or "a party that is not in the record" if the record has no party with that id.
 *
 * @example
 * ```ts
 * import { busan2025, partyName } from "typed-agreements";
 *
 * console.log(partyName(busan2025, "us"));
 * // → United States
 * ```
 */
export function partyName<I extends Ids>({ parties }: Agreement<I>, id: I["party"]): string {
  const party = parties.find((one) => one.id === id);
  return party === undefined ? "a party that is not in the record" : tidy(party.name);
}

/** Returns the name of a party within a sentence, with its article if it needs one. */
export function partyInProse(record: Agreement, id: string): string {
  const name = partyName(record, id);
  return NEEDS_ARTICLE.test(name) || endsWithPartyNoun(name) ? `the ${name}` : name;
}

function endsWithPartyNoun(name: string): boolean {
  const words = name.split(" ");
  for (const [index, word] of words.entries()) {
    if (!/^\w+$/.test(word)) return false;
    if (!PARTY_NOUNS.has(word)) continue;
    const next = words[index + 1];
    if (next === undefined || (next === "of" && words.length > index + 2)) return true;
    if (next.startsWith("(") && name.endsWith(")")) return true;
  }
  return false;
}

/** Returns parties within a sentence: "the United States, China and Japan". */
export function partiesInProse(record: Agreement, ids: Iterable<string>): string {
  return listInWords([...new Set(ids)].map((id) => partyInProse(record, id)));
}

/**
 * Returns the names of parties as a list.
 *
 * @param record - The record that has the parties.
 * @param ids - The ids of the parties.
 * @param performance - The field `performance` of a commitment that they owe. It adds "jointly" or "each" to the names.
 *
 * @example
 * ```ts
 * import { busan2025, partiesInWords } from "typed-agreements";
 *
 * console.log(partiesInWords(busan2025, ["us", "cn"]));
 * // → United States and China
 * console.log(partiesInWords(busan2025, ["us", "cn"], "joint"));
 * // → United States and China jointly
 * ```
 */
export function partiesInWords<I extends Ids>(
  record: Agreement<I>,
  ids: readonly I["party"][],
  performance?: "joint" | "each",
): string {
  const names = listInWords(ids.map((id) => partyName(record, id)));
  if (performance === undefined || ids.length < 2) return names;
  return `${names} ${performance === "joint" ? "jointly" : "each"}`;
}

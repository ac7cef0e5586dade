import type { Agreement } from "../model/index.js";
import { partyName } from "../words/index.js";
import type { CommitmentRow } from "./commitment-row.js";

/** The largest number of parties that a cell names. */
const NAMED = 3;

/** Returns the promisors and the promisees of a commitment, in a form for tables: "US→CN", "US↔CN", "27 parties". */
export function whoInShort(
  { promisors, promisees }: Pick<CommitmentRow, "promisors" | "promisees">,
  record: Agreement,
): string {
  const from = partiesInShort(promisors, record);
  const isMutual = promisors.length > 1 && promisors.every((id) => promisees.includes(id));
  if (isMutual && promisors.length === 2 && promisees.length === 2)
    return promisors.map((id) => partyInShort(id, record)).join("↔");
  if (promisees.length === 0 || (isMutual && promisees.length === promisors.length)) return from;
  return `${from}→${partiesInShort(promisees, record)}`;
}

function partiesInShort(ids: readonly string[], record: Agreement): string {
  if (ids.length > NAMED) return `${ids.length} parties`;
  return ids.map((id) => partyInShort(id, record)).join("+");
}

/** Returns the code of a party, such as "US", or the name of a party without a code. */
export function partyInShort(id: string, record: Agreement): string {
  return record.parties.find((party) => party.id === id)?.iso3166 ?? partyName(record, id);
}

/** Returns the key to the codes of parties: "US United States, CN China". Empty if no party or more than six have a code. */
export function partyKey({ parties }: Agreement): string {
  const coded = parties.filter(({ iso3166 }) => iso3166 !== undefined);
  return coded.length > NAMED * 2 ? "" : coded.map(({ iso3166, name }) => `${iso3166} ${name}`).join(", ");
}

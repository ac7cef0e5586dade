import type { Agreement } from "../../model/index.js";

/** The name of a party. */
export function partyName(id: string, agreement: Agreement): string {
  return agreement.parties.find((party) => party.id === id)?.name ?? id;
}

import type { Agreement } from "../model/index.js";

/** The name of a party. */
export function partyName({ parties }: Agreement, id: string): string {
  return parties.find((party) => party.id === id)?.name ?? id;
}

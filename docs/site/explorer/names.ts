import type { Agreement } from "../../../src/model/index.js";

/** The id of a commitment as a name: "US port fee suspension". Ids of parties are written large, and so are their names. */
export function nameOf(id: string, { parties }: Agreement): string {
  const names = new Map(
    parties.flatMap((party) => [
      [party.id, party.id.toUpperCase()] as const,
      [party.name.toLowerCase(), party.name] as const,
    ]),
  );
  const words = id.split("-").map((word) => names.get(word) ?? word);
  const name = words.join(" ");
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** A word of the model as the page writes it: "Not yet effective". */
export function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

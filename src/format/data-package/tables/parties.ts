import type { Agreement, Party, Representative } from "../../../model/index.js";
import { text } from "../columns.js";
import { listTable } from "../lists.js";
import { table } from "../table.js";

const key = [text("party", "The id of the party.", ({ id }: Party) => id)];
const of = { table: "parties", key };
const parents = ({ parties }: Agreement) => parties;

export const parties = table<Party>({
  name: "parties",
  description: "The parties of an agreement.",
  key: ["party"],
  references: [{ columns: ["party"], table: "entities", to: ["entity"] }],
  columns: [
    ...key,
    text("kind", "The kind of entity.", ({ kind }) => kind),
    text("name", "Its name in English.", ({ name }) => name),
    text("iso3166", "Its ISO 3166-1 alpha-2 or ISO 3166-2 code.", ({ iso3166 }) => iso3166),
  ],
  rows: parents,
});

export const partyNames = listTable<Party, readonly [language: string, name: string]>({
  name: "party_names",
  description: "The names of a party in other languages.",
  of,
  parents,
  list: ({ names }) => names && Object.entries(names),
  columns: [
    text("language", "The language (BCP 47).", ({ item: [language] }) => language),
    text("name", "The name in that language.", ({ item: [, name] }) => name),
  ],
});

export const partyGroups = listTable<Party, string>({
  name: "party_groups",
  description: "The groups among the parties that a party belongs to.",
  of,
  parents,
  list: ({ memberOf }) => memberOf,
  columns: [text("group_party", "The group, a party too.", ({ item }) => item)],
  references: [{ columns: ["group_party"], table: "parties", to: ["party"] }],
});

export const partyRepresentatives = listTable<Party, Representative>({
  name: "party_representatives",
  description: "The persons who acted for a party.",
  of,
  parents,
  list: ({ representatives }) => representatives,
  columns: [
    text("name", "The person's name.", ({ item }) => item.name),
    text("role", "The office in which the person acted.", ({ item }) => item.role),
  ],
});

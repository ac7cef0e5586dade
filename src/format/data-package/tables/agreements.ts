import type { Agreement, Identifier, LineageLink, ThirdParty } from "../../../model/index.js";
import { day, partial, text } from "../columns.js";
import { listTable } from "../lists.js";
import { table } from "../table.js";

const of = { table: "agreements", key: [] };
const parents = (record: Agreement) => [record];

export const agreements = table<Agreement>({
  name: "agreements",
  description: "The agreements, one per row.",
  key: [],
  columns: [
    text("title", "The title.", ({ title }) => title),
    text("nature", "The legal nature.", ({ nature }) => nature),
    text("form", "The form in which it was expressed.", ({ form }) => form),
    ...partial<Agreement>("concluded_on", "The day of conclusion.", ({ concludedOn }) => concludedOn),
    text(
      "signed_at_name",
      "The place of signature, if that was not the meeting: its name.",
      (one) => one.signedAt?.name,
    ),
    text("signed_at_city", "The city of that place.", ({ signedAt }) => signedAt?.city),
    text("signed_at_country", "The country of that place (ISO 3166-1 alpha-2).", ({ signedAt }) => signedAt?.country),
    text(
      "depositary",
      "The party or organization that keeps the original and the list of parties.",
      ({ depositary }) => depositary,
    ),
    text(
      "withdrawal_notice",
      "The time between a notice of withdrawal and its effect (ISO 8601 duration).",
      ({ withdrawal }) => withdrawal?.notice,
    ),
    ...partial<Agreement>(
      "withdrawal_earliest",
      "The first day on which notice may be given.",
      ({ withdrawal }) => withdrawal?.earliest,
    ),
    text(
      "withdrawal_wording",
      "The words of that clause, exactly as printed.",
      ({ withdrawal }) => withdrawal?.wording,
    ),
    day(
      "reviewed_on",
      "The day of the last review: the record does not contain later events.",
      ({ reviewedOn }) => reviewedOn,
    ),
    text("schema", "The address of the JSON Schema that the record names.", ({ $schema }) => $schema),
  ],
  rows: parents,
});

export const alternativeTitles = listTable<Agreement, string>({
  name: "alternative_titles",
  description: "Other titles of an agreement.",
  of,
  parents,
  list: ({ altTitles }) => altTitles,
  columns: [text("title", "Another title.", ({ item }) => item)],
});

/** Creates the table of an array of strings of an agreement. */
function strings(
  name: string,
  column: string,
  description: string,
  list: (record: Agreement) => readonly string[] | undefined,
) {
  return listTable<Agreement, string>({
    name,
    description,
    of,
    parents,
    list,
    columns: [text(column, description, ({ item }) => item)],
  });
}

export const agreementSubjects = strings(
  "agreement_subjects",
  "subject",
  "A subject of an agreement, in the words of its register.",
  ({ subjects }) => subjects,
);

export const agreementLanguages = strings(
  "agreement_languages",
  "language",
  "A language of an authentic text of an agreement (BCP 47).",
  ({ languages }) => languages,
);

export const identifiers = listTable<Agreement, Identifier>({
  name: "identifiers",
  description: "The numbers under which registers list an agreement.",
  of,
  parents,
  list: (record) => record.identifiers,
  columns: [
    text("scheme", "The register or numbering scheme.", ({ item }) => item.scheme),
    text("value", "The number or name in it.", ({ item }) => item.value),
    text("url", "The page of the register.", ({ item }) => item.url),
  ],
});

export const lineage = listTable<Agreement, LineageLink>({
  name: "lineage",
  description: "The earlier agreements from which an agreement follows. They need not be in the tables.",
  of,
  parents,
  list: (record) => record.lineage,
  columns: [
    text("relation", "The effect on the earlier agreement.", ({ item }) => item.relation),
    text("earlier_agreement", "The id of the earlier one, in its own record.", ({ item }) => item.agreement),
  ],
});

export const thirdParties = listTable<Agreement, ThirdParty>({
  name: "third_parties",
  description: "Mediators, guarantors, witnesses and depositaries, who are not bound.",
  of,
  parents,
  list: (record) => record.thirdParties,
  columns: [
    text("name", "Its name.", ({ item }) => item.name),
    text("role", "The role.", ({ item }) => item.role),
    text("party", "The id of the party, if it is also a party.", ({ item }) => item.party),
  ],
  references: [{ columns: ["party"], table: "parties" }],
});

/** The objective and the statements on the background, whose texts have citations of their own. */
export const statements = table<{ readonly role: string; readonly position: number; readonly text: string }>({
  name: "statements",
  description: "The objective and the background of an agreement.",
  key: ["role", "position"],
  references: [{ columns: [], table: "agreements" }],
  columns: [
    text("role", "objective or background.", ({ role }) => role),
    {
      name: "position",
      type: "integer",
      description: "The position in the array, from 1.",
      value: ({ position }) => position,
    },
    text("text", "The statement.", (statement) => statement.text),
  ],
  rows: ({ objective, background = [] }) => [
    ...(objective === undefined ? [] : [{ role: "objective", position: 1, text: objective.text }]),
    ...background.map((statement, index) => ({ role: "background", position: index + 1, text: statement.text })),
  ],
});

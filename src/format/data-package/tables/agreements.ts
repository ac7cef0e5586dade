import type { Agreement, Identifier, LineageLink, ThirdParty } from "../../../model/index.js";
import { day, partial, text } from "../columns.js";
import { listTable } from "../lists.js";
import { table } from "../table.js";

const of = { table: "agreements", key: [] };
const parents = (record: Agreement) => [record];

export const agreements = table<Agreement>({
  name: "agreements",
  description: "One agreement a row.",
  key: [],
  columns: [
    text("title", "What it is called.", ({ title }) => title),
    text("nature", "What it is in law.", ({ nature }) => nature),
    text("form", "How it was expressed.", ({ form }) => form),
    ...partial<Agreement>("concluded_on", "When it was concluded.", ({ concludedOn }) => concludedOn),
    text(
      "signed_at_name",
      "Where it was signed, when not at the meeting: the name of the place.",
      (one) => one.signedAt?.name,
    ),
    text("signed_at_city", "The city of that place.", ({ signedAt }) => signedAt?.city),
    text("signed_at_country", "The country of that place (ISO 3166-1 alpha-2).", ({ signedAt }) => signedAt?.country),
    text("depositary", "Who keeps the original and the list of parties.", ({ depositary }) => depositary),
    text(
      "withdrawal_notice",
      "How long after its notice a withdrawal takes effect (ISO 8601 duration).",
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
      "The day to which the record was checked: what came later is not in it.",
      ({ reviewedOn }) => reviewedOn,
    ),
    text("schema", "The address of the JSON Schema that the record names.", ({ $schema }) => $schema),
  ],
  rows: parents,
});

export const alternativeTitles = listTable<Agreement, string>({
  name: "alternative_titles",
  description: "What else an agreement is called.",
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
  "A field that an agreement belongs to, in the words of its register.",
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
  description: "The agreements that an agreement follows from. They may be in no table here.",
  of,
  parents,
  list: (record) => record.lineage,
  columns: [
    text("relation", "What it does to the earlier one.", ({ item }) => item.relation),
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
    text("role", "The part it took.", ({ item }) => item.role),
    text("party", "The party that it is, where it is one.", ({ item }) => item.party),
  ],
  references: [{ columns: ["party"], table: "parties" }],
});

/** The objective and the statements on the background, whose texts have citations of their own. */
export const statements = table<{ readonly role: string; readonly position: number; readonly text: string }>({
  name: "statements",
  description: "What an agreement is for (objective) and what its setting was (background).",
  key: ["role", "position"],
  references: [{ columns: [], table: "agreements" }],
  columns: [
    text("role", "objective or background.", ({ role }) => role),
    {
      name: "position",
      type: "integer",
      description: "The place in the list, from 1.",
      value: ({ position }) => position,
    },
    text("text", "The statement.", (statement) => statement.text),
  ],
  rows: ({ objective, background = [] }) => [
    ...(objective === undefined ? [] : [{ role: "objective", position: 1, text: objective.text }]),
    ...background.map((statement, index) => ({ role: "background", position: index + 1, text: statement.text })),
  ],
});

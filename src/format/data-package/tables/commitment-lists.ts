import type { Agreement, Beneficiary, Commitment } from "../../../model/index.js";
import { text } from "../columns.js";
import { listTable } from "../lists.js";

/** The column that names a commitment. */
export const commitmentKey = [text("commitment", "The id of the commitment.", ({ id }: Commitment) => id)];

const of = { table: "commitments", key: commitmentKey };
const parents = ({ commitments }: Agreement) => commitments;

/** A table for a list of texts that commitments have. */
function texts(
  name: string,
  column: string,
  description: string,
  list: (commitment: Commitment) => readonly string[] | undefined,
) {
  return {
    name,
    description,
    of,
    parents,
    list,
    columns: [text(column, description, ({ item }: { item: string }) => item)],
  };
}

const toParty = { references: [{ columns: ["party"], table: "parties" }] };

export const commitmentPromisors = listTable<Commitment, string>({
  ...texts(
    "commitment_promisors",
    "party",
    "A party that owes the commitment; several owe it jointly.",
    (one) => one.promisors,
  ),
  ...toParty,
});

export const commitmentPromisees = listTable<Commitment, string>({
  ...texts(
    "commitment_promisees",
    "party",
    "A party to which it is owed; none for a unilateral act.",
    (one) => one.promisees,
  ),
  ...toParty,
});

export const commitmentBeneficiaries = listTable<Commitment, Beneficiary>({
  name: "commitment_beneficiaries",
  description: "Whom the commitment favours although nothing is owed to it: none of them is a party.",
  of,
  parents,
  list: (one) => one.beneficiaries,
  columns: [
    text("name", "Its name in English.", ({ item }) => item.name),
    text("iso3166", "Its ISO 3166-1 alpha-2 or ISO 3166-2 code.", ({ item }) => item.iso3166),
  ],
});

export const commitmentGoods = listTable<Commitment, string>(
  texts("commitment_goods", "goods", "Of a purchase: goods to be bought.", (one) =>
    one.kind === "purchase" ? one.goods : undefined,
  ),
);

export const commitmentInstruments = listTable<Commitment, string>(
  texts(
    "commitment_instruments",
    "instrument",
    "Of a suspension: an instrument that the measure consists of.",
    (one) => (one.kind === "suspension" ? one.measure.instruments : undefined),
  ),
);

export const commitmentExpectedEffects = listTable<Commitment, string>(
  texts("commitment_expected_effects", "effect", "What it was expected to lead to.", (one) => one.expectedEffects),
);

import type { Agreement, Beneficiary, Commitment, RateStep, ReadoutQuantity } from "../../../model/index.js";
import { day, moment, number, quantity, text } from "../columns.js";
import { type Item, listTable } from "../lists.js";

/** The column with the id of a commitment. */
export const commitmentKey = [text("commitment", "The id of the commitment.", ({ id }: Commitment) => id)];

const of = { table: "commitments", key: commitmentKey };
const parents = ({ commitments }: Agreement) => commitments;

/** Returns the description of the table of an array of strings that commitments have. */
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
    "A party that owes the commitment. Whether several owe it together is in the column performance of commitments.",
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
  description:
    "The states and groups that a commitment favours although nothing is owed to them. None of them is a party.",
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

export const commitmentQuantities = listTable<Commitment, ReadoutQuantity>({
  name: "commitment_quantities",
  description: "Of a purchase: amounts for periods of days, if the source states several.",
  of,
  parents,
  list: (one) => (one.kind === "purchase" ? one.quantities : undefined),
  columns: [
    ...quantity<Item<Commitment, ReadoutQuantity>>(({ item }) => item.quantity),
    day("during_from", "The first day of the amount.", ({ item }) => item.during?.from),
    day("during_through", "The last day of the amount, inclusive.", ({ item }) => item.during?.through),
  ],
});

export const rateSteps = listTable<Commitment, RateStep>({
  name: "rate_steps",
  description: "Of a tariff: the schedule by which the rate changes after its start.",
  of,
  parents,
  list: (one) => (one.kind === "tariff" ? one.steps : undefined),
  columns: [
    ...moment<Item<Commitment, RateStep>>(
      "applies_from",
      "The day on which the rate begins to apply.",
      ({ item }) => item.from,
    ),
    number("rate_to", "The rate, in the unit of the commitment.", ({ item }) => item.to),
  ],
});

export const commitmentInstruments = listTable<Commitment, string>(
  texts("commitment_instruments", "instrument", "Of a suspension: the instruments that make up the measure.", (one) =>
    one.kind === "suspension" ? one.measure.instruments : undefined,
  ),
);

export const commitmentExpectedEffects = listTable<Commitment, string>(
  texts("commitment_expected_effects", "effect", "The expected results.", (one) => one.expectedEffects),
);

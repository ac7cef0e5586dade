import type { Agreement, Commitment, Ids } from "../model/index.js";
import { didYouMean } from "../wording/did-you-mean.js";
import { showValue } from "../wording/show-value.js";

/** The commitment with an id, or an error that says which ids there are. */
export function findCommitment<I extends Ids>(agreement: Agreement<I>, id: string): Commitment<I> {
  const found = agreement.commitments.find((commitment) => commitment.id === id);
  if (found !== undefined) return found;
  if (typeof id !== "string") throw new TypeError(`The id of a commitment is a text; got ${showValue(id)}`);
  const where = `no commitment ${showValue(id)} in the record "${agreement.id}"`;
  const other = otherKind(agreement, id);
  const hint = didYouMean(
    id,
    agreement.commitments.map((commitment) => commitment.id),
  );
  throw new RangeError(`There is ${where}; ${other === undefined ? hint : `that is the id of ${other}`}`);
}

const KINDS = {
  parties: "a party",
  conditions: "a condition",
  issues: "an issue",
  assessments: "an assessment",
  events: "an event",
  sources: "a source",
} as const;

function otherKind(agreement: Agreement, id: string): string | undefined {
  if (agreement.id === id) return "the agreement itself";
  for (const [list, name] of Object.entries(KINDS)) {
    const entities: readonly { readonly id: string }[] | undefined = agreement[list as keyof typeof KINDS];
    if (entities?.some((entity) => entity.id === id)) return name;
  }
  return undefined;
}

import type { Agreement, Commitment, Ids } from "../model/index.js";
import { didYouMean } from "../wording/did-you-mean.js";
import { showValue } from "../wording/show-value.js";

/** The commitment with an id, or an error that says which ids there are. */
export function findCommitment<I extends Ids>(agreement: Agreement<I>, id: I["commitment"]): Commitment<I> {
  const found = agreement.commitments.find((commitment) => commitment.id === id);
  if (found !== undefined) return found;
  const where = `no commitment ${showValue(id)} in the record "${agreement.id}"`;
  if (typeof id !== "string") throw new TypeError(`There is ${where}: an id is a text`);
  const other = otherKind(agreement, id);
  const hint = didYouMean(
    id,
    agreement.commitments.map((commitment) => commitment.id),
  );
  throw new RangeError(`There is ${where}; ${other === undefined ? hint : `that is the id of ${other}`}`);
}

function otherKind(agreement: Agreement, id: string): string | undefined {
  if (agreement.id === id) return "the agreement itself";
  const has = (entities: readonly { readonly id: string }[]) => entities.some((entity) => entity.id === id);
  if (has(agreement.parties)) return "a party";
  if (has(agreement.conditions)) return "a condition";
  if (has(agreement.issues)) return "an issue";
  if (has(agreement.assessments)) return "an assessment";
  if (has(agreement.events)) return "an event";
  return has(agreement.sources) ? "a source" : undefined;
}

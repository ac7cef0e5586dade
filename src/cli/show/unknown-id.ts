import { didYouMean } from "../../messages/did-you-mean.js";
import { showValue } from "../../messages/show-value.js";
import type { Agreement } from "../../model/index.js";
import { UsageError } from "../usage-error.js";

/** Returns the error for an id that no commitment, or no party, of a record has: the option for it, or the id probably meant. */
export function unknownId(wanted: "commitment" | "party", given: string | true, record: Agreement): UsageError {
  const [commitments, parties] = [record.commitments, record.parties].map((list) => list.map(({ id }) => id));
  const [known = [], others = [], other] =
    wanted === "commitment" ? [commitments, parties, "party"] : [parties, commitments, "commitment"];
  const hint = others.some((id) => id === given)
    ? `it is the id of a ${other}: use --${other} ${given}`
    : didYouMean(given, known);
  return new UsageError(`${record.id} has no ${wanted} ${showValue(given)}; ${hint}`);
}

import { onInWords } from "../../calendar/words.js";
import type { Agreement, Commitment, Readout, ReadoutQuantity } from "../../model/index.js";
import { rangeInWords } from "../../query/explain-status.js";
import { partyName } from "../../query/party-name.js";
import { quantityInWords } from "../../query/quantity-in-words.js";
import type { Entry } from "./entry.js";
import { overBy } from "./over-by.js";

/** What falls due by the accounts of the parties, on the last of the days that it is for. */
export function dueEntries(record: Agreement, commitment: Commitment): readonly Entry[] {
  return (commitment.readouts ?? []).flatMap((readout) =>
    (readout.quantities ?? []).flatMap((due) => dueEntry(record, commitment, readout, due) ?? []),
  );
}

function dueEntry(
  record: Agreement,
  { id, summary }: Commitment,
  readout: Readout,
  { quantity, during }: ReadoutQuantity,
): Entry | undefined {
  if (during === undefined) return undefined;
  const { from, through } = during;
  const { mark, paragraphs, ...over } = overBy(record, id, through);
  const amount = quantityInWords(quantity);
  const party = partyName(record, readout.by);
  return {
    key: `${id}.due.${readout.by}.${through}`,
    summary: `Due: ${id}, ${amount} (account of ${party})${mark}`,
    paragraphs: [
      summary,
      `By the account of ${party}, given ${onInWords(readout.on)}: ${amount} for the days from ${rangeInWords(from, through)}. ${readout.summary}`,
      ...paragraphs,
    ],
    citations: readout.citations,
    span: { first: through, last: through, exact: true, words: "" },
    // It is one party's account of what was agreed.
    sure: false,
    ...over,
  };
}

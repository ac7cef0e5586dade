import { type Fact, factsOf, nameOf } from "../../brief/index.js";
import type { Commitment } from "../../model/index.js";
import { statusOf } from "../../query/index.js";
import { partiesInWords } from "../../words/index.js";
import type { Page } from "./page.js";
import { blocks, escaped, sentence } from "./text.js";

/** Returns the commitments, grouped by promisor. */
export function commitmentsSection(page: Page): readonly string[] {
  const byPromisors = new Map<string, Commitment[]>();
  for (const commitment of page.record.commitments) {
    const { promisors, performance } = commitment;
    const heading = promisors.length === 0 ? "Nobody named" : partiesInWords(page.record, promisors, performance);
    byPromisors.set(heading, [...(byPromisors.get(heading) ?? []), commitment]);
  }
  return blocks(
    ...[...byPromisors].flatMap(([heading, list]) => [
      [`### ${escaped(heading)}`],
      list.flatMap((commitment) => renderCommitment(commitment, page)),
    ]),
  );
}

function renderCommitment(commitment: Commitment, { record, asOf, cite, explain }: Page): readonly string[] {
  const { id, summary, citations } = commitment;
  const facts: readonly Fact[] = [["Status", explain(statusOf(record, id, { asOf }))], ...factsOf(commitment, record)];
  return [
    `- **${escaped(nameOf(record, id))}**: ${escaped(summary)}${cite(citations)}`,
    ...facts.map(([label, text]) => `  - ${label}: ${escaped(sentence(text))}`),
  ];
}

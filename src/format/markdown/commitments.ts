import { factsOf, type LabelledFact, nameOf } from "../../brief/index.js";
import type { Commitment } from "../../model/index.js";
import { statusOf } from "../../query/index.js";
import { partiesInWords } from "../../words/index.js";
import type { SectionInput } from "./section-input.js";
import { blocks, escapeMarkdown, withFullStop } from "./text.js";

/** Returns the commitments, grouped by promisor. */
export function commitmentsSection(input: SectionInput): readonly string[] {
  const byPromisors = new Map<string, Commitment[]>();
  for (const commitment of input.record.commitments) {
    const { promisors, performance } = commitment;
    const heading = promisors.length === 0 ? "Nobody named" : partiesInWords(input.record, promisors, performance);
    byPromisors.set(heading, [...(byPromisors.get(heading) ?? []), commitment]);
  }
  return blocks(
    ...[...byPromisors].flatMap(([heading, list]) => [
      [`### ${escapeMarkdown(heading)}`],
      list.flatMap((commitment) => commitmentLines(commitment, input)),
    ]),
  );
}

function commitmentLines(commitment: Commitment, { record, asOf, cite, explain }: SectionInput): readonly string[] {
  const { id, summary, citations } = commitment;
  const facts: readonly LabelledFact[] = [
    ["Status", explain(statusOf(record, id, { asOf }))],
    ...factsOf(commitment, record),
  ];
  return [
    `- **${escapeMarkdown(nameOf(record, id))}**: ${escapeMarkdown(summary)}${cite(citations)}`,
    ...facts.map(([label, text]) => `  - ${label}: ${escapeMarkdown(withFullStop(text))}`),
  ];
}

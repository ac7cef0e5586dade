import type { Dependent } from "../query/index.js";
import type { RecordReader } from "./record-reader.js";
import { paragraph } from "./text.js";
import { assessorInWords, quotedTitle } from "./title-of.js";

const LINK_CLAUSES = {
  precedent: (dependent: string, on: string) => `${dependent} depends on ${on}, which has to be performed first`,
  continuing: (dependent: string, on: string) => `${dependent} depends on ${on}, which has to go on being performed`,
  "review-trigger": (dependent: string, on: string) => `${dependent} is to be reviewed if ${on} is not performed`,
  part: (dependent: string, on: string) => `${dependent} has ${on} as a part`,
  after: (dependent: string, on: string) => `${dependent} is to follow ${on}`,
} as const satisfies Record<Dependent["link"], (dependent: string, on: string) => string>;

/** Explains a dependent: what depends on what, through what, and in whose reader. */
export function explainDependent(
  reader: RecordReader,
  { dependent, subject, through, link, condition, attributedTo }: Dependent,
): string {
  const { record } = reader;
  const nearest = through ?? subject;
  const clause = record.conditions.find(({ id }) => id === condition);
  const assessment = record.assessments.find(({ id }) => id === attributedTo);
  return paragraph([
    LINK_CLAUSES[link](quotedTitle(record, dependent), quotedTitle(record, nearest)),
    through === undefined
      ? undefined
      : `It therefore depends on ${quotedTitle(record, subject)} through ${quotedTitle(record, through)}`,
    clause?.summary,
    attributedTo === undefined
      ? undefined
      : `This is the reading of ${assessment === undefined ? "an expert" : assessorInWords(assessment, record)}`,
  ]);
}

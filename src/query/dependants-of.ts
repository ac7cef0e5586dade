import type { Agreement, Citation, ConditionKind, ExpertAssessment, Ids, IdsOf } from "../model/index.js";
import { takeLists } from "../wording/take-lists.js";
import { takeOptions } from "../wording/take-options.js";
import { asKnownAt } from "./as-known-at.js";
import { findCommitment } from "./find-commitment.js";
import type { KnownAtOption } from "./known-at.js";

/**
 * Something that depends on a commitment: what, by which link, and by whose reading.
 *
 * @example
 * ```ts
 * import { busan2025, type Dependant, dependantsOf } from "typed-agreements";
 *
 * const [first]: readonly Dependant[] = dependantsOf(busan2025, "fentanyl-cooperation");
 * console.log(first?.dependent, first?.link, first?.attributedTo);
 * // → busan-2025 continuing lin
 * ```
 */
export interface Dependant<I extends Ids = Ids> {
  /** What depends on it: the agreement, or another commitment. */
  readonly dependent: I["agreement"] | I["commitment"];
  /**
   * How: by a condition of that kind; as the whole of which it is a `part`; or as an invitation that comes `after` it. The last
   * two follow from the structure of the record and are nobody's reading.
   */
  readonly link: ConditionKind | "part" | "after";
  /** The condition that says so. */
  readonly condition?: I["condition"];
  /** The assessment whose reading it is; absent when it is no expert's. */
  readonly attributedTo?: I["assessment"];
  /** The commitments by way of which it depends on the one asked about, nearest first; empty when it does so itself. */
  readonly via: readonly I["commitment"][];
  /** What it rests on. */
  readonly citations: readonly Citation<I>[];
  /** What would follow, in one English sentence. */
  readonly explanation: string;
}

/**
 * What falls, or is open to review, if a commitment fails, and by whose reading: what conditions make depend on it, the whole
 * of which it is a part, and the invitation that is to come after it; then what depends on those in turn. An expert's condition
 * is that expert's reading and no clause.
 *
 * @param agreement - The record.
 * @param commitmentId - The id of one of its commitments.
 * @param options - As of which day the record is to be read.
 * @returns what depends on it, the nearest first; each dependent once for each way in which it does.
 * @throws {RangeError | TypeError} for an id or a day that is none, an unknown option, or a record that is none.
 *
 * @example
 * ```ts
 * import { busan2025, dependantsOf } from "typed-agreements";
 *
 * for (const { explanation } of dependantsOf(busan2025, "fentanyl-tariff-reduction")) console.log(explanation);
 * // → If fentanyl-tariff-reduction fails, average-tariff-reduction is not wholly kept: it is a part of it.
 * // → If average-tariff-reduction fails, busan-2025 no longer holds, in the reading of Han Shen Lin; no clause says so.
 * ```
 */
export function dependantsOf<const A extends Agreement>(
  agreement: A,
  commitmentId: A["commitments"][number]["id"],
  options: KnownAtOption = {},
): readonly Dependant<IdsOf<A>>[] {
  takeLists("dependantsOf", agreement, ["commitments", "conditions", "assessments"]);
  takeOptions("dependantsOf", options, ["knownAt"]);
  const record: Agreement<Ids> = options.knownAt === undefined ? agreement : asKnownAt(agreement, options.knownAt);
  const start = findCommitment<Ids>(agreement, commitmentId).id;
  // What the record did not have by then nothing depended on.
  if (!record.commitments.some(({ id }) => id === start)) return [];
  const found: Dependant[] = [];
  const paths = new Map<string, readonly string[]>([[start, []]]);
  // Breadth first: the nearest come first, and a cycle ends where it began.
  for (const [failed, path] of paths) {
    const via = failed === start ? path : [...path, failed];
    for (const dependant of directly(record, failed, via)) {
      found.push(dependant);
      if (dependant.dependent !== record.id && !paths.has(dependant.dependent)) paths.set(dependant.dependent, via);
    }
  }
  return found as readonly Dependant<IdsOf<A>>[];
}

/** What follows for what depends on a condition that is not met. */
const FOLLOWS: Readonly<Record<ConditionKind, string>> = {
  precedent: "does not come to hold",
  continuing: "no longer holds",
  "review-trigger": "is open to review",
};

function directly(record: Agreement, failed: string, via: readonly string[]): readonly Dependant[] {
  const byCondition = record.conditions.flatMap(
    ({ id, dependent, requires, kind, attributedTo, citations }): Dependant[] => {
      if (!("commitment" in requires) || requires.commitment !== failed) return [];
      const reader = record.assessments.find((one) => one.id === attributedTo);
      const follows = FOLLOWS[kind];
      const by = reader === undefined ? "" : `, in the reading of ${readerInWords(reader)}; no clause says so`;
      const explanation = `If ${failed} fails, ${dependent} ${follows}${by}.`;
      const reading = attributedTo === undefined ? {} : { attributedTo };
      return [{ dependent, link: kind, condition: id, ...reading, via, citations, explanation }];
    },
  );
  const byStructure = record.commitments.flatMap(({ id, citations, ...rest }): Dependant[] => {
    if ("after" in rest && rest.after === failed) {
      const explanation = `If ${failed} fails, ${id} has nothing to come after.`;
      return [{ dependent: id, link: "after", via, citations, explanation }];
    }
    return [];
  });
  const whole = record.commitments.find(({ id }) => id === failed)?.partOf;
  const part = record.commitments.find(({ id }) => id === whole);
  if (part === undefined) return [...byCondition, ...byStructure];
  const explanation = `If ${failed} fails, ${part.id} is not wholly kept: it is a part of it.`;
  return [
    { dependent: part.id, link: "part", via, citations: part.citations, explanation },
    ...byCondition,
    ...byStructure,
  ];
}

function readerInWords({ by }: ExpertAssessment): string {
  switch (by.kind) {
    case "person":
      return by.name;
    case "collective":
      return by.description;
    case "author":
      return "the author";
  }
}

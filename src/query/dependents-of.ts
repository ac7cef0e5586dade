import { takeAgreement } from "../messages/take-agreement.js";
import { takeOptions } from "../messages/take-options.js";
import type { Agreement, AgreementOrCommitmentId, Citation, ConditionKind } from "../model/index.js";
import { asKnownAt } from "./as-known-at.js";
import { type KnownAtOption, readKnownAt } from "./known-at.js";
import { takeCommitment } from "./take-id.js";

/**
 * An agreement or a commitment that depends on a commitment, and the kind of dependence. It is plain data; {@link explain}
 * returns it in English.
 *
 * @example
 * ```ts
 * import { busan2025, type Dependent, dependentsOf } from "typed-agreements";
 *
 * const found: readonly Dependent[] = dependentsOf(busan2025, "trump-visit-china");
 * console.log(found.map(({ dependent, link }) => `${dependent}: ${link}`)[0]);
 * // → xi-visit-us: after
 * ```
 */
export interface Dependent<Id extends string = string> {
  /** Always `"dependent"`. */
  readonly question: "dependent";
  /** The id of the agreement. */
  readonly agreement: string;
  /** The id of the commitment asked about. */
  readonly subject: string;
  /** The id of the dependent: the agreement, or another commitment. */
  readonly dependent: Id;
  /**
   * The kind of dependence: a condition of that kind, a whole that contains the other as a `part`, or an invitation that is to
   * take place `after` the other. The last two follow from the structure of the record.
   */
  readonly link: ConditionKind | "part" | "after";
  /** The id of the condition by which it depends. */
  readonly condition?: string;
  /** The id of the assessment that reads the condition into the agreement; absent if it is a clause. */
  readonly attributedTo?: string;
  /** The number of links between the dependent and the commitment: 1 if it depends on the commitment directly. */
  readonly distance: number;
  /** The id of the dependent through which it depends on the commitment; absent if it depends directly. */
  readonly through?: string;
  /** The sources of the dependency. */
  readonly citations: readonly Citation[];
}

/**
 * Returns the agreement and the commitments that depend on a commitment, directly or through others. They would be affected
 * if it failed.
 *
 * @param record - The record to read.
 * @param id - The id of the commitment.
 * @param options - `knownAt` reads the record as it was known on a day.
 * @returns The dependents, nearest first. A cycle of dependencies is followed once.
 * @throws {RangeError} if the record has no such commitment (code `unknown-commitment`), or `knownAt` is not a day.
 * @throws {TypeError} if an option is unknown, or the record is not an agreement.
 *
 * @example
 * ```ts
 * import { busan2025, dependentsOf } from "typed-agreements";
 *
 * for (const { dependent, link, through } of dependentsOf(busan2025, "trump-visit-china")) {
 *   console.log(dependent, link, through);
 * }
 * // → xi-visit-us after undefined
 * // → leader-roadmap part undefined
 * // → leader-roadmap part xi-visit-us
 * ```
 */
export function dependentsOf<A extends Agreement, const Id extends A["commitments"][number]["id"]>(
  record: A,
  id: Id,
  options: KnownAtOption = {},
): readonly Dependent<AgreementOrCommitmentId<A>>[] {
  takeAgreement("dependentsOf", record);
  takeOptions("dependentsOf", options, ["knownAt"]);
  const knownAt = readKnownAt(options);
  const start = takeCommitment("dependentsOf", record, id).id;
  const known = (knownAt === undefined ? record : asKnownAt(record, knownAt)) as unknown as Agreement;
  const links = linksOf(known);
  const found: Dependent[] = [];
  const distances = new Map<string, number>([[start, 0]]);
  // Breadth first: the nearest come first.
  for (const [failed, before] of distances) {
    const distance = before + 1;
    const through = failed === start ? {} : { through: failed };
    for (const link of links.get(failed) ?? []) {
      found.push({ question: "dependent", agreement: known.id, subject: start, distance, ...through, ...link });
      if (!distances.has(link.dependent)) distances.set(link.dependent, distance);
    }
  }
  return found;
}

type DependenceLink = Omit<Dependent, "question" | "agreement" | "subject" | "distance" | "through">;

/** Returns the direct dependents of each commitment: by conditions, then invitations after it, then its whole. */
function linksOf({ conditions, commitments }: Agreement): ReadonlyMap<string, readonly DependenceLink[]> {
  const links = new Map<string, DependenceLink[]>();
  const add = (failed: string, link: DependenceLink): void => {
    const list = links.get(failed);
    if (list === undefined) links.set(failed, [link]);
    else list.push(link);
  };
  for (const { id, dependent, requires, kind, attributedTo, citations } of conditions) {
    if (requires.kind !== "performance") continue;
    const reading = attributedTo === undefined ? {} : { attributedTo };
    add(requires.commitment, { dependent, link: kind, condition: id, ...reading, citations });
  }
  const ids: ReadonlySet<string | undefined> = new Set(commitments.map(({ id }) => id));
  for (const commitment of commitments) {
    const after = commitment.kind === "invitation" ? commitment.after : undefined;
    const { id, citations } = commitment;
    if (ids.has(after)) add(after as string, { dependent: id, link: "after", citations });
  }
  for (const { id, partOf, citations } of commitments) {
    if (ids.has(partOf)) add(id, { dependent: partOf as string, link: "part", citations });
  }
  return links;
}

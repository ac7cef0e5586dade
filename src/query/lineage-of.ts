import { rangeError } from "../messages/coded-error.js";
import { didYouMean } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";
import { takeAgreement } from "../messages/take-agreement.js";
import type { Agreement, LineageLink } from "../model/index.js";

/**
 * An earlier or a later agreement in the lineage of another, directly or through others.
 *
 * @example
 * ```ts
 * import { busan2025, lineageOf, type Relative } from "typed-agreements";
 *
 * const next = { ...busan2025, id: "next", lineage: [{ relation: "extends", agreement: "busan-2025" }] } as const;
 * const [earlier]: readonly Relative[] = lineageOf([busan2025, next], "next").earlier;
 * console.log(earlier?.agreement, earlier?.relation, earlier?.steps);
 * // → busan-2025 extends 1
 * ```
 */
export interface Relative {
  /** The id of the agreement. */
  readonly agreement: string;
  /** True if the set contains a record of this agreement. */
  readonly isRecorded: boolean;
  /** The effect of the later agreement of the link on the earlier one. */
  readonly relation: LineageLink["relation"];
  /** The id of the agreement at the other end of the link, one step nearer to the one asked about. */
  readonly through: string;
  /** The number of links to the agreement asked about, from 1. */
  readonly steps: number;
}

/**
 * The result of {@link lineageOf}: the earlier and the later agreements.
 *
 * @example
 * ```ts
 * import { busan2025, type Lineage, lineageOf } from "typed-agreements";
 *
 * const lineage: Lineage = lineageOf([busan2025], "busan-2025");
 * console.log(lineage.later);
 * // → []
 * ```
 */
export interface Lineage {
  /** The agreements from which it follows, nearest first. */
  readonly earlier: readonly Relative[];
  /** The agreements that follow from it, nearest first. */
  readonly later: readonly Relative[];
}

/**
 * Returns the agreements from which one follows, and those that follow from it, by the field `lineage` of the records of a set.
 *
 * If several chains of links lead to an agreement, it is listed once, with the shortest chain. Earlier agreements without a
 * record in the set are listed too.
 *
 * @param records - The records of the set.
 * @param id - The id of an agreement: of a record of the set, or one that a lineage names.
 * @returns The earlier and the later agreements, nearest first. Agreements at the same number of links are in the order of the records.
 * @throws {RangeError} if no record of the set has the id or names it (code `unknown-agreement`).
 * @throws {TypeError} if a record is not an agreement (`not-an-agreement`).
 *
 * @example
 * ```ts
 * import { busan2025, lineageOf } from "typed-agreements";
 *
 * const next = { ...busan2025, id: "next", lineage: [{ relation: "extends", agreement: "busan-2025" }] } as const;
 * console.log(lineageOf([busan2025, next], "busan-2025").later.map(({ agreement }) => agreement));
 * // → [ 'next' ]
 * ```
 */
export function lineageOf(records: Iterable<Agreement>, id: string): Lineage {
  const recorded = new Set<string>();
  const earlier = new Map<string, LineageEdge[]>();
  const later = new Map<string, LineageEdge[]>();
  for (const record of records) {
    takeAgreement("lineageOf", record);
    recorded.add(record.id);
    for (const { agreement, relation } of record.lineage ?? []) {
      listFor(earlier, record.id).push({ to: agreement, relation });
      listFor(later, agreement).push({ to: record.id, relation });
    }
  }
  if (!recorded.has(id) && !later.has(id)) {
    throw rangeError("unknown-agreement", `lineageOf: unknown agreement ${showValue(id)}; ${didYouMean(id, recorded)}`);
  }
  return { earlier: relatives(id, earlier, recorded), later: relatives(id, later, recorded) };
}

interface LineageEdge {
  readonly to: string;
  readonly relation: LineageLink["relation"];
}

function listFor(map: Map<string, LineageEdge[]>, id: string): LineageEdge[] {
  const list = map.get(id) ?? [];
  map.set(id, list);
  return list;
}

/** Follows links from an agreement, breadth first. Each agreement is visited once, so a circle ends. */
function relatives(id: string, links: ReadonlyMap<string, readonly LineageEdge[]>, recorded: ReadonlySet<string>) {
  const found: Relative[] = [];
  const seen = new Set([id]);
  const next: { readonly id: string; readonly steps: number }[] = [{ id, steps: 0 }];
  for (const { id: through, steps } of next) {
    for (const { to, relation } of links.get(through) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      found.push({ agreement: to, isRecorded: recorded.has(to), relation, through, steps: steps + 1 });
      next.push({ id: to, steps: steps + 1 });
    }
  }
  return found;
}

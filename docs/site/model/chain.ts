import { earliestDay } from "../../../src/calendar/index.js";
import type { Agreement } from "../../../src/model/index.js";

/** A record in a chain of agreements that follow from each other. */
export interface ChainLink {
  readonly record: Agreement;
  /** The first possible day of conclusion. */
  readonly day: string;
  /** Its relation to earlier agreements of the chain, in words: "extends Geneva …". */
  readonly relations: readonly { readonly relation: string; readonly earlier: Agreement }[];
}

/** Returns the chains of records that are joined by lineage, the longest first, each in the order of days. */
export function chainsOf(records: readonly Agreement[]): readonly (readonly ChainLink[])[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const chainOf = new Map(records.map((record) => [record.id, new Set([record.id])]));
  for (const { id, lineage = [] } of records) {
    for (const { agreement } of lineage) {
      const [own, other] = [chainOf.get(id), chainOf.get(agreement)];
      if (own === undefined || other === undefined || own === other) continue;
      for (const one of other) {
        own.add(one);
        chainOf.set(one, own);
      }
    }
  }
  return [...new Set(chainOf.values())]
    .filter(({ size }) => size > 1)
    .sort((one, other) => other.size - one.size)
    .map((ids) =>
      [...ids]
        .flatMap((id) => byId.get(id) ?? [])
        .map((record) => linkOf(record, byId))
        .sort((one, other) => (one.day < other.day ? -1 : 1)),
    );
}

function linkOf(record: Agreement, byId: ReadonlyMap<string, Agreement>): ChainLink {
  const on = record.concludedOn ?? record.meeting?.on;
  const relations = (record.lineage ?? []).flatMap(({ relation, agreement }) => {
    const earlier = byId.get(agreement);
    return earlier === undefined ? [] : [{ relation, earlier }];
  });
  return { record, day: on === undefined ? "" : earliestDay(on), relations };
}

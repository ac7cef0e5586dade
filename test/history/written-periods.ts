import type { Agreement } from "../../src/model/index.js";
import { expiryOf, periodsOf } from "../../src/query/index.js";
import { type SmallRecord, smallRecord } from "./small-record.js";

/** Returns the periods of `c`, as "state first-day", then "announced", the events and the other caveats if there are any. */
export function writtenPeriods(over: SmallRecord): readonly string[] {
  return writtenPeriodsOf(smallRecord(over));
}

/** Returns the periods of `c` in a record, written in the same way. */
export function writtenPeriodsOf(record: Agreement): readonly string[] {
  return periodsOf(record, "c").map(({ state, from, authority, because, caveats }) => {
    const { earliest, latest } = from ?? { earliest: "", latest: "" };
    const words = [
      state,
      earliest === latest ? latest : `${earliest}/${latest}`,
      authority === "announced" ? "announced" : "",
      because.events.join("+"),
      caveats.filter((caveat) => caveat !== "announced-only").join("+"),
    ];
    return words.filter((word) => word !== "").join(" ");
  });
}

/** Returns the end of `c` with the fields that say where it comes from. */
export function writtenEnd(over: SmallRecord): object {
  const { authority, basis, because, superseded, ...end } = expiryOf(smallRecord(over), "c");
  const { kind, date, reason, anchor, rule } = end as unknown as Readonly<Record<string, unknown>>;
  const found = { end: date ?? reason ?? kind, authority, basis, anchor, rule, by: because.events };
  return Object.fromEntries(
    Object.entries({ ...found, versions: superseded.length + 1 }).filter(([, value]) => value !== undefined),
  );
}

import type { Citation } from "../model/index.js";
import type { RowReading, TakenColumn } from "./row-reading.js";

/** Returns the place of a cell in its register, as the source and the locator of a citation. */
export function citationPlace(reading: RowReading, column: string): Pick<Citation, "source" | "locator"> {
  return { source: reading.options.source.id, locator: `${reading.place}: ${column}` };
}

/**
 * Returns the citations for the columns that were taken to make an entity. A citation names a field if only that field has the
 * value, and only that column gave the value. A column can have several such citations. Without any, the column has one citation,
 * for the whole entity.
 */
export function citationsByColumn(
  entity: object,
  taken: ReadonlyMap<string, TakenColumn>,
  reading: RowReading,
): readonly Citation[] {
  const fields = fieldsOf(entity);
  const givers = [...taken.values()].flatMap(({ values }) => values);
  return [...taken].flatMap(([column, { text, values, isDate }]): Citation[] => {
    const place = citationPlace(reading, column);
    const matched = values.flatMap((value) => {
      const [field, ...others] = fields.filter((one) => one.value === value);
      const isAlone = others.length === 0 && givers.filter((giver) => giver === value).length === 1;
      return field === undefined || !isAlone ? [] : [field.name];
    });
    if (matched.length === 0) return [{ ...place, mode: "paraphrase" }];
    return matched.map((field) => ({ ...place, ...(isDate ? { quote: text } : {}), mode: "verbatim", field }));
  });
}

/** Returns the fields of an entity whose value is a string, by their paths: `term.effective`. Arrays are left out. */
function fieldsOf(entity: object, start = ""): readonly { readonly name: string; readonly value: string }[] {
  return Object.entries(entity).flatMap(([key, value]) => {
    if (start === "" && key === "id") return [];
    if (typeof value === "string") return [{ name: start + key, value }];
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
    const inner = fieldsOf(value, `${start}${key}.`);
    // An end is one fact, whatever its form.
    return key === "end" ? inner.map((one) => ({ ...one, name: start + key })) : inner;
  });
}

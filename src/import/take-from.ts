import { urlError } from "../messages/url-error.js";
import type { Citation } from "../model/index.js";
import { citationPlace, citationsByColumn } from "./citations-by-column.js";
import { isEmptyText, trimmed, unquoted } from "./clean-text.js";
import { leavesOf, pathTo, valueAt } from "./row-leaves.js";
import type { RowReading } from "./row-reading.js";
import { slugOf } from "./slug-of.js";
import type { Take } from "./take.js";
import { takeDate, takeEnd, takeEvent, takeRange } from "./take-dates.js";
import { uniqueId } from "./unique-id.js";

const PARTS = /[;|\r\n]+/u;
const FLAGS: Readonly<Record<string, boolean>> = {
  ...{ true: true, yes: true, y: true, "1": true },
  ...{ false: false, no: false, n: false, "0": false },
};

/**
 * Returns the function that takes the cells of a row.
 *
 * @param ids - The ids of the earlier rows, each with the number of its row.
 * @param next - The next number to try for each id; shared by all rows.
 */
export function takeFrom(reading: RowReading, ids: ReadonlyMap<string, number>, next: Map<string, number>): Take {
  const { options } = reading;
  const text = (column: string) => {
    const found = reading.text(column);
    if (found !== undefined) reading.note(column, found, [found]);
    return found;
  };
  const value = (column: string) => {
    const found = reading.value(column);
    if (leavesOf(found, options.empty ?? []).some(({ isFilled }) => isFilled)) reading.note(column, "", []);
    return found;
  };
  const remember = (id: string) => {
    reading.ids.add(id);
    return id;
  };
  const ofRecord = new Map<string, number>();
  const inRecord = (id: string) => uniqueId(id, (one) => reading.ids.has(one), ofRecord);
  const slug = (words: string) => remember(inRecord(slugOf(words)));

  return Object.assign(text, {
    id(column: string, prefix = "") {
      const found = reading.text(column);
      const made = found === undefined ? "" : slugOf(found);
      if (made === "") return undefined;
      const earlier = ids.get(prefix + made);
      if (earlier !== undefined) reading.refuse(column, `row ${earlier} has the id "${prefix}${made}", too`);
      return remember(prefix + made);
    },
    idFrom(...columns: readonly string[]) {
      const made = slugOf(columns.map((column) => text(column) ?? "").join(" "));
      return made === "" ? undefined : remember(uniqueId(made, (id) => ids.has(id), next));
    },
    slug,
    date: (column: string) => takeDate(reading, column),
    range: (column: string) => takeRange(reading, column),
    end: (column: string, how?: "through" | "until" | "before") => takeEnd(reading, column, how),
    event(column: string, event: Parameters<Take["event"]>[1]) {
      const made = takeEvent(reading, column, event, event.id ?? inRecord(event.type));
      if (made !== undefined) remember(made.id ?? "");
      return made;
    },
    list(column: string, separator: string | RegExp = PARTS) {
      const found = value(column);
      const entries = Array.isArray(found) ? found : String(found ?? "").split(separator);
      return entries.flatMap((entry: unknown, index) => {
        if (typeof entry === "object" && entry !== null)
          reading.refuse(column, `entry ${index + 1} of the list is not text. Read it with take.value`);
        const word = trimmed(String(entry ?? ""));
        return isEmptyText(word, options.empty) ? [] : [word];
      });
    },
    flag(column: string) {
      const found = text(column);
      if (found === undefined) return undefined;
      const flag = FLAGS[found.toLowerCase()];
      if (flag === undefined) reading.leaveOut(column, found, "it is neither yes nor no, true nor false, 1 nor 0");
      return flag;
    },
    url(column: string) {
      const found = reading.text(column);
      if (found === undefined) return undefined;
      const url = unquoted(found);
      const error = urlError(url);
      if (error !== undefined) {
        reading.leaveOut(column, found, error);
        return undefined;
      }
      reading.note(column, found, [url]);
      return url;
    },
    value,
    has: (column: string) =>
      leavesOf(valueAt(reading.row, pathTo(reading.row, column)), options.empty ?? []).some((leaf) => leaf.isFilled),
    cite(column: string, citation: Partial<Citation> = {}): Citation {
      reading.value(column);
      const { quote, mode = "paraphrase", ...rest } = citation;
      return { ...citationPlace(reading, column), ...(quote === undefined ? {} : { quote }), mode, ...rest };
    },
    cited<T extends object>(make: () => T) {
      const taken = new Map();
      reading.scopes.push(taken);
      const entity = make();
      reading.scopes.pop();
      const citations = citationsByColumn(entity, taken, reading);
      return { citations, ...entity };
    },
    leaveOut(column: string, reason: string) {
      const found = reading.value(column);
      reading.leaveOut(column, typeof found === "object" ? "" : trimmed(String(found ?? "")), reason);
    },
    refuse: (column: string, message: string) => reading.refuse(column, message),
  });
}

import type { RecordFormat } from "./options.js";

/** The keys of a record that no wrapper around a list of records has. */
const OWN = ["parties", "commitments", "sources"];

/**
 * Returns what is wrong with a value that is a list of records, or an object with one list of records such as
 * `{ "data": [...] }`, and how to turn it into records; `undefined` for any other value.
 */
export function listOfRecords(
  value: unknown,
  { format, name }: { readonly format: RecordFormat; readonly name: string | undefined },
): { readonly message: string; readonly tip: string } | undefined {
  const found: Wrapped | undefined = Array.isArray(value) ? { list: value, filter: ".[]" } : wrapped(value);
  if (found === undefined) return undefined;
  const { list, filter, key } = found;
  const count = `${list.length} ${list.length === 1 ? "entry" : "entries"}`;
  const what = key === undefined ? `a list of ${count}` : `an object with a list of ${count} in ${JSON.stringify(key)}`;
  return { message: `Expected one record, an object; got ${what}`, tip: tipFor(format, name, filter) };
}

interface Wrapped {
  readonly list: readonly unknown[];
  /** The filter of jq that returns the entries one by one. */
  readonly filter: string;
  readonly key?: string;
}

function wrapped(value: unknown): Wrapped | undefined {
  if (typeof value !== "object" || value === null || OWN.some((key) => Object.hasOwn(value, key))) return undefined;
  const lists = Object.entries(value).filter(([, inner]) => isListOfObjects(inner));
  const [first, ...others] = lists;
  if (first === undefined || others.length > 0) return undefined;
  const [key, list] = first as readonly [string, readonly unknown[]];
  return { list, key, filter: /^[A-Za-z_]\w*$/.test(key) ? `.${key}[]` : `.[${JSON.stringify(key)}][]` };
}

function isListOfObjects(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((entry) => typeof entry === "object" && entry !== null && OWN.some((key) => Object.hasOwn(entry, key)))
  );
}

function tipFor(format: RecordFormat, name: string | undefined, filter: string): string {
  if (format === "yaml")
    return 'Write each record as a document of its own, with a line "---" between two, or as a file.';
  const [read, file] = commandFor(name, filter);
  return `Use the format json-list (--format json-list), or write one record a line (NDJSON): ${read} > ${file}`;
}

/** Returns the command that prints the entries one per line, and the name of a file for them. */
function commandFor(name: string | undefined, filter: string): readonly [command: string, file: string] {
  const quoted = (text: string): string => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
  const jq = `jq -c '${filter.replaceAll("'", "'\\''")}'`;
  if (name === undefined || name.startsWith("<")) return [jq, "records.ndjson"];
  const isPacked = /\.gz$/i.test(name);
  const file = quoted(`${name.replace(/(\.[a-z]+)?(\.gz)?$/i, "")}.ndjson`);
  return [isPacked ? `gzip -dc ${quoted(name)} | ${jq}` : `${jq} ${quoted(name)}`, file];
}

import { readIgnored } from "../check/ignored.js";
import type { RuleName } from "../check/index.js";
import { didYouMean } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";
import { takeOptions } from "../messages/take-options.js";

/**
 * How records are written: one as JSON, one or more as YAML (documents separated by `---`), or one JSON a line (NDJSON).
 *
 * @example
 * ```ts
 * import { type RecordFormat, validateText } from "typed-agreements/validate";
 *
 * const format: RecordFormat = "ndjson";
 * console.log(validateText("{}\n{}\n", { format }).length);
 * // → 2
 * ```
 */
export type RecordFormat = "json" | "yaml" | "ndjson";

/**
 * How a text is read.
 *
 * @example
 * ```ts
 * import { type ValidateOptions, validateText } from "typed-agreements/validate";
 *
 * const options: ValidateOptions = { name: "deals.ndjson" };
 * console.log(validateText("", options)[0]?.problems[0]?.message);
 * // → There is nothing in it
 * ```
 */
export interface ValidateOptions {
  /** How the records are written. Without it, the end of `name` says: `.json`, `.yaml`, `.yml`, `.ndjson`, `.jsonl`, also with `.gz`. */
  readonly format?: RecordFormat;
  /** The name of the file, which stands in every problem. */
  readonly name?: string;
  /** The longest line of NDJSON, and the longest JSON or YAML text, in bytes; 16 MiB. What is longer is refused and passed over. */
  readonly maxLine?: number;
  /** The rules of `check` whose findings are left out. */
  readonly ignore?: readonly RuleName[];
}

const FORMATS = ["json", "yaml", "ndjson"] as const satisfies readonly RecordFormat[];
const ENDINGS: Readonly<Record<string, RecordFormat>> = {
  json: "json",
  yaml: "yaml",
  yml: "yaml",
  ndjson: "ndjson",
  jsonl: "ndjson",
};

/** Options that were looked through, with what they leave open filled in. */
export interface Reading {
  readonly format: RecordFormat;
  readonly name: string | undefined;
  readonly maxLine: number;
  readonly ignored: ReadonlySet<RuleName>;
}

/** Takes the options of a function, or says in its name what is wrong with them. */
export function readOptions(caller: string, options: ValidateOptions): Reading {
  takeOptions(caller, options, ["format", "name", "maxLine", "ignore"]);
  const { format, name, maxLine = 16 * 1024 * 1024 } = options;
  if (format !== undefined && !FORMATS.includes(format)) {
    throw new RangeError(`Unknown format ${showValue(format)}; ${didYouMean(format, FORMATS)}`);
  }
  if (!(Number.isSafeInteger(maxLine) && maxLine > 0)) {
    throw new RangeError(`maxLine is a number of bytes above 0; got ${showValue(maxLine)}`);
  }
  return { format: format ?? formatOf(caller, name), name, maxLine, ignored: readIgnored(caller, options.ignore) };
}

function formatOf(caller: string, name: string | undefined): RecordFormat {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(name ?? "")?.[1]?.toLowerCase() ?? "";
  const format = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  if (format !== undefined) return format;
  const why = name === undefined ? "" : `; the name ${showValue(name)} does not tell`;
  throw new TypeError(`${caller} needs { format }, one of ${FORMATS.join(", ")}${why}`);
}

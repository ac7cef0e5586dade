import { readIgnored } from "../check/ignored.js";
import type { RuleName } from "../check/index.js";
import { didYouMean } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";
import { takeOptions } from "../messages/take-options.js";

/**
 * The format of records: `json` for one record, `yaml` for one or more (documents separated by `---`), `ndjson` for one JSON
 * record per line, `json-list` for a JSON list of records, also as the only list in an object, `{ "data": [...] }`.
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
export type RecordFormat = "json" | "yaml" | "ndjson" | "json-list";

/**
 * The options of {@link validateText} and {@link validateStream}.
 *
 * @example
 * ```ts
 * import { type ValidateOptions, validateText } from "typed-agreements/validate";
 *
 * const options: ValidateOptions = { name: "deals.ndjson" };
 * console.log(validateText("", options)[0]?.problems[0]?.message);
 * // → The text contains no record
 * ```
 */
export interface ValidateOptions {
  /**
   * The format. Default: by the extension of `name`, which is `.json`, `.yaml`, `.yml`, `.ndjson` or `.jsonl`, each also with
   * `.gz`.
   */
  readonly format?: RecordFormat;
  /** The name of the file, repeated in every problem. */
  readonly name?: string;
  /**
   * The largest size of a line of NDJSON, and of a JSON or YAML text, in bytes. Default: 16 MiB. Anything longer is reported
   * and skipped.
   */
  readonly maxLine?: number;
  /** The rules of `check` whose problems are left out. */
  readonly ignore?: readonly RuleName[];
}

const FORMATS = ["json", "yaml", "ndjson", "json-list"] as const satisfies readonly RecordFormat[];
const FORMATS_BY_EXTENSION: Readonly<Record<string, RecordFormat>> = {
  json: "json",
  yaml: "yaml",
  yml: "yaml",
  ndjson: "ndjson",
  jsonl: "ndjson",
};

/** Validated options with their defaults filled in. */
export interface ValidationSettings {
  readonly format: RecordFormat;
  readonly name: string | undefined;
  readonly maxLine: number;
  readonly ignored: ReadonlySet<RuleName>;
}

/** Validates the options of a function and fills in the defaults. Throws in the name of the function if an option is invalid. */
export function readOptions(caller: string, options: ValidateOptions): ValidationSettings {
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
  const format = Object.hasOwn(FORMATS_BY_EXTENSION, ending) ? FORMATS_BY_EXTENSION[ending] : undefined;
  if (format !== undefined) return format;
  const why = name === undefined ? "" : `; the name ${showValue(name)} does not determine it`;
  throw new TypeError(`${caller} needs { format }, one of ${FORMATS.join(", ")}${why}`);
}

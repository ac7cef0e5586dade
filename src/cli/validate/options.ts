import { didYouMean } from "../../messages/did-you-mean.js";
import { showValue } from "../../messages/show-value.js";
import type { RecordFormat } from "../../validate/index.js";
import type { OptionSpec } from "../command.js";
import type { CommandLine } from "../command-line.js";
import { UsageError } from "../usage-error.js";

/** The names of the reporters. */
export type ReportName = "text" | "json" | "github" | "junit" | "sarif";

/** The options of `validate`, validated and with their defaults. */
export interface ValidateSettings {
  readonly format?: RecordFormat;
  readonly report: ReportName;
  /** The largest number of problems shown. */
  readonly maxProblems: number;
  readonly quiet: boolean;
  readonly strict: boolean;
  readonly maxLine: number;
  /** The names of the ignored rules, as given. */
  readonly ignore: readonly string[];
  /** Returns the number of threads for an input of a size in bytes; `undefined` is the size of a pipe. */
  readonly jobsFor: (size: number | undefined) => number;
}

const FORMATS = ["json", "yaml", "ndjson", "json-list"] as const;
const REPORTS = ["text", "json", "github", "junit", "sarif"] as const;

export const VALIDATE_OPTIONS: readonly OptionSpec[] = [
  { name: "format", needs: "json, yaml, ndjson or json-list" },
  { name: "report", needs: "text, json, github, junit or sarif" },
  { name: "max-problems", needs: "a number, as in --max-problems 20" },
  { name: "quiet", short: "q" },
  { name: "strict" },
  { name: "max-line", needs: "a number of bytes, as in --max-line 32M" },
  { name: "ignore", needs: "names of rules, as in --ignore official-source,insecure-url", isList: true },
  { name: "jobs", short: "j", needs: "a number of threads, as in --jobs 4" },
];

/** The largest number of problems that a person reads; programs get all of them. */
const SHOWN_TO_PEOPLE = 100;

/** The largest number of threads: each takes the memory of a small program. */
const MOST_THREADS = 256;

/** A shorter input is checked by one thread before others have started (measured: docs/benchmarks.md). */
const WORTH_THREADS = 64 * 1024 * 1024;

/** Reads the options of `validate`. */
export function readSettings({ options }: CommandLine, cores: number): ValidateSettings {
  const report = choice("report", options, REPORTS) ?? "text";
  const format = choice("format", options, FORMATS);
  const jobs = count("jobs", options, 1, MOST_THREADS);
  return {
    ...(format === undefined ? {} : { format }),
    report,
    maxProblems: count("max-problems", options, 0) ?? (report === "text" ? SHOWN_TO_PEOPLE : Number.POSITIVE_INFINITY),
    quiet: options.has("quiet"),
    strict: options.has("strict"),
    maxLine: bytes("max-line", options) ?? 16 * 1024 * 1024,
    ignore: list("ignore", options),
    jobsFor: (size = Number.POSITIVE_INFINITY) => jobs ?? (size < WORTH_THREADS ? 1 : cores),
  };
}

type Options = CommandLine["options"];

/** The largest number of letters of a word for which all words are listed, and none is suggested. */
const SHORT = 3;

/** Reads an option that is one of a few words. */
export function choice<T extends string>(name: string, options: Options, words: readonly T[]): T | undefined {
  const given = options.get(name);
  const found = words.find((word) => word === given);
  if (given === undefined || found !== undefined) return found;
  // An edit distance of two is close for a long word, but says nothing for a short one: "xls" is as close to "ics" as "isc" is.
  const isShort = typeof given === "string" && given.length <= SHORT;
  throw new UsageError(`Unknown --${name} ${showValue(given)}; ${didYouMean(isShort ? undefined : given, words)}`);
}

/** Splits words at commas. */
function list(name: string, options: Options): readonly string[] {
  const words = String(options.get(name) ?? "").split(",");
  return words.map((word) => word.trim()).filter((word) => word !== "");
}

function count(name: string, options: Options, least: number, most = Number.POSITIVE_INFINITY): number | undefined {
  const given = options.get(name);
  if (given === undefined) return undefined;
  const number = /^\d{1,15}$/.test(String(given)) ? Number(given) : Number.NaN;
  if (number >= least && number <= most) return number;
  const range = most === Number.POSITIVE_INFINITY ? `, ${least} or more` : ` from ${least} to ${most}`;
  throw new UsageError(`--${name} is a whole number${range}; got ${showValue(given)}`);
}

const UNITS: Readonly<Record<string, number>> = { "": 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 };
/** The longest string that Node allows is a little longer. */
const LONGEST = 2 ** 29 - 1024;

function bytes(name: string, options: Options): number | undefined {
  const given = options.get(name);
  if (given === undefined) return undefined;
  const [, digits = "", unit = ""] = /^(\d{1,12})([KMG]?)$/i.exec(String(given)) ?? [];
  const size = digits === "" ? 0 : Number(digits) * (UNITS[unit.toUpperCase()] ?? 1);
  if (size >= 1 && size <= LONGEST) return size;
  throw new UsageError(`--${name} is a number of bytes from 1 to 511M, also with K or M; got ${showValue(given)}`);
}

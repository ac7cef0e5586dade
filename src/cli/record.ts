import { existsSync } from "node:fs";
import { records } from "../data/records/registry.js";
import { didYouMean } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";
import type { Agreement } from "../model/index.js";
import type { ValidationResult } from "../validate/index.js";
import type { OptionSpec } from "./command.js";
import type { CommandLine } from "./command-line.js";
import { textWidth } from "./layout.js";
import { ReadRecords } from "./read-records.js";
import type { Surroundings } from "./surroundings.js";
import { UsageError } from "./usage-error.js";

/** The options that choose a record, the day to evaluate and the day of knowledge. */
export const RECORD_OPTIONS: readonly OptionSpec[] = [
  { name: "as-of", needs: "a day, as in --as-of 2026-03-01" },
  { name: "known-at", needs: "a day, as in --known-at 2026-03-01" },
  { name: "record", needs: "the id of a record in the file" },
  { name: "format", needs: "json, yaml or ndjson" },
];

/**
 * Returns the record that a command is about: a record of this package by its id, or a record of a file.
 *
 * @returns The record, or `undefined` if it has errors. The errors have been printed.
 * @throws {UsageError} if there is no such record, or if there are several.
 * @throws {UnreadableFileError} if the file cannot be read.
 */
export async function loadRecord(
  given: string | undefined,
  options: CommandLine["options"],
  surroundings: Surroundings,
): Promise<Agreement | undefined> {
  const wanted = options.get("record");
  if (given === undefined) {
    const known = records.map(({ id }) => id).join(", ");
    throw new UsageError(`Which record? Name a file, or a record of this package: ${known}`);
  }
  const shipped = records.find(({ id }) => id === given);
  if (shipped === undefined) return recordIn(given, wanted, options, surroundings);
  if (wanted !== undefined && wanted !== shipped.id)
    throw new UsageError(`--record chooses among the records of a file; ${shipped.id} is one record`);
  return shipped.load();
}

async function recordIn(
  path: string,
  wanted: string | true | undefined,
  options: CommandLine["options"],
  surroundings: Surroundings,
): Promise<Agreement | undefined> {
  // An argument that is not a path is read as an id.
  if (path !== "-" && !/[./\\]/.test(path) && !existsSync(path)) {
    const known = records.map(({ id }) => id);
    throw new UsageError(`There is no record ${showValue(path)}; ${didYouMean(path, known)}`);
  }
  const [{ inputsOf }, { readSettings }, { resultsOfInput }] = await Promise.all([
    import("./validate/inputs.js"),
    import("./validate/options.js"),
    import("./validate/validate.js"),
  ]);
  const settings = readSettings(
    { operands: [], options: new Map([...options].filter(([name]) => name === "format")) },
    1,
  );
  const [input, ...others] = await inputsOf([path], surroundings.stdin);
  if (input === undefined || others.length > 0)
    throw new UsageError(`${path} names more than one file; name one record, or use list for many`);
  const read = new ReadRecords(options.get("format"));
  const found: ValidationResult[] = [];
  for await (const batch of resultsOfInput(input, settings, { signal: surroundings.stop })) {
    for (const result of batch) {
      read.add(result);
      if (wanted === undefined ? found.length < 2 : result.record === wanted) found.push(result);
    }
  }
  const { ids } = read;
  const [result, another] = found;
  if (result === undefined || another !== undefined) read.assertNotMisread();
  if (result === undefined)
    throw new UsageError(`There is no record ${showValue(wanted)} in ${path}; ${didYouMean(wanted, ids)}`);
  if (another !== undefined)
    throw new UsageError(
      wanted === undefined
        ? `There are ${ids.length} records in ${path}; choose one with --record, ${didYouMean(undefined, ids)}`
        : `There are ${found.length} records ${showValue(wanted)} in ${path}; an id should be used once`,
    );
  if (result.agreement !== undefined) return result.agreement;
  await printErrors(result, "shown", surroundings);
  return undefined;
}

/** Prints the errors of a record, and what can be done with it once they are fixed. */
export async function printErrors(
  result: ValidationResult,
  done: "shown" | "exported",
  { columns, style, err }: Surroundings,
): Promise<void> {
  const { renderProblems } = await import("./validate/text-reporter.js");
  const page = { width: textWidth(columns), style };
  const errors = result.problems.filter(({ severity }) => severity === "error");
  err(`${renderProblems(result, errors, page)}\n`);
  const count = errors.length === 1 ? "There is an error" : `There are ${errors.length} errors`;
  err(`${count} in the record; it can be ${done} once ${errors.length === 1 ? "it is" : "they are"} fixed.\n`);
}

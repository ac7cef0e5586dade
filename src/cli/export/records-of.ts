import { existsSync } from "node:fs";
import { RecordSet } from "../../check/record-set.js";
import { records as shipped } from "../../data/records/registry.js";
import { didYouMean } from "../../messages/did-you-mean.js";
import { showValue } from "../../messages/show-value.js";
import type { Agreement } from "../../model/index.js";
import type { ValidationResult } from "../../validate/index.js";
import type { CommandLine } from "../command-line.js";
import { ReadRecords } from "../read-records.js";
import { printErrors } from "../record.js";
import type { Surroundings } from "../surroundings.js";
import { UsageError } from "../usage-error.js";
import type { Input } from "../validate/inputs.js";
import { memberOf, problemOf } from "../validate/set-problems.js";

/**
 * Returns the records that a command is about: records of this package by their ids, and all records of files and patterns.
 *
 * @returns The records in the order given, or `undefined` if one has errors or an id is used twice. The errors have been printed.
 * @throws {UsageError} if there is no such record, or none at all.
 * @throws {UnreadableFileError} if a file cannot be read.
 */
export async function recordsOf(
  { operands, options }: CommandLine,
  surroundings: Surroundings,
): Promise<readonly Agreement[] | undefined> {
  const known = shipped.map(({ id }) => id);
  if (operands.length === 0)
    throw new UsageError(`Which records? Name files, or records of this package: ${known.join(", ")}`);
  const wanted = options.get("record");
  const found: Agreement[] = [];
  const read = new ReadRecords(options.get("format"));
  const set = new RecordSet();
  let isValid = true;
  for await (const result of untilStopped(resultsOfOperands(operands, options, surroundings), surroundings.stop)) {
    // The errors of the first line are printed; those of the lines after it would all say the same.
    if (wanted === undefined) read.assertNotMisread();
    read.add(result);
    if (wanted !== undefined && result.record !== wanted) continue;
    const member = memberOf(result);
    const twice = member === undefined ? undefined : set.add(member);
    if (result.agreement !== undefined && twice === undefined) found.push(result.agreement);
    else {
      isValid = false;
      await printErrors(
        twice === undefined ? result : { ...result, problems: [problemOf(twice), ...result.problems] },
        "exported",
        surroundings,
      );
    }
  }
  // An interrupted run has read only a part of the set.
  if (surroundings.stop.aborted) return undefined;
  if (read.ids.length === 0) throw new UsageError(`There is no record in ${operands.join(", ")}`);
  if (isValid && found.length === 0) {
    read.assertNotMisread();
    throw new UsageError(
      `There is no record ${showValue(wanted)} in ${operands.join(", ")}; ${didYouMean(wanted, read.ids)}`,
    );
  }
  return isValid ? found : undefined;
}

/** Yields the items until the run is stopped. An error after that is ignored, because the stop caused it. */
async function* untilStopped<T>(items: AsyncGenerator<T>, stop: AbortSignal): AsyncGenerator<T> {
  try {
    yield* items;
  } catch (error) {
    if (!stop.aborted) throw error;
  }
}

/** Returns the validation results of all records that the operands name, one after the other. */
async function* resultsOfOperands(
  operands: CommandLine["operands"],
  options: CommandLine["options"],
  { stdin, stop }: Surroundings,
): AsyncGenerator<ValidationResult> {
  const known = shipped.map(({ id }) => id);
  // An argument that is not a path is read as an id.
  const unknown = operands.find(
    (one) => !known.includes(one) && one !== "-" && !/[./\\*?[{]/.test(one) && !existsSync(one),
  );
  if (unknown !== undefined)
    throw new UsageError(`There is no record ${showValue(unknown)}; ${didYouMean(unknown, known)}`);
  const [{ assertOneStdin, inputsOf }, { readSettings }, { resultsOfInput }] = await Promise.all([
    import("../validate/inputs.js"),
    import("../validate/options.js"),
    import("../validate/validate.js"),
  ]);
  const format = new Map([...options].filter(([name]) => name === "format"));
  const settings = readSettings({ operands: [], options: format }, 1);
  assertOneStdin(operands);
  // Patterns are resolved before anything is read: a mistyped one should not be found after a long file.
  const parts: ((typeof shipped)[number] | Input)[] = [];
  for (const operand of operands) {
    const entry = shipped.find(({ id }) => id === operand);
    for (const part of entry === undefined ? await inputsOf([operand], stdin) : [entry]) parts.push(part);
  }
  for (const part of parts) {
    if ("load" in part) yield { file: part.id, line: 1, record: part.id, problems: [], agreement: await part.load() };
    else for await (const batch of resultsOfInput(part, settings, { signal: stop })) yield* batch;
  }
}

import { existsSync } from "node:fs";
import { printable } from "../../brief/printable.js";
import { RecordSet } from "../../check/record-set.js";
import { records } from "../../data/records/registry.js";
import { didYouMean } from "../../messages/did-you-mean.js";
import { showValue } from "../../messages/show-value.js";
import type { Agreement } from "../../model/index.js";
import { UnreadableFileError } from "../../node/unreadable-file-error.js";
import type { ExitCode } from "../command.js";
import type { CommandLine } from "../command-line.js";
import type { Surroundings } from "../surroundings.js";
import { UsageError } from "../usage-error.js";
import type { Input } from "../validate/inputs.js";
import { memberOf } from "../validate/set-problems.js";
import { countWithNoun } from "../validate/tally.js";

/** The records of a set that were left out: those of a file that have errors. */
interface LeftOutFile {
  readonly file: string;
  readonly errors: number;
  /** The number of records with errors. */
  readonly records: number;
}

/** The result of reading a set: the exit code, and the files with records that were left out. */
export interface SetRead {
  readonly code: ExitCode;
  readonly leftOut: readonly LeftOutFile[];
}

/**
 * Reads the records that the operands of a command name, one after the other: ids of records of this package, files, patterns,
 * directories and the standard input; without operands, every record of this package. Each record is validated first, as
 * `show` does. The command prints the name of each file with errors and their number; records with errors are left out.
 *
 * @param take - Called with each record. The record is not kept.
 * @throws {UsageError} if an operand matches no file and no record.
 */
export async function readSet(
  { operands, options }: CommandLine,
  surroundings: Surroundings,
  take: (record: Agreement) => void,
): Promise<SetRead> {
  const { err, stop } = surroundings;
  const [{ inputsOf }, { readSettings }, { resultsOfInput }] = await Promise.all([
    import("../validate/inputs.js"),
    import("../validate/options.js"),
    import("../validate/validate.js"),
  ]);
  const format = new Map([...options].filter(([name]) => name === "format"));
  const settings = { ...readSettings({ operands: [], options: format }, 1), jobsFor: () => 1 };
  const shipped = new Map(records.map((entry) => [entry.id, entry]));
  const wanted = operands.length === 0 ? [...shipped.keys()] : operands;
  for (const operand of wanted) if (!shipped.has(operand)) assertPath(operand, [...shipped.keys()]);

  const set = new RecordSet();
  const leftOut: LeftOutFile[] = [];
  let isUnreadable = false;
  const inputs = wanted.every((operand) => shipped.has(operand))
    ? []
    : await inputsOf(
        wanted.filter((operand) => !shipped.has(operand)),
        surroundings.stdin,
      );
  for (const id of new Set(wanted)) {
    const entry = shipped.get(id);
    if (entry === undefined) continue;
    set.add({ id, lineage: [], file: "this package", at: 1 });
    take(await entry.load());
  }
  const names = new Set<string>();
  for (const input of inputs) {
    if (stop.aborted) break;
    // A file that two operands name is read once.
    if (names.has(input.name)) continue;
    names.add(input.name);
    try {
      const found = await readInput(input);
      if (found === undefined) continue;
      leftOut.push(found);
    } catch (error) {
      if (stop.aborted) break;
      if (!(error instanceof UnreadableFileError || error instanceof UsageError)) throw error;
      isUnreadable = true;
      err(`typed-agreements: ${printable(error.message)}\n`);
    }
  }
  if (stop.aborted) return { code: 130, leftOut };
  return { code: isUnreadable ? 2 : leftOut.length > 0 ? 1 : 0, leftOut };

  async function readInput(input: Input): Promise<LeftOutFile | undefined> {
    let [own, errors, faulty] = [0, 0, 0];
    for await (const batch of resultsOfInput(input, settings, { signal: stop })) {
      for (const result of batch) {
        const member = memberOf(result);
        const twice = member === undefined ? undefined : set.add(member);
        const found = result.problems.filter(({ severity }) => severity === "error").length;
        const all = found + (twice === undefined ? 0 : 1);
        own += found;
        errors += all;
        if (all > 0) faulty += 1;
        if (twice !== undefined) err(`typed-agreements: ${printable(`${input.name}: ${twice.message}`)}\n`);
        if (all === 0 && result.agreement !== undefined) take(result.agreement);
      }
    }
    if (errors === 0) return undefined;
    const left = { file: input.name, errors, records: faulty };
    err(`${lineOf(left, own > 0)}\n`);
    return left;
  }
}

/** An argument that is neither a path nor a pattern is read as an id. */
function assertPath(operand: string, ids: readonly string[]): void {
  if (operand === "-" || /[./\\*?{[]/.test(operand) || existsSync(operand)) return;
  throw new UsageError(`There is no record, file or directory ${showValue(operand)}; ${didYouMean(operand, ids)}`);
}

/** Returns the line about a file with errors, with the command that lists them unless they were printed. */
function lineOf({ file, errors, records: faulty }: LeftOutFile, isUnlisted: boolean): string {
  const left =
    faulty === 1
      ? `the record with ${errors === 1 ? "it" : "them"} is left out`
      : `the ${countWithNoun(faulty, "record")} with them are left out`;
  const name = printable(file);
  return `typed-agreements: ${name}: ${countWithNoun(errors, "error")}; ${left}${isUnlisted ? `. For the list: typed-agreements validate ${name}` : ""}`;
}

import { printable } from "../../brief/printable.js";
import type { RuleName } from "../../check/index.js";
import { RecordSet } from "../../check/record-set.js";
import { records } from "../../data/records/registry.js";
import { didYouMean } from "../../messages/did-you-mean.js";
import { showValue } from "../../messages/show-value.js";
import { LostThreadError } from "../../node/lost-thread-error.js";
import { THREADS_FROM } from "../../node/thread-messages.js";
import { UnreadableFileError } from "../../node/unreadable-file-error.js";
import type { ValidationResult } from "../../validate/index.js";
import type { Command, ExitCode } from "../command.js";
import type { CommandLine } from "../command-line.js";
import { textWidth } from "../layout.js";
import { isMisread, MISREAD_STDIN } from "../read-records.js";
import { isInterrupted } from "../stop-reason.js";
import type { Surroundings } from "../surroundings.js";
import { UsageError } from "../usage-error.js";
import { VALIDATE_HELP } from "./help.js";
import { type Input, inputsOf, STDIN } from "./inputs.js";
import { readSettings, VALIDATE_OPTIONS, type ValidateSettings } from "./options.js";
import { ProgressBar } from "./progress.js";
import { reporterOf } from "./reporter-of.js";
import { memberOf, problemOf, resultsBetween } from "./set-problems.js";
import { ShownProblems } from "./shown-problems.js";
import { Tally } from "./tally.js";

/** The command `validate`: checks records. */
export const VALIDATE_COMMAND: Command = {
  name: "validate",
  options: VALIDATE_OPTIONS,
  help: VALIDATE_HELP,
  run: validate,
};

async function validate(line: CommandLine, surroundings: Surroundings): Promise<ExitCode> {
  const settings = readSettings(line, surroundings.cores);
  if (line.operands.length === 0) {
    throw new UsageError(
      'validate needs files, directories, patterns in quotes ("deals/**/*.json"), or - for the standard input',
    );
  }
  await assertRules(settings.ignore);
  const inputs = await inputsOf(line.operands, surroundings.stdin);
  const { columns, style, out, err, draw, stop, watched, clock } = surroundings;
  const reporter = reporterOf(settings.report, { width: textWidth(columns), style }, surroundings.version());
  const isShown = watched && !settings.quiet;
  const bar = new ProgressBar(isShown ? draw : undefined, columns, clock);
  const tally = new Tally();
  const chosen = new ShownProblems(settings.maxProblems, settings.report === "text");
  const set = new RecordSet(records.map(({ id }) => id));
  const counts = (rule: string) => !settings.ignore.includes(rule);
  const total = isShown ? sizeOf(inputs) : undefined;
  let bytes = 0;
  let begun = false;
  let guessedWrong = false;
  const write = async (text: string) => {
    if (text === "") return;
    bar.clear();
    await out(text);
  };

  await write(reporter.begin());
  for (const input of inputs) {
    if (stop.aborted) break;
    try {
      const watch = { signal: stop, onBytes: (count: number) => (bytes += count) };
      let opened = false;
      for await (const batch of resultsOfInput(input, settings, watch)) {
        if (!opened) tally.files += 1;
        opened = true;
        await write(batch.map((result) => take(result)).join(""));
        bar.update({ records: tally.records, bytes, ...(total === undefined ? {} : { total }) });
        if (stop.aborted) break;
      }
    } catch (error) {
      if (stop.aborted) break;
      const message = messageOf(error, input.name);
      if (message === undefined) throw error;
      tally.unreadable += 1;
      bar.clear();
      err(`typed-agreements: ${printable(message)}\n`);
      await write(reporter.unreadable(input.name, message));
    }
  }
  const between = [...set.lineageProblems()].filter(({ rule }) => counts(rule));
  for (const result of resultsBetween(between)) await write(show(result));
  for (const { result, problems } of chosen.rest()) await write(reporter.result(result, problems));
  tally.shown = chosen.count;
  const interrupted = isInterrupted(stop);
  await write(reporter.end(interrupted));
  bar.clear();
  const unread = stop.aborted && !interrupted;
  if (guessedWrong && !(settings.quiet || unread)) err(`${MISREAD_STDIN}\n`);
  if (interrupted || !(settings.quiet || unread)) {
    const summary = `${tally.summary(interrupted)}\n`;
    // A program that reads the report does not expect a sentence in it.
    if (settings.report === "text" && !interrupted) await out(`${summary}${tally.byRule()}`);
    else err(summary);
  }
  if (interrupted) return 130;
  if (tally.unreadable > 0) return 2;
  return tally.errors > 0 ? 1 : 0;

  function take(result: ValidationResult): string {
    tally.records += 1;
    const member = memberOf(result);
    const twice = member === undefined ? undefined : set.add(member);
    if (twice === undefined || !counts(twice.rule)) return show(result);
    return show({ ...result, problems: [problemOf(twice), ...result.problems] });
  }

  function show(result: ValidationResult): string {
    const judged = settings.strict
      ? result.problems.map((one) => ({ ...one, severity: "error" as const }))
      : result.problems;
    const problems = settings.quiet ? judged.filter(({ severity }) => severity === "error") : judged;
    const left = { ...result, problems };
    if (result.file === STDIN && !begun) {
      begun = true;
      guessedWrong = isMisread(left, settings.format);
    }
    tally.add(problems);
    return reporter.result(left, chosen.of(left));
  }
}

/** Returns the line about an input that could not be read to its end; `undefined` for an error that nobody expects. */
function messageOf(error: unknown, name: string): string | undefined {
  if (error instanceof LostThreadError) return `${name}: ${error.message}`;
  return error instanceof UnreadableFileError || error instanceof UsageError ? error.message : undefined;
}

/** Throws if a rule is unknown: a mistyped rule would still be reported. */
async function assertRules(names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const { RULE_NAMES } = await import("../../check/ignored.js");
  const known: readonly string[] = RULE_NAMES;
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new UsageError(`Unknown rule ${showValue(unknown)} in --ignore; ${didYouMean(unknown, known)}`);
}

/** Returns the total size of the inputs; `undefined` if it is not known for all of them. */
function sizeOf(inputs: readonly Input[]): number | undefined {
  let sum = 0;
  for (const { size } of inputs) {
    if (size === undefined) return undefined;
    sum += size;
  }
  return sum;
}

/** Returns the results for the records of an input, in batches. */
export async function* resultsOfInput(
  input: Input,
  {
    format,
    maxLine,
    ignore = [],
    jobsFor,
  }: Pick<ValidateSettings, "format" | "maxLine" | "jobsFor"> & Partial<Pick<ValidateSettings, "ignore">>,
  watch: Parameters<Input["open"]>[0],
): AsyncGenerator<readonly ValidationResult[]> {
  // The parsers take longer to load than most of the command, so they are loaded only when they are needed.
  const { readOptions } = await import("../../validate/options.js");
  const { name } = input;
  // The default format for a pipe is NDJSON, a stream of records.
  const known = format ?? (name === STDIN ? "ndjson" : undefined);
  let validation: ReturnType<typeof readOptions>;
  try {
    validation = readOptions("validate", {
      name,
      maxLine,
      ignore: ignore as readonly RuleName[],
      ...(known === undefined ? {} : { format: known }),
    });
  } catch {
    // The error of an input that cannot be opened takes precedence.
    for await (const _ of input.open(watch)) break;
    throw new UsageError(
      `${name}: the file extension does not determine the format; name it with --format json, yaml, ndjson or json-list`,
    );
  }
  // Only lines are distributed to threads.
  const jobs = validation.format === "ndjson" ? jobsFor(input.size) : 1;
  const plain = jobs > 1 && (input.size ?? 0) >= THREADS_FROM ? input.plain : undefined;
  if (plain !== undefined) {
    const { rangeResults } = await import("../../node/range-results.js");
    yield* rangeResults(plain, validation, jobs, watch);
    return;
  }
  const { resultBatches } = await import("../../node/result-batches.js");
  yield* resultBatches(input.open(watch), validation, jobs);
}

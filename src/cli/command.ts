import type { CommandLine } from "./command-line.js";
import type { StopCode } from "./stop-reason.js";
import type { Surroundings } from "./surroundings.js";

/** An option of a command. */
export interface OptionSpec {
  /** The name, without the dashes. */
  readonly name: string;
  /** Its one-letter form, without the dash. */
  readonly short?: string;
  /** Set if the option takes a value: describes it for the error about a missing one ("a day, as in --as-of 2026-03-01"). */
  readonly needs?: string;
  /** Set if the values of an option that is given several times are joined with commas. */
  readonly isList?: true;
}

/**
 * 0: no errors in the records. 1: at least one error. 2: wrong usage, or an input or the output failed. 130 and 143: stopped by
 * SIGINT (Ctrl-C) or SIGTERM. 141: the output was closed before its end.
 */
export type ExitCode = 0 | 1 | 2 | StopCode;

/** A command of the command line. */
export interface Command {
  readonly name: string;
  readonly options: readonly OptionSpec[];
  /** The text that `--help` prints. */
  readonly help: string;
  readonly run: (line: CommandLine, surroundings: Surroundings) => Promise<ExitCode>;
}

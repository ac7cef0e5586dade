import type { CommandLine } from "./command-line.js";
import type { Surroundings } from "./surroundings.js";

/** An option of a command, without its dashes. */
export interface OptionSpec {
  readonly name: string;
  /** One letter for it. */
  readonly short?: string;
  /** For one that takes a value: what is missing when there is none, as "a day, as in --as-of 2026-03-01". */
  readonly needs?: string;
  /** Given several times, its values are joined with commas. */
  readonly isList?: true;
}

/** 0: no error was found. 1: one was. 2: the command line was wrong, or something could not be read. 130: stopped by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130;

/** A command of the command line. */
export interface Command {
  readonly name: string;
  readonly options: readonly OptionSpec[];
  /** What `--help` prints. */
  readonly help: string;
  readonly run: (line: CommandLine, surroundings: Surroundings) => Promise<ExitCode>;
}

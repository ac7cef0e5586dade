import type { TextProblem, ValidationResult } from "../../validate/index.js";

/** Formats the results of a run one record at a time, so that nothing has to be kept in memory. */
export interface Reporter {
  /** Returns the output before the first record. */
  readonly begin: () => string;
  /** Returns the output for a record and those of its problems that are to be shown. */
  readonly result: (result: ValidationResult, shown: readonly TextProblem[]) => string;
  /** Returns the output for an input that could not be read, in addition to the line on standard error. */
  readonly unreadable: (name: string, message: string) => string;
  /** Returns the output after the last record. A run that was interrupted has not read all of them. */
  readonly end: (isInterrupted: boolean) => string;
}

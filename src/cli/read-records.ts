import type { ValidationResult } from "../validate/index.js";
import { UsageError } from "./usage-error.js";
import { STDIN } from "./validate/inputs.js";

/** The hint for a standard input that is probably JSON or YAML, and was read as NDJSON. */
export const MISREAD_STDIN =
  "The standard input was read as NDJSON, one record a line; for JSON or YAML say --format json or --format yaml.";

/**
 * Returns true if the standard input was read as NDJSON by default, and is probably JSON or YAML: its first line is not JSON. In
 * NDJSON one line can be invalid; in any other format the first line is.
 *
 * @param first - The result for the first record of the standard input.
 */
export function isMisread({ file, problems }: ValidationResult, format: string | true | undefined): boolean {
  return file === STDIN && format === undefined && problems[0]?.rule === "syntax";
}

/** The records that a command has read, for an error that lists them. */
export class ReadRecords {
  readonly #format: string | true | undefined;
  readonly #ids: string[] = [];
  #isMisread: boolean | undefined;

  /** @param format - The option `--format` of the command. */
  constructor(format: string | true | undefined) {
    this.#format = format;
  }

  /** The ids of the records, or the lines of records without an id. */
  get ids(): readonly string[] {
    return this.#ids;
  }

  /** Adds a record. The first of the standard input tells whether its format was misread. */
  add(result: ValidationResult): void {
    this.#ids.push(result.record ?? `(line ${result.line}, without an id)`);
    if (result.file === STDIN) this.#isMisread ??= isMisread(result, this.#format);
  }

  /**
   * Throws if the standard input was read as NDJSON by default, and is probably JSON or YAML: its lines are no records to choose from.
   *
   * @throws {UsageError} with the hint that `validate` prints.
   */
  assertNotMisread(): void {
    if (this.#isMisread === true) throw new UsageError(MISREAD_STDIN);
  }
}

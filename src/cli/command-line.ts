/** The arguments of a command. */
export interface CommandLine {
  /** The arguments that are not options, in order. */
  readonly operands: readonly string[];
  /** The options by name. Of an option that is given twice, the last value; if it takes a list, both values joined with a comma. */
  readonly options: ReadonlyMap<string, string | true>;
}

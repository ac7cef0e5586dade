/** The arguments of a command. */
export interface CommandLine {
  /** The arguments that are not options, in order. */
  readonly operands: readonly string[];
  /** The options by name. If an option is given twice, its last value; if it takes a list, both values joined with a comma. */
  readonly options: ReadonlyMap<string, string | true>;
}

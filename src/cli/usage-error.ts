/** The error for wrong usage of the command line, in one line. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

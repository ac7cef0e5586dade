/** What the caller of the command line got wrong, in one line. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The error for a thread that ended before its work was done. Its message gives the reason and what to try, in one line. */
export class LostThreadError extends Error {
  override readonly name = "LostThreadError";

  constructor(reason: string) {
    super(
      `A thread was lost: ${reason}. Try a smaller --max-line, or more memory with NODE_OPTIONS=--max-old-space-size=8192`,
    );
  }
}

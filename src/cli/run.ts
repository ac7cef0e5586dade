import { printable } from "../brief/printable.js";
import { UnreadableFileError } from "../node/unreadable-file-error.js";
import { UnwritableFileError } from "../node/unwritable-file-error.js";
import type { ExitCode } from "./command.js";
import { EXPORT_COMMAND } from "./export/export.js";
import { MAIN_HELP } from "./help.js";
import { LIST_COMMAND } from "./list/list.js";
import { QUOTATIONS_COMMAND } from "./quotations/quotations.js";
import { readCommandLine } from "./read-command-line.js";
import { SCHEMA_COMMAND } from "./schema/schema.js";
import { SHOW_COMMAND } from "./show/show.js";
import { isInterrupted, stopCode } from "./stop-reason.js";
import { type Host, surroundingsOf } from "./surroundings.js";
import { UPCOMING_COMMAND } from "./upcoming/upcoming.js";
import { UsageError } from "./usage-error.js";
import { VALIDATE_COMMAND } from "./validate/validate.js";

/** The errors whose message is for the user. */
const KNOWN = [UsageError, UnreadableFileError, UnwritableFileError];

const INTERRUPTED = "typed-agreements: interrupted; the output is not complete\n";

/** Runs the command line and returns its exit code. */
export async function run(args: readonly string[], host: Host): Promise<ExitCode> {
  const surroundings = surroundingsOf(host);
  const { out, err, stop, version } = surroundings;
  try {
    const asked = readCommandLine(args, [
      SHOW_COMMAND,
      LIST_COMMAND,
      UPCOMING_COMMAND,
      VALIDATE_COMMAND,
      EXPORT_COMMAND,
      QUOTATIONS_COMMAND,
      SCHEMA_COMMAND,
    ]);
    if (asked.asked === "command") {
      const code = await asked.command.run(asked.line, surroundings);
      if (isInterrupted(stop) && asked.command.name !== VALIDATE_COMMAND.name) err(INTERRUPTED);
      return stopCode(stop) ?? code;
    }
    await out(asked.asked === "help" ? (asked.command?.help ?? MAIN_HELP) : `${version()}\n`);
    return stopCode(stop) ?? 0;
  } catch (error) {
    const stopped = stopCode(stop);
    if (stopped !== undefined) {
      // Whatever failed did so because it was stopped.
      if (isInterrupted(stop)) err(INTERRUPTED);
      return stopped;
    }
    if (!KNOWN.some((known) => error instanceof known)) throw error;
    err(`typed-agreements: ${printable((error as Error).message)}\n`);
    return 2;
  }
}

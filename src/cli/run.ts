import { printable } from "../brief/printable.js";
import { UnreadableFileError } from "../node/unreadable-file-error.js";
import type { ExitCode } from "./command.js";
import { EXPORT } from "./export/export.js";
import { HELP } from "./help.js";
import { LIST } from "./list/list.js";
import { QUOTATIONS } from "./quotations/quotations.js";
import { readCommandLine } from "./read-command-line.js";
import { SCHEMA } from "./schema/schema.js";
import { SHOW } from "./show/show.js";
import { type Host, surroundingsOf } from "./surroundings.js";
import { UPCOMING } from "./upcoming/upcoming.js";
import { UsageError } from "./usage-error.js";
import { VALIDATE } from "./validate/validate.js";

/** Runs the command line and returns its exit code. */
export async function run(args: readonly string[], host: Host): Promise<ExitCode> {
  const surroundings = surroundingsOf(host);
  try {
    const asked = readCommandLine(args, [SHOW, LIST, UPCOMING, VALIDATE, EXPORT, QUOTATIONS, SCHEMA]);
    if (asked.asked === "command") return await asked.command.run(asked.line, surroundings);
    await surroundings.out(asked.asked === "help" ? (asked.command?.help ?? HELP) : `${surroundings.version()}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof UnreadableFileError)) throw error;
    surroundings.err(`typed-agreements: ${printable(error.message)}\n`);
    return 2;
  }
}

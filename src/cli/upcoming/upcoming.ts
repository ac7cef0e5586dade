import { printableJson, sortUpcoming, type UpcomingRow, upcomingRows } from "../../brief/index.js";
import type { Command, ExitCode } from "../command.js";
import type { CommandLine } from "../command-line.js";
import { readSet } from "../sets/read-set.js";
import { EXIT_CODES_HELP, OPERANDS_HELP, OPTIONS_HELP, SET_OPTIONS } from "../sets/set-options.js";
import type { Surroundings } from "../surroundings.js";
import { tableWidth } from "../table.js";
import { renderUpcomingRows } from "./render-upcoming.js";
import { readUpcomingWindow } from "./window.js";

const HELP = `Lists the starts, ends, renewals, amounts due and plans to come in all records,
and the last days for notice, in order of days.

Usage: typed-agreements upcoming [record, file, pattern, directory or -]...
                                 [options]

${OPERANDS_HELP}

Options:
  --within <period> how far to look, as P90D, P6M or P1Y; default: P90D
  --as-of <day>     the day from which to look; default: today in UTC
${OPTIONS_HELP}

Examples:
  typed-agreements upcoming
  typed-agreements upcoming --within P1Y --as-of 2026-10-08
  typed-agreements upcoming "deals/**/*.yaml" busan-2025
  typed-agreements upcoming treaties.ndjson.gz --json | jq ".entries[].days"

${EXIT_CODES_HELP}
`;

/** The command `upcoming`: prints the future entries of a set of records. */
export const UPCOMING_COMMAND: Command = {
  name: "upcoming",
  options: [{ name: "within", needs: "a period, as in --within P90D" }, ...SET_OPTIONS],
  help: HELP,
  run: listUpcoming,
};

async function listUpcoming(line: CommandLine, surroundings: Surroundings): Promise<ExitCode> {
  const window = readUpcomingWindow(line.options, surroundings.today);
  const found: UpcomingRow[] = [];
  let records = 0;
  const { code, leftOut } = await readSet(line, surroundings, (record) => {
    records += 1;
    for (const row of upcomingRows(record, window)) found.push(row);
  });
  const entries = sortUpcoming(found);
  const { columns, style, out } = surroundings;
  const page = { width: tableWidth(columns), style };
  await out(
    line.options.has("json")
      ? `${printableJson({ ...window, entries, leftOut }, 2)}\n`
      : renderUpcomingRows(entries, records, window, page),
  );
  return code;
}

import { sortUpcoming, type UpcomingRow, upcomingRows } from "../../brief/index.js";
import type { Command, ExitCode } from "../command.js";
import type { CommandLine } from "../command-line.js";
import { readSet } from "../sets/read-set.js";
import type { Surroundings } from "../surroundings.js";
import { tableWidth } from "../table.js";
import { renderUpcomingRows } from "./render-upcoming.js";
import { readWindow } from "./window.js";

const HELP = `Lists what lies ahead in all records, in order of days: what ends, renews
itself, falls due or is planned, and the last days for notice.

Usage: typed-agreements upcoming [record, file, pattern, directory or -]...
                                 [options]

  record            the id of a record of this package, as busan-2025; without
                    arguments, all of them
  file              your own records, in JSON, YAML or NDJSON, also with .gz
  pattern           many files, in quotes: "deals/**/*.{json,yaml}"
  directory         all such files in it and in its folders
  -                 the standard input, as NDJSON if --format does not tell

Options:
  --within <period> how far to look, as P90D, P6M or P1Y; default: P90D
  --as-of <day>     the day from which to look; default: today in UTC
  --known-at <day>  the records as they were known on that day
  --format <name>   json, yaml or ndjson, when the end of the name does not tell
  --json            the same as data
  -h, --help        this text

Examples:
  typed-agreements upcoming
  typed-agreements upcoming --within P1Y --as-of 2026-10-08
  typed-agreements upcoming "deals/**/*.yaml" busan-2025
  typed-agreements upcoming treaties.ndjson.gz --json | jq ".entries[].days"

Exit codes: 0 no error, 1 errors in a record, which is named and left out,
2 wrong usage or unreadable input, 130 stopped by Ctrl-C.
`;

/** The command `upcoming`: prints what lies ahead in a set of records. */
export const UPCOMING: Command = {
  name: "upcoming",
  options: [
    { name: "within", needs: "a period, as in --within P90D" },
    { name: "as-of", needs: "a day, as in --as-of 2026-03-01" },
    { name: "known-at", needs: "a day, as in --known-at 2026-03-01" },
    { name: "format", needs: "json, yaml or ndjson" },
    { name: "json" },
  ],
  help: HELP,
  run: listUpcoming,
};

async function listUpcoming(line: CommandLine, surroundings: Surroundings): Promise<ExitCode> {
  const window = readWindow(line.options, surroundings.today);
  const found: UpcomingRow[] = [];
  let records = 0;
  const { code, leftOut } = await readSet(line, surroundings, (record) => {
    records += 1;
    found.push(...upcomingRows(record, window));
  });
  const entries = sortUpcoming(found);
  const { columns, style, out } = surroundings;
  const page = { width: tableWidth(columns), style };
  await out(
    line.options.has("json")
      ? `${JSON.stringify({ ...window, entries, leftOut }, null, 2)}\n`
      : renderUpcomingRows(entries, records, window, page),
  );
  return code;
}

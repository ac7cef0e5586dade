import { type RecordRow, recordRowOf } from "../../brief/index.js";
import type { Command, ExitCode } from "../command.js";
import type { CommandLine } from "../command-line.js";
import { readSet } from "../sets/read-set.js";
import { readTimes } from "../show/read-time.js";
import type { Surroundings } from "../surroundings.js";
import { tableWidth } from "../table.js";
import { renderList } from "./render-list.js";

const HELP = `Lists records, one a line: id, title, day, parties, how many commitments are in
effect, and which end comes next.

Usage: typed-agreements list [record, file, pattern, directory or -]...
                             [options]

  record            the id of a record of this package, as busan-2025; without
                    arguments, all of them
  file              your own records, in JSON, YAML or NDJSON, also with .gz
  pattern           many files, in quotes: "deals/**/*.{json,yaml}"
  directory         all such files in it and in its folders
  -                 the standard input, as NDJSON if --format does not tell

Options:
  --as-of <day>     the day asked about, as 2026-03-01, or a moment; default:
                    today in UTC
  --known-at <day>  the records as they were known on that day
  --format <name>   json, yaml or ndjson, when the end of the name does not tell
  --json            the same as data
  -h, --help        this text

Examples:
  typed-agreements list
  typed-agreements list --as-of 2026-03-01
  typed-agreements list deals busan-2025
  typed-agreements list treaties.ndjson.gz --json | jq ".records[].id"

Exit codes: 0 no error, 1 errors in a record, which is named and left out,
2 wrong usage or unreadable input, 130 stopped by Ctrl-C.
`;

/** The command `list`: prints a table of records. */
export const LIST: Command = {
  name: "list",
  options: [
    { name: "as-of", needs: "a day, as in --as-of 2026-03-01" },
    { name: "known-at", needs: "a day, as in --known-at 2026-03-01" },
    { name: "format", needs: "json, yaml or ndjson" },
    { name: "json" },
  ],
  help: HELP,
  run: list,
};

async function list(line: CommandLine, surroundings: Surroundings): Promise<ExitCode> {
  const times = readTimes(line.options, surroundings.today);
  const rows: RecordRow[] = [];
  const { code, leftOut } = await readSet(line, surroundings, (record) => rows.push(recordRowOf(record, times)));
  const { columns, style, out } = surroundings;
  const page = { width: tableWidth(columns), style };
  await out(
    line.options.has("json")
      ? `${JSON.stringify({ ...times, records: rows, leftOut }, null, 2)}\n`
      : renderList(rows, times, page),
  );
  return code;
}

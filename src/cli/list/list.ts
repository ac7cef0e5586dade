import { printableJson, type RecordRow, recordRowOf } from "../../brief/index.js";
import type { Command, ExitCode } from "../command.js";
import type { CommandLine } from "../command-line.js";
import { readSet } from "../sets/read-set.js";
import { EXIT_CODES_HELP, OPERANDS_HELP, OPTIONS_HELP, SET_OPTIONS } from "../sets/set-options.js";
import { readTimes } from "../show/read-time.js";
import type { Surroundings } from "../surroundings.js";
import { tableWidth } from "../table.js";
import { renderList } from "./render-list.js";

const HELP = `Lists records, one a line: id, title, day, parties, how many commitments are in
effect, and which end comes next.

Usage: typed-agreements list [record, file, pattern, directory or -]...
                             [options]

${OPERANDS_HELP}

Options:
  --as-of <day>     the day asked about, as 2026-03-01, or a moment; default:
                    today in UTC
${OPTIONS_HELP}

Examples:
  typed-agreements list
  typed-agreements list --as-of 2026-03-01
  typed-agreements list deals busan-2025
  typed-agreements list treaties.ndjson.gz --json | jq ".records[].id"

${EXIT_CODES_HELP}
`;

/** The command `list`: prints a table of records. */
export const LIST_COMMAND: Command = {
  name: "list",
  options: SET_OPTIONS,
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
      ? `${printableJson({ ...times, records: rows, leftOut }, 2)}\n`
      : renderList(rows, times, page),
  );
  return code;
}

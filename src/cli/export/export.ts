import { writeFiles } from "../../node/write-files.js";
import type { Command, ExitCode } from "../command.js";
import type { CommandLine } from "../command-line.js";
import { RECORD_OPTIONS } from "../record.js";
import { parseDayOption } from "../show/read-time.js";
import type { Surroundings } from "../surroundings.js";
import { UsageError } from "../usage-error.js";
import { choice } from "../validate/options.js";
import { recordsOf } from "./records-of.js";
import { writeFolder } from "./write-folder.js";

const HELP = `Writes records in the format of another tool: one, or many as one set.

Usage: typed-agreements export <records or files> --to <format> [options]

  record            the id of a record of this package, as busan-2025
  file              your own records, in JSON, YAML or NDJSON, a pattern in
                    quotes, or - for standard input; they are validated
                    first

Options:
  --to <format>     ics   a calendar: what ends, falls due or is planned
                    csv   tables for R, DuckDB or a spreadsheet, as a Data
                          Package, overview.csv first; needs --out, the folder
                    md    a brief to paste into a note, with footnotes; of
                          several records, a table for each
                    json  the record itself; several records as an array
  --out <path>      the file or folder to write; default: standard output
  --as-of <day>     for md and csv: the day of the statuses; default: the day
                    to which each record was reviewed
  --known-at <day>  the records as they were known on that day
  --record <id>     only the record with this id
  --format <name>   json, yaml or ndjson; default: by the file extension
  -h, --help        this text

Examples:
  typed-agreements export busan-2025 --to ics --out busan.ics
  typed-agreements export busan-2025 new-start-2010 --to csv --out tables
  typed-agreements export "deals/**/*.yaml" --to md --as-of 2027-01-01

The same records give the same bytes, whenever and wherever they are exported.
Either all files are written, or none.
`;

const FORMATS = ["ics", "csv", "md", "json"] as const;

/** The command `export`: writes records in the format of another tool. */
export const EXPORT_COMMAND: Command = {
  name: "export",
  options: [
    { name: "to", needs: "ics, csv, md or json" },
    { name: "out", needs: "a path, as in --out busan.ics" },
    ...RECORD_OPTIONS,
  ],
  help: HELP,
  run: exportRecords,
};

async function exportRecords(line: CommandLine, surroundings: Surroundings): Promise<ExitCode> {
  const { options } = line;
  const to = choice("to", options, FORMATS);
  if (to === undefined) throw new UsageError("export needs --to ics, csv, md or json");
  const day = (name: string) => {
    const value = options.get(name);
    return typeof value === "string" ? parseDayOption(`--${name}`, value) : undefined;
  };
  const [asOf, knownAt, out] = [day("as-of"), day("known-at"), options.get("out")];
  if (asOf !== undefined && to !== "md" && to !== "csv")
    throw new UsageError("--as-of is for --to md and csv; the other formats have every day");
  if (out === "") throw new UsageError('--out needs a path, as in --out busan.ics; got ""');
  if (to === "csv" && out === undefined)
    throw new UsageError("--to csv writes several files; name a folder with --out");
  const records = await recordsOf(line, surroundings);
  if (records === undefined) return 1;

  const { toDataPackage, toICalendar, toJson, toMarkdown } = await import("../../format/index.js");
  const known = knownAt === undefined ? {} : { knownAt };
  const view = { ...known, ...(asOf === undefined ? {} : { asOf }) };
  if (to === "csv") {
    await writeFolder(String(out), toDataPackage(records, view), surroundings.stop);
    return 0;
  }
  // One record is written as itself, several as a set.
  const [first, ...more] = records;
  const given = first !== undefined && more.length === 0 ? first : records;
  const text = to === "ics" ? toICalendar(given, known) : to === "md" ? toMarkdown(given, view) : toJson(given, known);
  if (to === "ics" && !text.includes("BEGIN:VEVENT")) surroundings.err(NO_ENTRY);
  if (out === undefined) await surroundings.out(text);
  else await writeFiles([{ path: String(out), content: text }], surroundings.stop);
  return 0;
}

const NO_ENTRY = "There is no entry in the calendar: nothing on record has a day. Its description gives the reasons.\n";

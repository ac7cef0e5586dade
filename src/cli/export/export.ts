import { showValue } from "../../messages/show-value.js";
import type { Command, ExitCode } from "../command.js";
import type { CommandLine } from "../command-line.js";
import { RECORD_OPTIONS, recordOf } from "../record.js";
import { readDay } from "../show/read-time.js";
import type { Surroundings } from "../surroundings.js";
import { UsageError } from "../usage-error.js";
import { choice } from "../validate/options.js";
import { writeFiles, writeFolder } from "./write.js";

const HELP = `Writes a record in the format of another tool.

Usage: typed-agreements export <record or file> --to <format> [options]

  record            the id of a record of this package, as busan-2025
  file              your own record, in JSON, YAML or NDJSON, or - for the
                    standard input; it is checked first

Options:
  --to <format>     ics   a calendar: what ends, falls due or is planned
                    csv   tables for R, DuckDB or a spreadsheet, as a Data
                          Package; needs --out, the folder
                    md    a brief to paste into a note, with footnotes
                    json  the record itself
  --out <path>      where it goes; default: the standard output
  --as-of <day>     for md: the day it is about; default: the day to which the
                    record was reviewed
  --known-at <day>  the record as it was known on that day
  --record <id>     which record, when a file has more than one
  --format <name>   json, yaml or ndjson, when the end of the name does not tell
  -h, --help        this text

Examples:
  typed-agreements export busan-2025 --to ics --out busan.ics
  typed-agreements export busan-2025 --to csv --out busan-tables
  typed-agreements export deals/fishery-2026.yaml --to md --as-of 2027-01-01

The same record gives the same bytes, whenever and wherever it is exported.
Files are written whole or not at all.
`;

const FORMATS = ["ics", "csv", "md", "json"] as const;

/** The command `export`: writes a record in the format of another tool. */
export const EXPORT: Command = {
  name: "export",
  options: [
    { name: "to", needs: "ics, csv, md or json" },
    { name: "out", needs: "a path, as in --out busan.ics" },
    ...RECORD_OPTIONS,
  ],
  help: HELP,
  run: exportRecord,
};

async function exportRecord({ operands, options }: CommandLine, surroundings: Surroundings): Promise<ExitCode> {
  const [given, ...rest] = operands;
  if (rest.length > 0) throw new UsageError(`export takes one record; got more: ${rest.map(showValue).join(", ")}`);
  const to = choice("to", options, FORMATS);
  if (to === undefined) throw new UsageError("export needs --to ics, csv, md or json");
  const day = (name: string) => {
    const value = options.get(name);
    return typeof value === "string" ? readDay(`--${name}`, value) : undefined;
  };
  const [asOf, knownAt, out] = [day("as-of"), day("known-at"), options.get("out")];
  if (asOf !== undefined && to !== "md")
    throw new UsageError("--as-of is for --to md; the other formats have every day");
  if (to === "csv" && out === undefined)
    throw new UsageError("--to csv writes several files; name a folder with --out");
  const record = await recordOf(given, options, surroundings);
  if (record === undefined) return 1;

  const { toDataPackage, toICalendar, toJson, toMarkdown } = await import("../../format/index.js");
  const known = knownAt === undefined ? {} : { knownAt };
  if (to === "csv") {
    await writeFolder(String(out), toDataPackage([record], known));
    return 0;
  }
  const text =
    to === "ics"
      ? toICalendar(record, known)
      : to === "md"
        ? toMarkdown(record, { ...known, ...(asOf === undefined ? {} : { asOf }) })
        : toJson(record, known);
  if (out === undefined) await surroundings.out(text);
  else await writeFiles([{ path: String(out), content: text }]);
  return 0;
}

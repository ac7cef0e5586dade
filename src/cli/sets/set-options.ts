import type { OptionSpec } from "../command.js";

/** The options of every command that reads a set of records. */
export const SET_OPTIONS: readonly OptionSpec[] = [
  { name: "as-of", needs: "a day, as in --as-of 2026-03-01" },
  { name: "known-at", needs: "a day, as in --known-at 2026-03-01" },
  { name: "format", needs: "json, yaml or ndjson" },
  { name: "json" },
];

/** The operands of these commands, in the text of `--help`. */
export const OPERANDS_HELP = `  record            the id of a record of this package, as busan-2025; without
                    arguments, all of them
  file              your own records, in JSON, YAML or NDJSON, also with .gz
  pattern           many files, in quotes: "deals/**/*.{json,yaml}"
  directory         all such files in it and in its folders
  -                 standard input; NDJSON unless --format is given`;

/** The options that they share, in the text of `--help`. */
export const OPTIONS_HELP = `  --known-at <day>  the records as they were known on that day
  --format <name>   json, yaml or ndjson; default: by the file extension
  --json            prints JSON
  -h, --help        this text`;

/** The exit codes of these commands, in the text of `--help`. */
export const EXIT_CODES_HELP = `Exit codes: 0 no error, 1 errors in a record, which is named and left out,
2 wrong usage or unreadable input, 130 or 143 stopped by Ctrl-C or SIGTERM,
141 the reader closed the output.`;

/** The text that `typed-agreements --help` prints. */
export const MAIN_HELP = `Agreements between governments as typed, sourced, time-aware data.

Usage: typed-agreements <command> [options]

Commands:
  show       a record of this package, or your own, with its status on a day
  list       one line a record: what is in effect, and the next end
  upcoming   what starts, ends, renews, falls due or is planned, in all records
  validate   checks your own records, in JSON, YAML or NDJSON
  export     a record as a calendar, tables, a brief or JSON
  quotations finds the quotations of a record in the texts that it cites
  schema     prints the JSON Schema of a record

  typed-agreements <command> --help   prints the help of a command
  typed-agreements --version          prints the version

Examples:
  typed-agreements show busan-2025 --as-of 2026-03-01
  typed-agreements list
  typed-agreements upcoming --within P90D
  typed-agreements validate "deals/**/*.{json,yaml}"
  typed-agreements export busan-2025 --to ics --out busan.ics
  typed-agreements schema > agreement.schema.json

Colour is used on a terminal only; NO_COLOR=1 turns it off, FORCE_COLOR=1 on.
Exit codes: 0 no error, 1 errors in a record, 2 wrong usage or unreadable input,
130 or 143 stopped by Ctrl-C or SIGTERM, 141 the reader closed the output.
`;

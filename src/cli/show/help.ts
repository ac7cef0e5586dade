/** The text that `typed-agreements show --help` prints. */
export const SHOW_HELP = `Shows a record on a day: what is in effect, what ends next, and a line for each
commitment.

Usage: typed-agreements show <record or file> [options]

  record            the id of a record of this package, as busan-2025
  file              your own record, in JSON, YAML or NDJSON, or - for the
                    standard input; it is validated first, and errors are shown
                    instead

Options:
  --as-of <day>     the day asked about, as 2026-03-01, or a moment, as
                    "2026-11-10T00:02[America/New_York]"; default: today in UTC
  --known-at <day>  the record as it was known on that day: what was recorded
                    later is left out; default: all that it has
  --full            everything: each commitment with the reasons, the accounts
                    that differ, the events, the issues and the sources
  --commitment <id> everything about one commitment
  --party <id>      only what this party owes or is owed
  --state <state>   only what is in this state, as in-effect or suspended
  --announced-only  only what was announced, without a legal instrument
  --record <id>     the record, if the file has several
  --format <name>   json, yaml or ndjson; default: by the file extension
  --json            prints JSON
  -h, --help        this text

Examples:
  typed-agreements show busan-2025
  typed-agreements show busan-2025 --as-of 2026-03-01 --full
  typed-agreements show busan-2025 --as-of 2026-04-15 --known-at 2025-11-01
  typed-agreements show busan-2025 --commitment rare-earth-suspension
  typed-agreements show busan-2025 --party cn --announced-only
  typed-agreements show all.ndjson --record fishery-2026
  typed-agreements show busan-2025 --json | jq ".rows[].state"

Exit codes: 0 no error, 1 errors in a record, 2 wrong usage or unreadable input.
`;

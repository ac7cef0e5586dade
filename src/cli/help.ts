/** What `--help` prints. */
export const HELP = `Shows a record of an agreement as it stands on a day.

Usage: typed-agreements show [record] [options]

  record          the id of a record; default, and so far only: busan-2025

Options:
  --as-of <day>     the day asked about, as 2026-03-01, or a moment, as
                    "2026-11-10T00:02[America/New_York]"; default: today in UTC
  --known-at <day>  the record as it stood on that day: what was recorded later
                    is left out; default: all that it has
  --json            the same as data
  -h, --help        this text

Examples:
  typed-agreements show
  typed-agreements show busan-2025 --as-of 2026-03-01
  typed-agreements show --as-of 2026-04-15 --known-at 2025-11-01
  typed-agreements show --json | jq ".statuses[].explanation"

Colour is used on a terminal only; NO_COLOR=1 turns it off, FORCE_COLOR=1 on.
Exit code 2 means that the command line was not understood.
`;

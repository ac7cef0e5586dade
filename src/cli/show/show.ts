import { briefOf } from "../../brief/index.js";
import { showValue } from "../../messages/show-value.js";
import type { Agreement } from "../../model/index.js";
import { explainer } from "../../words/index.js";
import type { Command, ExitCode } from "../command.js";
import type { CommandLine } from "../command-line.js";
import { textWidth } from "../layout.js";
import { RECORD_OPTIONS, recordOf } from "../record.js";
import type { Surroundings } from "../surroundings.js";
import { UsageError } from "../usage-error.js";
import { readDay, readTime } from "./read-time.js";
import { renderBrief } from "./render-brief.js";

const HELP = `Shows a record of an agreement, with its status on a day.

Usage: typed-agreements show <record or file> [options]

  record            the id of a record of this package, as busan-2025
  file              your own record, in JSON, YAML or NDJSON, or - for the
                    standard input; it is checked first, and errors are shown
                    instead

Options:
  --as-of <day>     the day asked about, as 2026-03-01, or a moment, as
                    "2026-11-10T00:02[America/New_York]"; default: today in UTC
  --known-at <day>  the record as it was known on that day: what was recorded
                    later is left out; default: all that it has
  --record <id>     which record, when a file has more than one
  --format <name>   json, yaml or ndjson, when the end of the name does not tell
  --json            the same as data
  -h, --help        this text

Examples:
  typed-agreements show busan-2025
  typed-agreements show busan-2025 --as-of 2026-03-01
  typed-agreements show busan-2025 --as-of 2026-04-15 --known-at 2025-11-01
  typed-agreements show deals/fishery-2026.yaml
  typed-agreements show all.ndjson --record fishery-2026
  typed-agreements show busan-2025 --json | jq ".statuses[].state"

Exit code 1 means that there are errors in your record, 2 that the command line
was not understood or the file could not be read.
`;

/** The command `show`: prints a readable summary of a record. */
export const SHOW: Command = {
  name: "show",
  options: [...RECORD_OPTIONS, { name: "json" }],
  help: HELP,
  run: show,
};

async function show({ operands, options }: CommandLine, surroundings: Surroundings): Promise<ExitCode> {
  const [given, ...rest] = operands;
  if (rest.length > 0) throw new UsageError(`show takes one record; got more: ${rest.map(showValue).join(", ")}`);
  const { today, columns, style, out } = surroundings;
  const [asOf, knownAt] = [text(options.get("as-of")), text(options.get("known-at"))];
  const times = {
    asOf: asOf === undefined ? today : readTime("--as-of", asOf),
    ...(knownAt === undefined ? {} : { knownAt: readDay("--known-at", knownAt) }),
  };
  const record: Agreement | undefined = await recordOf(given, options, surroundings);
  if (record === undefined) return 1;
  const brief = briefOf(record, times);
  const json = options.has("json");
  const page = { width: textWidth(columns), style, explain: explainer(brief.agreement) };
  await out(json ? `${JSON.stringify(brief, null, 2)}\n` : renderBrief(brief, page));
  return 0;
}

function text(value: string | true | undefined): string | undefined {
  return value === true ? undefined : value;
}

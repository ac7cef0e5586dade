import { briefOf, overviewOf, printableJson } from "../../brief/index.js";
import { showValue } from "../../messages/show-value.js";
import type { Agreement } from "../../model/index.js";
import { explainer } from "../../words/index.js";
import type { Command, ExitCode } from "../command.js";
import type { CommandLine } from "../command-line.js";
import { textWidth } from "../layout.js";
import { loadRecord, RECORD_OPTIONS } from "../record.js";
import type { Surroundings } from "../surroundings.js";
import { tableWidth } from "../table.js";
import { UsageError } from "../usage-error.js";
import { FILTER_OPTIONS, filterOf, givenFilters } from "./filters.js";
import { SHOW_HELP } from "./help.js";
import { readTimes, type Times } from "./read-time.js";
import { commitmentAccountOf, renderAccount } from "./render-account.js";
import { renderBrief } from "./render-brief.js";
import { renderOverview } from "./render-overview.js";
import { unknownId } from "./unknown-id.js";

/** The command `show`: prints a record on a day, in short or in full. */
export const SHOW_COMMAND: Command = {
  name: "show",
  options: [
    ...RECORD_OPTIONS,
    { name: "full" },
    { name: "commitment", needs: "the id of a commitment, as in --commitment rare-earth-suspension" },
    ...FILTER_OPTIONS,
    { name: "json" },
  ],
  help: SHOW_HELP,
  run: show,
};

async function show({ operands, options }: CommandLine, surroundings: Surroundings): Promise<ExitCode> {
  const [given, ...rest] = operands;
  if (rest.length > 0)
    throw new UsageError(`show takes one record; got more: ${rest.map(showValue).join(", ")}. list takes many`);
  const views = [...["full", "commitment"].filter((name) => options.has(name)).map((name) => `--${name}`)];
  const [view, ...others] = [...views, ...givenFilters(options)];
  if (views.length > 0 && others.length > 0)
    throw new UsageError(`${view} shows more than the table; it does not go with ${others.join(", ")}`);
  const times = readTimes(options, surroundings.today);
  const record: Agreement | undefined = await loadRecord(given, options, surroundings);
  if (record === undefined) return 1;
  await surroundings.out(print(record, times, options, surroundings));
  return 0;
}

function print(record: Agreement, times: Times, options: CommandLine["options"], surroundings: Surroundings): string {
  const { columns, style } = surroundings;
  const json = options.has("json");
  const page = { width: textWidth(columns), style };
  const wanted = options.get("commitment");
  if (wanted === undefined && !options.has("full")) {
    const overview = overviewOf(record, times);
    const rows = overview.rows.filter(filterOf(options, record));
    if (json) return toText({ ...overview, rows });
    return renderOverview(overview, rows, record, { ...page, tableWidth: tableWidth(columns) });
  }
  const brief = briefOf(record, times);
  const recordPage = { ...page, explain: explainer(brief.agreement) };
  if (wanted === undefined) return json ? toText(brief) : renderBrief(brief, recordPage);
  const { commitments } = brief.agreement;
  const commitment = commitments.find(({ id }) => id === wanted);
  if (commitment === undefined) {
    throw unknownId("commitment", wanted, record);
  }
  const account = commitmentAccountOf(commitment, brief);
  return json ? toText(account) : renderAccount(account, brief, recordPage);
}

function toText(data: object): string {
  return `${printableJson(data, 2)}\n`;
}

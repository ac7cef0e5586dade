import { didYouMean } from "../../messages/did-you-mean.js";
import { showValue } from "../../messages/show-value.js";
import type { Agreement, Source } from "../../model/index.js";
import { openBytes } from "../../node/open-bytes.js";
import type { Command, ExitCode } from "../command.js";
import type { CommandLine } from "../command-line.js";
import { textWidth } from "../layout.js";
import { loadRecord } from "../record.js";
import type { Surroundings } from "../surroundings.js";
import { UsageError } from "../usage-error.js";
import { QUOTATIONS_HELP } from "./help.js";

/** The command `quotations`: looks for the quotations of a record in the source texts that the reader has. */
export const QUOTATIONS_COMMAND: Command = {
  name: "quotations",
  options: [
    { name: "source", needs: "the id of a source and its text, as in --source treaty=treaty.txt", isList: true },
    { name: "record", needs: "the id of a record in the file" },
    { name: "format", needs: "json, yaml or ndjson" },
    { name: "json" },
  ],
  help: QUOTATIONS_HELP,
  run: quotations,
};

async function quotations({ operands, options }: CommandLine, surroundings: Surroundings): Promise<ExitCode> {
  const [given, ...rest] = operands;
  if (rest.length > 0) throw new UsageError(`quotations takes one record; got more: ${rest.map(showValue).join(", ")}`);
  const record = await loadRecord(given, options, surroundings);
  if (record === undefined) return 1;
  const texts = textsOf(options.get("source"), record);
  const { compareSource, isFound } = await import("./compared-source.js");
  const compared = [];
  for (const { source, file } of texts)
    compared.push(compareSource(record, source, file, await readText(file, surroundings.stop)));
  if (options.has("json"))
    await surroundings.out(`${JSON.stringify({ agreement: record.id, sources: compared }, null, 2)}\n`);
  else {
    const { renderCompared } = await import("./render-compared.js");
    const page = { width: textWidth(surroundings.columns), style: surroundings.style };
    await surroundings.out(`${compared.map((one) => renderCompared(one, page)).join("\n")}`);
  }
  return compared.every(isFound) ? 0 : 1;
}

interface GivenText {
  readonly source: Source;
  readonly file: string;
}

/** Reads `id=file` pairs, joined with commas. */
function textsOf(given: string | true | undefined, record: Agreement): readonly GivenText[] {
  const ids = record.sources.map(({ id }) => id);
  if (typeof given !== "string")
    throw new UsageError(
      `Which text? Name a source and a file, as in --source ${ids[0] ?? "treaty"}=text.txt. The sources of ${record.id}: ${ids.join(", ")}`,
    );
  return given.split(/,(?=[^,=]+=)/u).map((pair) => {
    const at = pair.indexOf("=");
    const [id, file] = at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
    if (file === "")
      throw new UsageError(
        `--source expects <id>=<file>, as in --source ${ids[0] ?? "treaty"}=text.txt; got ${showValue(pair)}`,
      );
    const source = record.sources.find((one) => one.id === id);
    if (source === undefined)
      throw new UsageError(`${record.id} has no source ${showValue(id)}; ${didYouMean(id, ids)}`);
    return { source, file };
  });
}

async function readText(file: string, signal: AbortSignal): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  try {
    for await (const bytes of openBytes(file, { signal })) text += decoder.decode(bytes, { stream: true });
    return text + decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(`${file} is not text in UTF-8. Save the text as a plain text file in UTF-8`);
  }
}

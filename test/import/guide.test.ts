import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import papa from "papaparse";
import { describe, expect, it } from "vitest";
import {
  describeReport,
  type Importer,
  importer,
  type RecordDraft,
  type Row,
  type Take,
} from "../../src/import/index.js";

const GUIDE = readFileSync(path.resolve(import.meta.dirname, "../../docs/guide/importing-a-register.md"), "utf8");
const blocksOf = (language: string) =>
  [...GUIDE.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, text = ""]) => text);

interface Steps {
  readonly register: Importer;
  readonly draftOf: (take: Take) => RecordDraft;
}

/** The second and third step of the guide, run as they are printed. */
function stepsOfGuide(): Steps {
  const [, describing = "", mapping = ""] = blocksOf("js");
  const code = `${describing}${mapping}`.replace(/^import .*$/gm, "");
  return new Function("importer", `${code}\nreturn { register, draftOf };`)(importer) as Steps;
}

describe("the guide to importing a register", () => {
  const [csv = ""] = blocksOf("csv");
  const printed =
    blocksOf("ts")[0]
      ?.match(/(?<=^\/\/ → ).*/gm)
      ?.join("\n") ?? "";

  it.each<[string, () => readonly Row[]]>([
    ["csv-parse", () => parse(`\uFEFF${csv}`, { columns: true, bom: true })],
    ["Papa Parse", () => (papa as unknown as Papa).parse(csv, { header: true, skipEmptyLines: true }).data],
  ])("gives for its CSV, read by %s, what it prints for its rows", (_, read) => {
    const { register, draftOf } = stepsOfGuide();
    const rows = read();
    expect(rows).toHaveLength(10);
    const records = register.records(rows, (take) => draftOf(take));
    const lines = records.map(({ id, concludedOn, term }) => `${id} ${concludedOn} ${JSON.stringify(term)}`);
    expect(printed.startsWith(`${lines.join("\n")}\n`)).toBe(true);
    expect(printed.endsWith(describeReport(register.report()).replaceAll("\n\n", "\n").trimEnd())).toBe(true);
  });
});

interface Papa {
  parse(text: string, options: object): { readonly data: readonly Row[] };
}

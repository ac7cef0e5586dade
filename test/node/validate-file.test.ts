import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { UnreadableFileError, type validateFile as Validate, validateFile } from "../../src/node/index.js";
import { agreementWith } from "../fixtures/agreement.js";

/** From here the name of the package leads to the built one. */
const ROOT = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const record = JSON.stringify(agreementWith());
const write = (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

/**
 * A program that reads the first line of a file and stops. It prints the descriptor that a file opened before, during and after that gets: it
 * is the lowest that is free. A process of its own opens no other file meanwhile.
 */
const STOPPING_EARLY = `
  import { closeSync, openSync } from "node:fs";
  import { validateFile } from "typed-agreements/node";
  const file = process.argv[1];
  const lowest = () => {
    const descriptor = openSync(file, "r");
    closeSync(descriptor);
    return descriptor;
  };
  for await (const _ of validateFile(file));
  const before = lowest();
  let during;
  for await (const { line } of validateFile(file)) {
    during = line === 1 ? lowest() : undefined;
    break;
  }
  console.log(JSON.stringify([before, during, lowest()]));
`;

async function results(...args: Parameters<typeof Validate>) {
  const all = [];
  for await (const result of validateFile(...args)) all.push(result);
  return all;
}

describe("validateFile", () => {
  it.each<[string, string | Uint8Array]>([
    ["a.json", record],
    ["a.ndjson", `${record}\n`],
    ["a.json.gz", gzipSync(record)],
    ["a.ndjson.gz", gzipSync(`${record}\n`)],
  ])("chooses the format of %s by its name", async (name, content) => {
    const file = write(name, content);
    expect(await results(file)).toMatchObject([{ file, record: "truce", problems: [] }]);
  });

  it("uses the given format and name instead of the path", async () => {
    const file = write("export", `${record}\n{}\n`);
    const all = await results(file, { format: "ndjson", name: "the export" });
    expect(all.map(({ file: name, line }) => [name, line])).toEqual([
      ["the export", 1],
      ["the export", 2],
    ]);
  });

  it.each<[string, () => string, string]>([
    [
      "a link to itself",
      () => {
        const link = path.join(folder, "round.json");
        symlinkSync("round.json", link);
        return link;
      },
      "its links lead round in a circle",
    ],
    ["a file that is not there", () => path.join(folder, "missing.json"), "there is no such file"],
    ["a directory", () => folder, "it is a directory"],
    ["a .gz that is not", () => write("plain.json.gz", record), "it is not compressed with gzip"],
    [
      "a .gz that is cut short",
      () => write("cut.json.gz", gzipSync(record).subarray(0, 200)),
      "its compressed data is cut short",
    ],
  ])("throws for %s and says why it cannot be read", async (_, make, reason) => {
    const file = make();
    const all = results(file, { format: "json" });
    await expect(all).rejects.toThrow(UnreadableFileError);
    await expect(all).rejects.toThrow(`Cannot read ${file}: ${reason}`);
  });

  it("closes the file if the iteration stops early", () => {
    const file = write("many.ndjson", `${record}\n`.repeat(5000));
    const args = ["--input-type=module", "-e", STOPPING_EARLY, file];
    const [before, during, after] = JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" }));
    expect(during).toBeGreaterThan(before);
    expect(after).toBe(before);
  });
});

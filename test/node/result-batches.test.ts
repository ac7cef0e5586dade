import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linesOf } from "../../bench/records.mjs";
import type { resultBatches as Batches } from "../../src/node/result-batches.js";
import type { ValidationResult } from "../../src/validate/index.js";
import { MAIN, start } from "../cli/ask.js";
import { parseXml } from "../cli/xml.js";
import { IS_LONG } from "../fixtures/property-runs.js";

// Threads load files of their own, which only the built package has.
const BUILT = path.resolve(import.meta.dirname, "../../dist/cli/result-batches.js");

const LONGEST = 100_000;
const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-threads-"));
const file = path.join(folder, "all.ndjson");
/** Large enough for two threads. */
const short = path.join(folder, "short.ndjson");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Returns over eight megabytes of records, mixed with every kind of invalid line. */
function strewn(): Buffer {
  const faulty = [
    "",
    "{",
    "   ",
    '{"id":"x","id":"y"}',
    `{"a":${"1".repeat(30)}}`,
    `"${"z".repeat(LONGEST)}"`,
    '{"id":"é𝕏"}\r',
  ];
  const lines = [...linesOf(1100)].flatMap((line, index) => {
    const strange = index % 37 === 0 ? [Buffer.from(`${faulty[(index / 37) % faulty.length]}\n`)] : [];
    if (index % 211 === 7) strange.push(Buffer.from([0x22, 0xff, 0x22, 0x0a]));
    return [...strange, Buffer.from(index % 53 === 0 ? line.replace('"title"', '"titel"') : line)];
  });
  return Buffer.concat([...lines, Buffer.from('{"id":')]);
}

const all = strewn();
beforeAll(() => {
  writeFileSync(file, all);
  writeFileSync(short, all.subarray(0, 5_000_000));
});

async function* inChunks(size = 65_537) {
  for (let from = 0; from < all.length; from += size) yield all.subarray(from, from + size);
}

const settings = { format: "ndjson", name: "all.ndjson", maxLine: LONGEST, ignored: new Set<never>() } as const;

describe("resultBatches", () => {
  it("gives the same results with one, two and three threads", async () => {
    expect(all.length).toBeGreaterThan(2 * 4 * 1024 * 1024);
    const { resultBatches } = (await import(pathToFileURL(BUILT).href)) as { resultBatches: typeof Batches };
    const found = async (jobs: number) => {
      const results: ValidationResult[] = [];
      for await (const batch of resultBatches(inChunks(), settings, jobs)) results.push(...batch);
      return results.map(({ agreement: _, ...result }) => result);
    };
    const alone = await found(1);
    expect(alone.length).toBeGreaterThan(1100);
    expect(new Set(alone.map(({ problems }) => problems[0]?.rule))).toEqual(
      new Set([undefined, "schema", "syntax", "duplicate-key", "exact-number", "length", "encoding"]),
    );
    // isDeepStrictEqual: a diff of thousands of results would help nobody.
    expect(isDeepStrictEqual(await found(2), alone)).toBe(true);
    expect(isDeepStrictEqual(await found(3), alone)).toBe(true);
  });

  it("gives the same results if a line that is too long is where the threads start", async () => {
    const { resultBatches } = (await import(pathToFileURL(BUILT).href)) as { resultBatches: typeof Batches };
    const line = Buffer.from([...linesOf(1)].join(""));
    const before = Buffer.concat(Array.from({ length: Math.floor((4 * 1024 * 1024) / line.length) }, () => line));
    const bytes = Buffer.concat([before, Buffer.from(`"${"z".repeat(3 * LONGEST)}"\n`), line, line.subarray(0, 30)]);
    async function* chunks() {
      for (let from = 0; from < bytes.length; from += 10_000) yield bytes.subarray(from, from + 10_000);
    }
    const found = async (jobs: number) => {
      const all: ValidationResult[] = [];
      for await (const batch of resultBatches(chunks(), settings, jobs)) all.push(...batch);
      return all.flatMap(({ line, problems }) => problems.map(({ rule }) => `${line} ${rule}`));
    };
    const lines = before.length / line.length;
    expect(await found(1)).toEqual([`${lines + 1} length`, `${lines + 3} syntax`]);
    expect(await found(2)).toEqual(await found(1));
  });

  it("gives the first result at once, although more threads are allowed", async () => {
    const { resultBatches } = (await import(pathToFileURL(BUILT).href)) as { resultBatches: typeof Batches };
    async function* oneThenNothing() {
      yield Buffer.from([...linesOf(1)].join(""));
      await new Promise(() => undefined);
    }
    const { value } = await resultBatches(oneThenNothing(), settings, 2).next();
    expect(value).toMatchObject([{ line: 1, problems: [] }]);
  });

  // The code that writes reports does not know about threads: one report is enough here to show that they change nothing.
  it.each(IS_LONG ? ["text", "json", "junit"] : ["junit"])(
    "writes the same %s report with one and with three threads, byte for byte",
    async (report) => {
      const args = ["validate", short, "--max-line", String(LONGEST), "--max-problems", "9999", "--report", report];
      const alone = await start([...args, "--jobs", "1"]);
      const together = await start([...args, "--jobs", "3"]);
      expect(alone.code).toBe(1);
      expect(together.out === alone.out).toBe(true); // not toEqual: nobody wants to see megabytes
      expect(together).toMatchObject({ code: alone.code, err: alone.err });
      if (report === "junit") expect(parseXml(alone.out).children[0]?.children.length).toBeGreaterThan(500);
    },
  );

  it("throws an error that can be caught if the threads are gone before they get more input", async () => {
    const before = path.join(folder, "gone.cjs");
    writeFileSync(before, 'if (!require("node:worker_threads").isMainThread) process.exit(3);');
    const script = path.join(folder, "slow.mjs");
    const code = `
      import { readFileSync } from "node:fs";
      import { setImmediate } from "node:timers/promises";
      import { resultBatches } from ${JSON.stringify(pathToFileURL(BUILT).href)};
      const all = readFileSync(${JSON.stringify(file)});
      let [started, gone] = [0, 0];
      process.on("worker", (worker) => {
        started += 1;
        worker.once("exit", () => {
          gone += 1;
        });
      });
      async function* slowly() {
        yield all.subarray(0, 5_000_000);
        while (started === 0 || gone < started) await setImmediate();
        yield all.subarray(5_000_000);
        // Gives an unhandled rejection the time to end the process.
        await setImmediate();
      }
      try {
        for await (const _ of resultBatches(slowly(), { ...${JSON.stringify(settings)}, ignored: new Set() }, 2));
      } catch ({ message }) {
        console.log(message);
      }`;
    writeFileSync(script, code);
    const said = await new Promise((resolve) =>
      execFile(process.execPath, ["--require", before, script], (error, out, err) =>
        resolve({ code: error?.code, out, err }),
      ),
    );
    expect(said).toEqual({
      code: undefined,
      out: expect.stringMatching(/^A thread was lost: it ended early, with exit code 3\. Try .*\n$/),
      err: "",
    });
  });

  it.each([
    ["throw new Error('the thread fell')", "it failed with the thread fell"],
    ["process.exit(3)", "it ended early, with exit code 3"],
  ])("ends with an error and does not hang if a thread fails by %s", async (fall, message) => {
    const before = path.join(folder, "before.cjs");
    writeFileSync(before, `if (!require("node:worker_threads").isMainThread) setTimeout(() => { ${fall}; });`);
    const args = ["--require", before, MAIN, "validate", file, "--jobs", "2", "--report", "json"];
    const said = await new Promise((resolve) =>
      execFile(process.execPath, args, { maxBuffer: 2 ** 28 }, (error, _, err) => resolve({ code: error?.code, err })),
    );
    expect(said).toEqual({
      code: 2,
      err: expect.stringMatching(`^typed-agreements: ${file}: A thread was lost: ${message}\\. Try .*\nChecked .*\n$`),
    });
  });

  it("reports in one line and in complete XML that the heap of a thread is too small for a record", async () => {
    const huge = path.join(folder, "huge.ndjson");
    // Three million empty objects take more than the heap, whatever is reported of them. They are in small arrays: V8 ends the whole process
    // if one large array does not fit into the heap of a thread.
    const part = `[${Array(1000).fill("{}").join(",")}]`;
    writeFileSync(huge, `{"commitments":[${Array(3000).fill(part).join(",")}]}\n`.repeat(2));
    const args = [MAIN, "validate", huge, "--jobs", "2", "--report", "junit"];
    const { code, out, err } = await new Promise<{ code: unknown; out: string; err: string }>((resolve) =>
      execFile(process.execPath, ["--max-old-space-size=100", ...args], (error, out, err) =>
        resolve({ code: error?.code, out, err }),
      ),
    );
    expect([code, err.split("\n").length]).toEqual([2, 3]);
    expect(err).toContain(`typed-agreements: ${huge}: A thread was lost: it ran out of memory. Try `);
    expect(parseXml(out).name).toBe("testsuites");
  });

  it("checks lines with hundreds of thousands of problems in a small heap", async () => {
    const many = path.join(folder, "many.ndjson");
    writeFileSync(many, "{}\n".repeat(12_000));
    const args = ["--max-old-space-size=64", MAIN, "validate", many, "--jobs", "1", "--quiet"];
    const code = await new Promise((resolve) => execFile(process.execPath, args, (error) => resolve(error?.code)));
    expect(code).toBe(1);
  });
});

import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { linesOf } from "../../bench/records.mjs";
import { agreementWith } from "../fixtures/agreement.js";
import { ask, MAIN, start } from "./ask.js";
import { parseXml } from "./xml.js";

const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-bad-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const record = JSON.stringify(agreementWith());
const another = JSON.stringify(agreementWith({ id: "another" }));
const write = (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

/** Returns what the command, run in this process, finds in a file. */
async function found(name: string, content: string | Uint8Array, ...options: string[]) {
  const { code, out, err } = await ask(["validate", write(name, content), "--report", "json", ...options]);
  const results: { line: number; record?: string; problems: { rule: string; message: string }[] }[] = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  return { code, err, results, rules: results.map(({ line, problems }) => [line, problems[0]?.rule]) };
}

/** Runs the built command on a file whose content could make the process itself fail; checks that no error of Node.js is printed. */
async function built(...args: string[]) {
  const result = await start(["validate", ...args]);
  expect(result.out + result.err).not.toMatch(/\n\s+at |node:internal|unexpected error/);
  return result;
}

describe("validate, for input that is not UTF-8 text", () => {
  it.each(["json", "yaml", "ndjson", "ndjson.gz"])("reports that an empty %s file contains no record", async (end) => {
    const content = end.endsWith("gz") ? gzipSync("") : "";
    expect(await found(`empty.${end}`, content)).toMatchObject({ code: 1, rules: [[1, "empty"]] });
  });

  it.each([
    ["json", JSON.stringify(agreementWith(), null, 2)],
    ["yaml", stringify(agreementWith())],
    ["ndjson", `${record}\n${another}\n`],
  ])("accepts a byte-order mark and CRLF in %s", async (end, text) => {
    const { code, results } = await found(`windows.${end}`, `\uFEFF${text.replaceAll("\n", "\r\n")}`);
    expect(code).toBe(0);
    for (const result of results)
      expect(result).toMatchObject({ record: expect.stringMatching(/^(truce|another)$/), problems: [] });
  });

  it("names the line that is not UTF-8 and continues after it", async () => {
    const latin = Buffer.from(record.replace("A truce", "Une trêve"), "latin1");
    const lines = Buffer.concat([Buffer.from(`${record}\n`), latin, Buffer.from(`\n${another}\n`)]);
    expect(await found("latin.ndjson", lines)).toMatchObject({
      code: 1,
      rules: [
        [1, undefined],
        [2, "encoding"],
        [3, undefined],
      ],
    });
  });

  it("names the first line of a JSON file that is not UTF-8", async () => {
    const text = JSON.stringify(agreementWith({ title: "Une trêve" }), null, 2);
    const { code, rules } = await found("latin.json", Buffer.from(text, "latin1"));
    expect([code, rules]).toEqual([1, [[3, "encoding"]]]);
  });

  it("reports UTF-16 as an encoding error, not as an empty or invalid record", async () => {
    const { code, rules } = await found("utf16.json", Buffer.from(`\uFEFF${record}`, "utf16le"));
    expect([code, rules]).toEqual([1, [[1, "encoding"]]]);
  });
});

describe("validate, for input that is not a record", () => {
  it("says that the last line is incomplete", async () => {
    const { results, rules } = await found("cut.ndjson", `${record}\n${record.slice(0, 100)}`);
    expect(rules).toEqual([
      [1, undefined],
      [2, "syntax"],
    ]);
    expect(results[1]?.problems[0]?.message).toBe("Invalid JSON: the text ends inside the record");
  });

  it("says so wherever the line is cut off", async () => {
    const whole = JSON.stringify({ ...agreementWith(), more: ['a\\"\u0001b', true, false, null, -1.5e-7] });
    const starts = Array.from({ length: whole.length - 1 }, (_, index) => whole.slice(0, index + 1));
    const { results } = await found("starts.ndjson", starts.join("\n"));
    expect(results).toHaveLength(starts.length);
    for (const [index, { problems }] of results.entries())
      expect([starts[index], problems.map(({ message }) => message)]).toEqual([
        starts[index],
        ["Invalid JSON: the text ends inside the record"],
      ]);
  });

  it("skips a line of more than 16 MB and continues, unless --max-line allows it", async () => {
    const long = JSON.stringify(agreementWith({ id: "long", title: "x".repeat(17_000_000) }));
    const lines = `${record}\n${long}\n${another}\n`;
    expect(await found("long.ndjson", lines)).toMatchObject({
      code: 1,
      rules: [
        [1, undefined],
        [2, "length"],
        [3, undefined],
      ],
    });
    const { code, rules } = await found("long.ndjson", lines, "--max-line", "20M");
    expect([code, rules]).toEqual([
      0,
      [
        [1, undefined],
        [2, undefined],
        [3, undefined],
      ],
    ]);
  });

  it.each(["json", "yaml"])("does not read a %s file of more than 16 MB, unless --max-line allows it", async (end) => {
    const content = `${" ".repeat(17_000_000)}\n`;
    expect((await found(`long.${end}`, content)).rules).toEqual([[1, "length"]]);
    expect((await found(`long.${end}`, content, "--max-line", "20M")).rules).toEqual([[1, "empty"]]);
  });

  it.each([
    ["json", "[".repeat(100_000)],
    ["json", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["yaml", '{"a":'.repeat(100_000)],
    ["yaml", "- ".repeat(100_000)],
    ["ndjson", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`],
  ])("reports %s that is nested 100,000 levels deep, and does not crash", async (end, content) => {
    const { code, rules, results } = await found(`deep.${end}`, content);
    expect([code, rules]).toEqual([1, [[1, "nesting"]]]);
    expect(results[0]?.problems[0]?.message).toBe("The record is nested deeper than 200 levels");
  });

  it("does not crash on it in a process of its own, with the default stack size", async () => {
    const deep = ["[".repeat(100_000), "- ".repeat(100_000), `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`];
    const files = deep.map((content, index) => write(`deep-${index}.yaml`, content));
    const { code, out } = await built(...files, write("deep.ndjson", deep.join("\n")));
    expect(code).toBe(1);
    expect(out.match(/\[nesting\]/g)?.length).toBeGreaterThanOrEqual(5);
  });

  it.each([
    ["json", record.replace('"nature"', '"title":"B","nature"')],
    ["ndjson", record.replace('"nature"', '"title":"B","nature"')],
    ["yaml", `${stringify(agreementWith())}title: B\n`],
  ])("reports a duplicate key in %s", async (end, content) => {
    const { code, rules } = await found(`twice.${end}`, content);
    expect([code, rules[0]?.[1]]).toEqual([1, "duplicate-key"]);
  });

  it.each(["__proto__", "constructor", "prototype"])("reports the key %s as an unknown key", async (key) => {
    for (const [end, content] of [
      ["json", record.replace("{", `{"${key}":{"polluted":true},`)],
      ["yaml", `${key}: { polluted: true }\n${stringify(agreementWith())}`],
    ] as const) {
      const { code, results } = await found(`key.${end}`, content);
      expect(code).toBe(1);
      expect(results[0]?.problems).toMatchObject([{ rule: "schema", pointer: `/${key}` }]);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ["json", '{"value": 9007199254740993}'],
    ["json", '{"value": -1e999}'],
    ["yaml", "value: 9007199254740993"],
  ])("reports a number in %s that cannot be represented exactly: %s", async (end, content) => {
    const { code, rules } = await found(`number.${end}`, content);
    expect([code, rules]).toEqual([1, [[1, "exact-number"]]]);
  });

  it.each([
    ["json", '{"id": NaN}', "syntax"],
    ["yaml", "id: .nan", "schema"],
    ["yaml", "id: -.inf", "schema"],
  ])("rejects NaN and infinity in %s: %s", async (end, content, rule) => {
    const { code, rules } = await found(`nan.${end}`, content);
    expect([code, rules]).toEqual([1, [[1, rule]]]);
  });
});

describe("validate, for YAML that is more than plain data", () => {
  it("reports aliases that expand exponentially, and does not expand them", async () => {
    const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
    for (const [index, name] of [..."bcdefghi"].entries())
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[index]}`).join(", ")}]`);
    const { code, out } = await built(write("bomb.yaml", bomb.join("\n")));
    expect(code).toBe(1);
    expect(out).toContain("[alias]");
  });

  it.each(["!!js/function 'x'", "!!binary aGk=", "!mine x"])("rejects the tag %s", async (value) => {
    expect((await found("tag.yaml", `title: ${value}\n`)).rules).toEqual([[1, "syntax"]]);
  });

  it('reads dates and the word "no" as strings', async () => {
    const yaml = stringify(agreementWith()).replace("title: A truce", "title: no");
    expect(yaml).toContain("concludedOn: 2025-05-12\n");
    expect(await found("norway.yaml", yaml)).toMatchObject({ code: 0, results: [{ record: "truce", problems: [] }] });
  });
});

const NOBODY = 65_534;

describe("validate, for input that cannot be read", () => {
  const unreadable = async (file: string, reason: string) => {
    const { code, out, err } = await ask(["validate", file, write("good.json", record)]);
    expect(code).toBe(2);
    expect(err).toBe(`typed-agreements: Cannot read ${file}: ${reason}\n`);
    expect(out).toMatch(/^Checked \d+ records? in \d files?: no errors, 1 input could not be read\.\n$/);
    return out;
  };

  it("says so in one line without a stack trace, in a process of its own", async () => {
    const { code, err } = await built(path.join(folder, "missing.json"));
    expect(code).toBe(2);
    expect(err).toMatch(/^typed-agreements: Cannot read .*: there is no such file\n$/);
  });

  it("says what to do about a .gz file that is not compressed", async () => {
    const reason = "it is not compressed with gzip, or is damaged; take .gz off its name if it is not";
    expect(await unreadable(write("plain.json.gz", record), reason)).toContain("1 record in 1 file");
  });

  it("checks the records before the point where a .gz file is cut off", async () => {
    const lines = [...linesOf(300)];
    const bytes = gzipSync(lines.join(""));
    const file = write("cut.ndjson.gz", bytes.subarray(0, Math.floor(bytes.length * 0.9)));
    const out = await unreadable(file, "its compressed data is cut short");
    const records = Number(/Checked (\d+) records in 2 files/.exec(out)?.[1]) - 1;
    expect(records).toBeGreaterThan(250);
    expect(records).toBeLessThan(300);
    const { out: lone, err } = await ask(["validate", "-", "--jobs", "2"], { input: bytes.subarray(0, -8) });
    expect(lone).toContain("Checked 300 records in 1 file: no errors, 1 input could not be read.");
    expect(err).toBe("typed-agreements: Cannot read <stdin>: its compressed data is cut short\n");
  });

  it("accepts a .gz file of several parts, followed by zero bytes", async () => {
    const bytes = gzipSync(`${record}\n`);
    const { results } = await found("parts.ndjson.gz", Buffer.concat([bytes, bytes, Buffer.alloc(1000)]));
    expect(results).toMatchObject([{ record: "truce" }, { record: "truce" }]);
  });

  it("says which files it looked for in a directory without records, whatever its name", async () => {
    for (const name of ["deals", "deals.json"]) {
      mkdirSync(path.join(folder, name));
      writeFileSync(path.join(folder, name, "notes.txt"), "no record");
      const { code, out, err } = await ask(["validate", path.join(folder, name)]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(`There is no record in ${path.join(folder, name)}; looked for .json, .yaml, .yml, .ndjson`);
    }
  });

  it("says that the standard input is a directory", async () => {
    const { code, err } = await new Promise<{ code: unknown; err: string }>((resolve) =>
      execFile("sh", ["-c", '"$0" "$1" validate - < "$2"', process.execPath, MAIN, folder], (error, _, err) =>
        resolve({ code: error?.code, err }),
      ),
    );
    expect([code, err]).toEqual([2, "typed-agreements: Cannot read the standard input: it is a directory\n"]);
  });

  it("says that a file does not exist, whatever its name", async () => {
    await unreadable(path.join(folder, "missing.json"), "there is no such file");
    await unreadable(path.join(folder, "missing"), "there is no such file");
    await unreadable(path.join(write("file.json", record), "below.json"), "there is no such file");
  });

  it("gives the message of the system if a file name is too long", async () => {
    await unreadable(path.join(folder, `${"a".repeat(300)}.json`), "ENAMETOOLONG: name too long");
  });

  it("says that the user may not read a file", async () => {
    const file = write("secret.json", record);
    chmodSync(file, 0);
    // Root may read everything, so the process becomes another user for a while; what that user needs is loaded before.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) {
      await ask(["validate", write("good.json", record)]);
      chmodSync(folder, 0o777);
      chmodSync(path.join(folder, "good.json"), 0o666);
      process.seteuid?.(NOBODY);
    }
    try {
      await unreadable(file, "it may not be read by this user");
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });
});

/** Runs the built command; returns its process and a promise of its result. */
function run(...args: string[]) {
  const child = spawn(process.execPath, [MAIN, "validate", ...args], { stdio: "pipe" });
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.err += text;
  });
  child.stdin.on("error", () => undefined); // it is closed when the command ends
  const ended = new Promise<typeof said & { code: number | null }>((resolve) =>
    child.on("close", (code) => resolve({ code, ...said })),
  );
  return { child, ended };
}

/** Waits until a process prints something or ends. */
const firstWords = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.stdout?.once("data", () => resolve());
    child.once("close", () => resolve());
  });

describe("validate, if its output is not read or it is interrupted", () => {
  const faulty = `${JSON.stringify({ id: "x", title: "y".repeat(8000) })}\n`;

  it.each(["text", "json", "junit"])("ends quietly when the reader of a %s report closes the pipe", async (report) => {
    const file = write("many.ndjson", faulty.repeat(1000));
    const command = `"${process.execPath}" "${MAIN}" validate "${file}"`;
    const line = `${command} --jobs 1 --max-problems 9999 --report ${report} | head -1`;
    const { out, err } = await new Promise<{ out: string; err: string }>((resolve) =>
      execFile("sh", ["-c", line], (_, out, err) => resolve({ out, err })),
    );
    expect(err).toBe("");
    expect(out.split("\n")).toHaveLength(2);
  });

  it("prints no warning when its output is read slowly", async () => {
    const file = write("slow.ndjson", faulty.repeat(1000));
    const { child, ended } = run(file, "--jobs", "1", "--report", "json");
    child.stdout.pause();
    // Read only once the buffer is full.
    while (child.stdout.readableLength < child.stdout.readableHighWaterMark) await nextTurn();
    child.stdout.resume();
    const { code, out, err } = await ended;
    expect([code, out.split("\n").length]).toEqual([1, 1001]);
    expect(err).toMatch(/^Checked 1,000 records in 1 file: [\d,]+ errors in 1,000 records\.\n$/);
  });

  it("sums up what was checked so far on Ctrl-C, and exits with 130", async () => {
    const { child, ended } = run("-", "--jobs", "1");
    child.stdin.write(`${record}\n{}\n${another}\n{ "id": `);
    await firstWords(child);
    child.kill("SIGINT");
    const { code, out, err } = await ended;
    expect(code).toBe(130);
    expect(err).toMatch(
      /^Interrupted: this is only a part\. Checked so far: 3 records in 1 file: \d+ errors in 1 record\.\n$/,
    );
    expect(out).toContain("<stdin>:2:1 error [schema]");
    expect(out).not.toContain("<stdin>:4");
  });

  it.each(["1", "2"])("ends when it is aborted while its input is silent, with %s jobs", async (jobs) => {
    const stop = new AbortController();
    const silent = new Readable({
      read() {
        setImmediate(() => stop.abort());
      },
    });
    const { code, out, err } = await ask(["validate", "-", "--jobs", jobs], { stdin: () => silent, stop: stop.signal });
    expect([code, out]).toEqual([130, ""]);
    expect(err).toBe("Interrupted: this is only a part. Checked so far: 0 records in 0 files: no errors.\n");
    expect(silent.destroyed).toBe(true);
  });

  it("closes the elements of the XML report on Ctrl-C", async () => {
    const { child, ended } = run("-", "--jobs", "1", "--report", "junit");
    child.stdin.write(`${record}\n{}\n`);
    await firstWords(child);
    child.kill("SIGINT");
    const { code, out, err } = await ended;
    expect(code).toBe(130);
    expect(parseXml(out).name).toBe("testsuites");
    expect(err).toMatch(/^Interrupted: this is only a part\. /);
  });

  it("ends on Ctrl-C while several threads are running", async () => {
    const { child, ended } = run("-", "--jobs", "2", "--report", "json");
    child.stdin.write(faulty.repeat(1500));
    await firstWords(child);
    child.kill("SIGINT");
    const { code, out, err } = await ended;
    expect(code).toBe(130);
    const lines = out.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).line)).toEqual(lines.map((_, index) => index + 1));
    expect(err).toContain(`Checked so far: ${lines.length.toLocaleString("en")} records in 1 file`);
  });
});

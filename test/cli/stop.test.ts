import { execFile, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ask, MAIN } from "./ask.js";
import { parseXml } from "./xml.js";

const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-stop-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a shell command line in which `$NODE "$MAIN"` is the built command. */
const shell = (line: string) =>
  new Promise<{ code: unknown; out: string; err: string }>((resolve) =>
    execFile(
      "sh",
      ["-c", line],
      { env: { ...process.env, MAIN, NODE: process.execPath, FOLDER: folder } },
      (error, out, err) => resolve({ code: error?.code ?? 0, out, err }),
    ),
  );
const COMMAND = '"$NODE" "$MAIN"';
const FULL = existsSync("/dev/full");

describe("an output that cannot be written", () => {
  it.runIf(FULL).each(["show busan-2025", "list", "schema", "--help", "export busan-2025 --to json"])(
    "is reported in one line by %s, with exit code 2",
    async (args) => {
      const { code, err } = await shell(`${COMMAND} ${args} > /dev/full`);
      expect([code, err]).toEqual([
        2,
        "typed-agreements: cannot write the output: there is no room left on the disk\n",
      ]);
    },
  );

  it("is reported if only a part of the last write had room", async () => {
    // A limit on the file size has the same effect as a full disk: a write stops in the middle.
    const { code, err } = await shell(`ulimit -f 8; ${COMMAND} schema > "$FOLDER/short"`);
    expect(code).toBe(2);
    expect(err).toMatch(/^typed-agreements: cannot write the output: .*\n$/);
    expect(statSync(path.join(folder, "short")).size).toBeLessThan(10_000);
  });

  it("changes nothing else if it is the standard error", async () => {
    for (const target of [...(FULL ? ["/dev/full"] : []), "&-"]) {
      expect(await shell(`${COMMAND} validate missing.json 2>${target}`)).toMatchObject({ code: 2, err: "" });
    }
  });
});

describe("a command that is stopped", () => {
  it("ends quietly with 141 if its output is closed", async () => {
    const { out, err } = await shell(`(${COMMAND} export busan-2025 --to json; echo "code $?" >&2) | head -1`);
    expect([out, err]).toEqual(["{\n", "code 141\n"]);
  });

  // JUnit buffers a suite until its counts are known; SARIF is written as the results arrive.
  it.each([
    ["SIGINT", 130, "junit", "<testsuites"],
    ["SIGTERM", 143, "junit", "<testsuites"],
    ["SIGINT", 130, "sarif", '"ruleId"'],
    ["SIGTERM", 143, "sarif", '"ruleId"'],
  ] as const)("closes its report on %s and exits with %i: %s", async (signal, expected, report, awaited) => {
    const child = spawn(process.execPath, [MAIN, "validate", "-", "--report", report]);
    const said = { out: "", err: "" };
    child.stderr.on("data", (text) => {
      said.err += text;
    });
    child.stdout.on("data", (text) => {
      if (said.out === "") child.stdin.write("{}\n");
      said.out += text;
      // Only once: a second signal ends the process at once.
      if (!child.killed && said.out.includes(awaited)) child.kill(signal);
    });
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect(code).toBe(expected);
    if (report === "junit") expect(parseXml(said.out).name).toBe("testsuites");
    else {
      const [run] = JSON.parse(said.out).runs;
      expect(run.results.length).toBeGreaterThan(0);
      // A service must not take this for a scan of all records.
      expect(run.invocations[0].executionSuccessful).toBe(false);
    }
    expect(said.err).toMatch(/^Interrupted: this is only a part\. .*\n$/);
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("writes no file and says so in one line on %s, and returns %i", async (reason, expected) => {
    const target = path.join(folder, "never.json");
    const { code, err } = await ask(["export", "busan-2025", "--to", "json", "--out", target], {
      stop: AbortSignal.abort(reason),
    });
    expect([code, err]).toEqual([expected, "typed-agreements: interrupted; the output is not complete\n"]);
    expect(existsSync(target)).toBe(false);
  });
});

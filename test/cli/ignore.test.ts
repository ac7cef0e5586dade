import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { readCommandLine } from "../../src/cli/read-command-line.js";
import { PLAIN_STYLE } from "../../src/cli/style.js";
import { VALIDATE_COMMAND } from "../../src/cli/validate/validate.js";
import { agreementWith, eventWith } from "../fixtures/agreement.js";

const folder = mkdtempSync(path.join(tmpdir(), "ignore-"));
const file = path.join(folder, "truce.json");
// One error and two warnings.
writeFileSync(
  file,
  JSON.stringify(
    agreementWith({
      sources: [{ id: "statement", kind: "press", title: "S", language: "en", url: "http://example.org/" }],
      events: [eventWith({ recordedOn: "2025-08-01", term: { end: { through: "2026-08-01" } } })],
    }),
  ),
);

async function validate(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  const asked = readCommandLine(["validate", file, ...args], [VALIDATE_COMMAND]);
  if (asked.asked !== "command") throw new Error("no command");
  let out = "";
  const code = await VALIDATE_COMMAND.run(asked.line, {
    version: () => "1.2.3",
    today: "2026-11-23",
    columns: 80,
    style: PLAIN_STYLE,
    out: async (text) => {
      out += text;
    },
    err: () => undefined,
    draw: () => undefined,
    terminal: false,
    stdin: () => Readable.from([]),
    watched: false,
    clock: () => 0,
    cores: 1,
    stop: new AbortController().signal,
  });
  return { code, out };
}

const ALL = ["recorded-before-event", "insecure-url", "official-source"];

describe("validate --ignore", () => {
  it.each<[string, readonly string[], readonly string[], number]>([
    ["nothing", [], ALL, 1],
    ["one rule", ["--ignore", "insecure-url"], ["recorded-before-event", "official-source"], 1],
    ["a list", ["--ignore", "insecure-url, official-source,"], ["recorded-before-event"], 1],
    ["several times", ["--ignore", "insecure-url", "--ignore=recorded-before-event"], ["official-source"], 0],
    ["all", ["--ignore", ALL.join(",")], [], 0],
  ])("leaves out the problems of the ignored rules in every report: %s", async (_, args, left, code) => {
    for (const report of ["text", "json", "github", "junit"]) {
      const answer = await validate(...args, "--report", report);
      expect(answer.code).toBe(code);
      for (const rule of ALL) expect(answer.out.includes(rule), `${rule} in ${report}`).toBe(left.includes(rule));
    }
  });

  it("throws for an unknown rule and suggests the right one", async () => {
    await expect(validate("--ignore", "oficial-source")).rejects.toThrow(
      'Unknown rule "oficial-source" in --ignore; did you mean "official-source"?',
    );
    await expect(validate("--ignore", "schema")).rejects.toThrow('Unknown rule "schema" in --ignore');
  });
});

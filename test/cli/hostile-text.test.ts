import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Style } from "../../src/cli/style.js";
import type { TextProblem } from "../../src/validate/index.js";
import { agreementWith } from "../fixtures/agreement.js";
import { FORBIDDEN, HOSTILE_SIGNS, HOSTILE_TEXT, withHostileTexts } from "../fixtures/hostile-text.js";
import { fullRecord } from "../format/full-record.js";
import { ask } from "./ask.js";
import { parseXml, type XmlElement } from "./xml.js";

const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const colour = (code: number, end: number) => (text: string) => `\u001B[${code}m${text}\u001B[${end}m`;
const STYLE: Style = {
  heading: colour(1, 22),
  accent: colour(36, 39),
  aside: colour(2, 22),
  error: colour(31, 39),
  warning: colour(33, 39),
};

/** A file name that a shell cannot take without quotes. */
const NAME = "-x\u001B[2J\nFORGED error\u202E\u0007,a:b%0A.json";
const write = (name: string, content: object) => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
  return file;
};
const hostile = withHostileTexts(fullRecord);
// The same with a space in place of each line break: what is printed of both must be the same.
const BREAKS = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/gu;
const file = write(NAME, hostile);
const onOneLine = write(path.join("flat", NAME), withHostileTexts(fullRecord, HOSTILE_TEXT.replace(BREAKS, " ")));
const wrong = write(path.join("wrong", NAME), {
  ...hostile,
  form: HOSTILE_TEXT,
  concludedOn: HOSTILE_TEXT,
  [HOSTILE_TEXT]: HOSTILE_TEXT,
  parties: [{ ...hostile.parties[0], memberOf: [HOSTILE_SIGNS] }, ...hostile.parties.slice(1)],
});

const SHOWN: readonly (readonly string[])[] = [
  ["show", "FILE"],
  ["show", "FILE", "--full", "--as-of", "2030-06-01"],
  ["show", "FILE", "--commitment", `tariff-cut${HOSTILE_SIGNS}`],
  ["list", "FILE"],
  ["upcoming", "FILE", "--as-of", "2030-02-01", "--within", "P10Y"],
  ["export", "FILE", "--to", "md"],
];
const JSONS: readonly (readonly string[])[] = [
  ["show", "FILE", "--json"],
  ["show", "FILE", "--full", "--json"],
  ["list", "FILE", "--json"],
  ["upcoming", "FILE", "--json", "--as-of", "2030-02-01", "--within", "P10Y"],
  ["export", "FILE", "--to", "json"],
  ["validate", "FILE", "--report", "json"],
];
const named = (args: readonly string[], name: string) => args.map((arg) => (arg === "FILE" ? name : arg));
/** Removes our own colours: the rest must contain no control characters. */
const plain = (text: string) => Object.values(STYLE).reduce((left, style) => remove(left, style("|")), text);
const remove = (text: string, style: string) =>
  style.split("|").reduce((left, code) => left.replaceAll(code, ""), text);

/** The commands, each under the name that its test has. */
const byCommand = (all: readonly (readonly string[])[]) => all.map((args) => [args.join(" "), args] as const);

describe("the hostile record", () => {
  it("contains the hostile text in many places, also in ids and addresses", () => {
    expect(JSON.stringify(hostile).split("FORGED error").length).toBeGreaterThan(500);
    expect(hostile.commitments[0]?.id).toContain("\u001B");
    expect(hostile.sources[0]?.url).toContain("\u202E");
  });
});

describe("the output for a hostile record", () => {
  it.each(byCommand(SHOWN))("of %s has no control characters in a pipe", async (_, args) => {
    const { code, out, err } = await ask(named(args, file));
    expect([code, err]).toEqual([0, ""]);
    expect(out.length).toBeGreaterThan(100);
    expect(FORBIDDEN.exec(out)).toBeNull();
    expect(out).toBe((await ask(named(args, onOneLine))).out);
  });

  it.each(byCommand(SHOWN))("of %s has no control characters on a terminal except our own colours", async (_, args) => {
    const { out } = await ask(named(args, file), { terminal: true, style: STYLE });
    expect(FORBIDDEN.exec(plain(out))).toBeNull();
  });

  it.each(byCommand(JSONS))("of %s is JSON without control characters", async (_, args) => {
    const { code, out } = await ask(named(args, file));
    expect(code).toBe(0);
    expect(FORBIDDEN.exec(out)).toBeNull();
    expect((await ask(named(args, file), { terminal: true })).out).toBe(out);
    JSON.parse(out);
  });

  it("is exact in JSON", async () => {
    expect(JSON.parse((await ask(["export", file, "--to", "json"])).out)).toEqual(hostile);
    const [problem] = JSON.parse((await ask(["validate", file, "--report", "json"])).out).problems;
    expect(problem.file).toBe(file);
  });

  it.each(["ics", "md", "json"])("has no control characters when export --to %s prints on a terminal", async (to) => {
    const { out } = await ask(["export", file, "--to", to], { terminal: true });
    expect(FORBIDDEN.exec(out)).toBeNull();
  });
});

describe("a record with commands of GitHub Actions in its texts", () => {
  const COMMAND = "::error::FORGED";
  const suffixed = withHostileTexts(fullRecord, ` ${COMMAND}`.repeat(20), "::");
  const forged: typeof suffixed = JSON.parse(JSON.stringify(suffixed).replaceAll(`"${suffixed.id}"`, `"${COMMAND}"`));
  const valid = write("forged.json", { ...forged, title: COMMAND });
  const invalid = write("invalid.json", { ...forged, form: COMMAND, title: ` ${COMMAND}`.repeat(20) });
  const isCommand = (line: string) => line.trimStart().startsWith("::");

  it.each(
    byCommand([
      ["show", "FILE", "--full"],
      ["list", "FILE"],
      ["upcoming", "FILE", "--as-of", "2030-02-01", "--within", "P10Y"],
      ["validate", "FILE"],
    ]),
  )("begins no line of %s with one", async (_, args) => {
    for (const columns of [40, 80]) {
      for (const name of [valid, invalid]) {
        const { code, out } = await ask(named(args, name), { columns });
        expect([name, code]).toEqual([name, name === valid ? 0 : 1]);
        expect(out.split("\n").filter(isCommand)).toEqual([]);
      }
    }
  });
});

describe("the report about a hostile record", () => {
  it.each(["text", "json", "github", "sarif"])("has no control characters with --report %s", async (report) => {
    for (const name of [file, wrong]) {
      const { out, err } = await ask(["validate", name, "--report", report, "--max-problems", "1000"]);
      expect(out.length).toBeGreaterThan(1000);
      expect([FORBIDDEN.exec(out), FORBIDDEN.exec(err)]).toEqual([null, null]);
      expect(out).not.toMatch(/^FORGED/m);
    }
  });

  it("has no control characters on a terminal except our own colours, for each command that rejects the record", async () => {
    for (const args of [
      ["validate", wrong],
      ["show", wrong],
      ["export", wrong, "--to", "md"],
      ["list", wrong],
    ]) {
      const { code, out, err } = await ask(args, { terminal: true, style: STYLE });
      expect(code).toBe(1);
      expect([FORBIDDEN.exec(plain(out)), FORBIDDEN.exec(plain(err))]).toEqual([null, null]);
      expect(out + err).not.toMatch(/^FORGED/m);
    }
  });

  it("is one workflow command per line for GitHub", async () => {
    const { out } = await ask(["validate", wrong, "--report", "github", "--max-problems", "1000"]);
    const lines = out.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) {
      const [, properties = "", message = ""] = /^::(?:error|warning) (.*?)::(.*)$/.exec(line) ?? [];
      const read = (text: string) =>
        text.replace(/%(25|0D|0A|3A|2C)/g, (_, code) => String.fromCharCode(Number(`0x${code}`)));
      const [name = ""] = properties.split(",").map((property) => property.slice(property.indexOf("=") + 1));
      expect(read(name)).toBe(["\u001B", "\u202E", "\u0007"].reduce((name, sign) => name.replaceAll(sign, "·"), wrong));
      expect(read(message)).not.toMatch(/^::/m);
    }
  });

  it("is XML 1.0 for JUnit, with the file name in it", async () => {
    const { out } = await ask(["validate", wrong, "--report", "junit", "--max-problems", "1000"]);
    const suite = parseXml(out).children[0] as XmlElement;
    // XML 1.0 has no control characters; all other characters are unchanged.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot contain them
    expect(suite.attributes["name"]).toBe(wrong.replace(/[\u0000-\u0008\u000B-\u001F]/g, "\uFFFD"));
    expect(suite.children.length).toBeGreaterThan(1);
    expect(suite.attributes["tests"]).toBe(String(suite.children.length));
    for (const { name, children } of suite.children) {
      expect([name, children.filter((inner) => inner.name === "failure").length]).toEqual(["testcase", 1]);
    }
  });

  it("is JSON for SARIF, with the messages of the JSON report", async () => {
    const args = (report: string) => ["validate", wrong, "--report", report, "--max-problems", "1000"];
    const [run] = JSON.parse((await ask(args("sarif"))).out).runs;
    const { problems } = JSON.parse((await ask(args("json"))).out);
    const messages = run.results.map(({ message }: { message: { text: string } }) => message.text);
    const said = problems.map(({ message, tip }: TextProblem) => (tip === undefined ? message : `${message}\n${tip}`));
    expect(messages.length).toBeGreaterThan(20);
    expect(messages.toSorted()).toEqual(said.toSorted());
  });

  it("names a file that cannot be read on one line", async () => {
    for (const command of ["validate", "show", "list"]) {
      const { code, err, out } = await ask([command, path.join(folder, `gone${NAME}`)]);
      expect(code).toBe(2);
      expect(err.trimEnd().split("\n")).toHaveLength(1);
      expect([FORBIDDEN.exec(out), FORBIDDEN.exec(err)]).toEqual([null, null]);
    }
  });
});

describe("a file whose name begins with a dash", () => {
  it.each([[["--", "-x.json"]], [["./-x.json"]]])("is read if it is given as %j", async (operands) => {
    write("-x.json", agreementWith());
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect(await ask(["validate", ...operands])).toMatchObject({
        code: 0,
        out: "Checked 1 record in 1 file: no errors.\n",
      });
    } finally {
      process.chdir(before);
    }
  });

  it("is otherwise read as an option, and the message says how to name the file", async () => {
    const { code, err } = await ask(["validate", "-x.json"]);
    expect([code, err]).toEqual([
      2,
      'typed-agreements: Unknown option "-x"; known: --format, --report, --max-problems, --quiet, --strict, --max-line, --ignore, --jobs, --help. A file whose name begins with a dash is written ./-x.json\n',
    ]);
  });
});

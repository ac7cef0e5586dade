import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { briefOf } from "../../src/brief/index.js";
import { textWidth } from "../../src/cli/layout.js";
import { renderBrief } from "../../src/cli/show/render-brief.js";
import { PLAIN_STYLE } from "../../src/cli/style.js";
import { busan2025 } from "../../src/data/index.js";
import { explainer } from "../../src/words/index.js";
import { agreementWith, commitmentWith } from "../fixtures/agreement.js";
import { ask, MAIN, start } from "./ask.js";

const flat = (text: string) => text.replace(/\s+/gu, " ");
const COLOUR = "\u001B[";

describe("show --full", () => {
  it("prints a readable summary of the record", async () => {
    await expect((await ask(["show", "busan-2025", "--full", "--as-of", "2026-03-01"])).out).toMatchFileSnapshot(
      "__snapshots__/show-full-80-columns.txt",
    );
  });

  it("shows every part of the record", async () => {
    const text = flat(
      (await ask(["show", "busan-2025", "--full", "--as-of", "2026-03-01", "--known-at", "2025-10-30"])).out,
    );
    for (const part of [
      "30 October 2025, Gimhae Air Base, Busan, KR, 100 minutes",
      "Donald Trump (United States), Xi Jinping (China)",
      "United States to China; pledge, “agreed”",
      "from 57% to 47% on average (10 percentage points lower)",
      "“a substantial volume” (no number is stated)",
      "THE AGREEMENT IN EFFECT (presumed)",
      "Also called: 2025 U.S.–China Summit in Busan",
      "Ends on 30 October 2026, that day included",
      "That is 243 days after 1 March 2026.",
      "UNRESOLVED ISSUES - Semiconductor export controls",
      "NOT ON THE AGENDA - Taiwan.",
      "DISCUSSED, NOTHING KNOWN TO BE AGREED - Cooperation on energy",
      "Dylan Loh Associate Professor, Nanyang Technological University",
      "“U.S.–China competition will not end with a single meeting.”",
      "Sun Chenghao Professor, Center for International Security and Strategy, Tsinghua University",
      "Han Shen Lin Managing Director, The Asia Group Calls it a “conditional ceasefire”.",
    ]) {
      expect(text).toContain(part);
    }
  });

  it("shows the status of a commitment, its certainty and its ends", async () => {
    const at = async (...args: string[]) => flat((await ask(["show", "busan-2025", "--full", ...args])).out);
    expect(await at("--as-of", "2026-11-23")).toContain(
      "Suspension of rare-earth export controls IN EFFECT (presumed) China suspends its restrictions",
    );
    expect(await at("--as-of", "2026-11-23")).toContain(
      "Ends on 10 January 2027, as announced by the United States and China",
    );
    expect(await at("--as-of", "2025-11-01")).toContain("Halving of the fentanyl tariff NOT YET IN EFFECT (definite)");
    expect(await at("--as-of", "2026-03-01")).toContain("Halving of the fentanyl tariff INVALIDATED (definite)");
    expect(await at("--as-of", "2026-05-01", "--known-at", "2025-11-01")).toContain(
      "President Trump’s visit to China DATE PASSED, OUTCOME NOT RECORDED (presumed)",
    );
    const moment = "2026-11-10T00:02[America/New_York]";
    expect(await at("--as-of", moment, "--known-at", "2025-12-01")).toContain(
      "Suspension of the US reciprocal tariff EXPIRED (presumed)",
    );
    expect(await at("--as-of", moment)).toContain("Asked about 00:02 on 10 November 2026 (America/New_York).");
  });

  it("shows the record as it was known on --known-at", async () => {
    const { out } = await ask(["show", "busan-2025", "--full", "--known-at", "2025-11-08"]);
    expect(flat(out)).toContain("The record as it was known on 8 November 2025; what was recorded later is left out.");
    expect(out).toContain("7 November 2025: implemented (legal");
    expect(out).not.toContain("invalidated (judicial");
  });

  it("says that the record did not exist yet", async () => {
    const { out } = await ask(["show", "busan-2025", "--full", "--as-of", "2026-03-01", "--known-at", "2020-01-01"]);
    expect(out).toContain("THE AGREEMENT\n\n  UNKNOWN\n");
    expect(out).not.toContain("IN EFFECT");
  });

  it("shows two accounts side by side if the terminal is wide enough, otherwise one below the other", async () => {
    const lines = (await ask(["show", "busan-2025", "--full", "--as-of", "2026-03-01"], { columns: 80 })).out.split(
      "\n",
    );
    const row = lines.find((line) => line.includes("United States, 1 November 2025:") && line.includes("China, "));
    expect(row).toMatch(/^ {14}United States, 1 November 2025: {3,}China, 31 October 2025: gives$/);
    const narrow = (await ask(["show", "busan-2025", "--full", "--as-of", "2026-03-01"], { columns: 50 })).out;
    expect(flat(narrow)).toContain("- United States, 1 November 2025: at least 12,000,000 metric tons");
    expect(flat(narrow)).toContain("- China, 31 October 2025: gives none.");
  });

  it("lists the events before and after the day asked about separately", async () => {
    const { out } = await ask(["show", "busan-2025", "--full", "--as-of", "2026-03-01"]);
    const before = out.indexOf("\nWHAT HAPPENED\n");
    const after = out.indexOf("\nWHAT HAPPENED AFTER THE DAY ASKED ABOUT\n");
    const place = (text: string) => out.indexOf(text, before);
    expect(before).toBeGreaterThan(0);
    expect(place("invalidated (judicial)")).toBeLessThan(after);
    expect(place("17 March 2026: postponed (announced")).toBeGreaterThan(after);
    expect(flat(out)).toContain("Takes effect: 00:01 on 10 November 2025 (America/New_York).");
  });

  it("shows the end of a commitment that ends in 33 days", async () => {
    expect(flat((await ask(["show", "busan-2025", "--full", "--as-of", "2026-10-08"])).out)).toMatch(
      /- In 33 days: [^-]*Suspension of rare-earth export controls [^-]*on 10 November 2026/,
    );
  });

  it.each([
    ["2026-10-29", "That is 1 day after 29 October 2026."],
    ["2026-10-30", "That is the day asked about, 30 October 2026."],
    ["2026-10-31", "That is 1 day before 31 October 2026."],
  ])("says for %s how far away the end is", async (day, sentence) => {
    expect(
      flat((await ask(["show", "busan-2025", "--full", "--as-of", day, "--known-at", "2025-10-30"])).out),
    ).toContain(sentence);
  });

  it("answers for today in UTC if no day is given", async () => {
    expect(flat((await ask(["show", "busan-2025", "--full"])).out)).toContain("Asked about 23 November 2026.");
    expect(flat((await ask(["show", "busan-2025", "--full"])).out)).toContain(
      "That is 48 days after 23 November 2026.",
    );
  });

  it.each([40, 60, 80, 100, 200])("fits %i columns, except for longer words", async (columns) => {
    const lines = (await ask(["show", "busan-2025", "--full"], { columns })).out
      .split("\n")
      .filter((line) => line.split(" ").every((word) => word.length < Math.min(columns, 100) - 6));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.min(columns, 100));
    expect(lines.some((line) => line !== line.trimEnd())).toBe(false);
  });

  it("counts characters that are two columns wide as two", async () => {
    const record = agreementWith({ title: "美中 经贸 磋商 联合 安排 ".repeat(6).trim() });
    const page = { width: textWidth(40), style: PLAIN_STYLE, explain: explainer(record) };
    const [first = ""] = renderBrief(briefOf(record, { asOf: "2026-01-01" }), page).split("\n");
    expect([...first].reduce((sum, sign) => sum + (sign > "\u2E80" ? 2 : 1), 0)).toBeLessThanOrEqual(40);
  });

  it("gives the same content as JSON", async () => {
    const data = JSON.parse((await ask(["show", "busan-2025", "--full", "--json", "--as-of", "2026-03-01"])).out);
    expect(data.asOf).toBe("2026-03-01");
    expect(data.agreement).toEqual(JSON.parse(JSON.stringify(busan2025)));
    // The agreement, and every commitment except the visit and the invitation.
    expect(data.ends).toHaveLength(1 + 31 - 2);
    expect(
      data.ends.find(({ expiry }: { expiry: { subject: string } }) => expiry.subject === "rare-earth-suspension"),
    ).toMatchObject({
      days: 315,
      expiry: { date: "2027-01-10", superseded: [{ date: "2026-11-10" }, { date: "2026-11-07" }] },
    });
    expect(data.statuses[0]).toMatchObject({ subject: "busan-2025", question: "status" });
    expect(data.statuses[2]).toMatchObject({ subject: "fentanyl-tariff-reduction", state: "invalidated" });
    expect([data.log.length, data.discrepancies.length]).toEqual([40, 21]);
    const then = JSON.parse((await ask(["show", "busan-2025", "--full", "--json", "--known-at", "2025-10-30"])).out);
    expect([then.knownAt, then.agreement.commitments.length, then.log.length]).toEqual(["2025-10-30", 12, 1]);
    expect(
      Object.fromEntries(Object.entries(data.issues).map(([key, list]) => [key, (list as unknown[]).length])),
    ).toEqual({
      unresolved: 5,
      attributed: 3,
      notOnAgenda: 1,
      discussed: 2,
    });
  });

  it("shows vague ends, amounts, ranges and beneficiaries", async () => {
    const commitments = [
      commitmentWith({ id: "gift", promisees: [], term: { effective: "2026", duration: "P1Y" } }),
      commitmentWith({
        id: "buy",
        kind: "purchase",
        goods: ["jets"],
        quantity: { kind: "at-least", value: 200, unit: "aircraft", per: "P1Y" },
      } as never),
      commitmentWith({
        id: "range",
        kind: "purchase",
        goods: ["corn"],
        quantity: { kind: "range", min: 1, max: 2, unit: "t" },
      } as never),
      commitmentWith({ id: "few", promisees: [], beneficiaries: [{ name: "Nepal", iso3166: "NP" }, { name: "Chad" }] }),
      commitmentWith({
        id: "many",
        promisees: [],
        beneficiaries: Array.from({ length: 63 }, (_, index) => ({ name: `S${index + 1}` })),
      }),
    ];
    const record = agreementWith({ commitments });
    const page = { width: textWidth(80), style: PLAIN_STYLE, explain: explainer(record) };
    const text = flat(renderBrief(briefOf(record, { asOf: "2027-06-01" }), page));
    expect(text).toContain("A, to nobody in particular");
    expect(text).toContain("Ends on some day in 2027");
    expect(text).toContain("That can be before or after 1 June 2027.");
    expect(text).toContain("at least 200 aircraft per year");
    expect(text).toContain("1 to 2 t");
    expect(text).toContain("Favours Nepal and Chad");
    expect(text).toContain("Favours S1, S2, S3, S4, S5, S6, S7, S8, S9, S10 and 53 more, 63 in all");
    expect(text).not.toContain("THE MEETING");
  });
});

describe("the command line, used incorrectly or for help", () => {
  it.each([
    [["--as-of", "tomorrow"], '--as-of: "tomorrow" is not a day; write year, month and day as "2026-02-28"'],
    [["--as-of", "2026-02-30"], '--as-of: "2026-02-30" is not a day of the calendar: February 2026 has 28 days'],
    [["--as-of"], "--as-of needs a day, as in --as-of 2026-03-01"],
    [["--as-of", "2026-03-08T02:30[America/New_York]"], "--as-of: 02:30 on 8 March 2026 does not exist"],
    [
      ["--as-of", "2026-03-08T02:30Z"],
      '--as-of: "2026-03-08T02:30Z" is not a day; write year, month and day as "2026-02-28", or a moment with its zone in brackets as "2026-11-10T00:02[UTC]"\n',
    ],
    [["--known-at", "2026-03-08T02:30Z"], 'is not a day; write year, month and day as "2026-02-28"\n'],
    [["--known-at", "2026-02-30"], '--known-at: "2026-02-30" is not a day of the calendar'],
    [["--known-at"], "--known-at needs a day, as in --known-at 2026-03-01"],
    [["--asof", "2026-03-01"], 'Unknown option "--asof"; did you mean "--as-of"?'],
    [["--json=yes"], '--json takes no value; got "yes"'],
    [["-x"], 'Unknown option "-x"'],
    [["show", "a\nb\u001B[31m"], 'There is no record "a\\nb\\u001b[31m"'],
    [["shwo"], 'Unknown command "shwo"; did you mean "show"?'],
    [["shwo", "--help"], 'Unknown command "shwo"; did you mean "show"?'],
    [["-h", "shwo"], 'Unknown command "shwo"; did you mean "show"?'],
    [["show", "busan"], 'There is no record "busan"; did you mean "busan-2025"?'],
    [["show", "busan-2025", "more"], 'show takes one record; got more: "more"'],
  ])("reports %j in one line and exits with 2", async (args, message) => {
    const { code, out, err } = await ask(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  it("prints its version and nothing else", async () => {
    for (const option of ["--version", "-V"]) expect(await ask([option])).toEqual({ code: 0, out: "1.2.3\n", err: "" });
    const { version } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, "../../package.json"), "utf8"));
    expect((await start(["--version"])).out).toBe(`${version}\n`);
  });

  it("prints help with --help, in general and for a command", async () => {
    for (const option of ["--help", "-h"]) {
      for (const command of [[], ["show"], ["list"], ["upcoming"], ["validate"], ["export"], ["schema"]]) {
        const { code, out } = await ask([...command, option]);
        expect(code).toBe(0);
        const more = ["--as-of", "bad", ...command.map(() => "what")];
        expect(await ask([...command, option, ...more])).toEqual({ code, out, err: "" });
        expect(out).toContain(`Usage: typed-agreements ${command[0] ?? "<command>"}`);
        expect(out).toContain("Examples:");
        expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
      }
    }
  });

  it("says to which command an option belongs", async () => {
    expect((await ask(["show", "busan-2025", "--strict"])).err).toContain(
      "--strict is an option of validate, not of show",
    );
  });
});

describe("show, for a file or the standard input", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-show-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, content: string) => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const record = JSON.stringify(agreementWith());

  it("shows a record from a file or from the standard input", async () => {
    const file = write("truce.json", record);
    for (const shown of [await ask(["show", file]), await ask(["show", "-"], { input: record })]) {
      expect(shown).toMatchObject({ code: 0, err: "" });
      expect(shown.out).toContain("A truce");
      expect(shown.out).toContain("Neither side raises its tariffs");
    }
  });

  it("selects one of several records with --record", async () => {
    const file = write("all.ndjson", `${record}\n${JSON.stringify(agreementWith({ id: "pact", title: "A pact" }))}\n`);
    expect((await ask(["show", file, "--record", "pact"])).out).toContain("A pact");
    expect(await ask(["show", file])).toMatchObject({
      code: 2,
      err: expect.stringContaining("There are 2 records in"),
    });
    expect((await ask(["show", file])).err).toContain("choose one with --record, known: truce, pact");
    expect((await ask(["show", file, "--record", "trce"])).err).toContain('did you mean "truce"?');
    expect((await ask(["show", "--record", "pact"])).code).toBe(2);
  });

  it("says how to read a standard input that is not NDJSON", async () => {
    const input = JSON.stringify(agreementWith(), null, 2);
    const hint =
      "typed-agreements: The standard input was read as NDJSON, one record a line; for JSON or YAML say --format json or --format yaml.\n";
    for (const more of [[], ["--record", "truce"]])
      expect(await ask(["show", "-", ...more], { input })).toEqual({ code: 2, out: "", err: hint });
    expect((await ask(["show", "-", "--format", "json"], { input })).code).toBe(0);
    // If the input is NDJSON, an invalid line after the first is no reason to say so.
    expect((await ask(["show", "-"], { input: `${record}\n{\n` })).err).toContain(
      "There are 2 records in -; choose one with --record, known: truce, (line 2, without an id)",
    );
  });

  it("prints the errors of an invalid record, and exits with 1", async () => {
    const { code, out, err } = await ask(["show", write("bad.json", record.replace('"title"', '"titel"'))]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain('Unknown key "titel"; did you mean "title"?');
    expect(err).toContain("There are 2 errors in the record; it can be shown once they are fixed.");
  });

  it("says why a file cannot be read", async () => {
    expect(await ask(["show", "missing.json"])).toEqual({
      code: 2,
      out: "",
      err: "typed-agreements: Cannot read missing.json: there is no such file\n",
    });
    expect((await ask(["show", write("deal.txt", record)])).err).toContain(
      "name it with --format json, yaml, ndjson or json-list",
    );
    expect((await ask(["show", write("deal.txt", record), "--format", "json"])).code).toBe(0);
  });
});

describe("the built command", () => {
  it("prints without colour into a pipe, and with colour if FORCE_COLOR is set", async () => {
    expect((await start(["show", "busan-2025"])).out).not.toContain(COLOUR);
    expect((await start(["show", "busan-2025"], { FORCE_COLOR: "1" })).out).toContain(COLOUR);
    expect((await start(["show", "busan-2025"], { NO_COLOR: "1" })).out).not.toContain(COLOUR);
  });

  it("exits with 2 and prints one line for an invalid day", async () => {
    const { code, out, err } = await start(["show", "busan-2025", "--as-of", "tomorrow"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toBe('typed-agreements: --as-of: "tomorrow" is not a day; write year, month and day as "2026-02-28"\n');
  });

  it.each(["show busan-2025", "show busan-2025 --json"])(
    "ends quietly if the reader of %s closes the pipe",
    async (args) => {
      const child = spawn(process.execPath, [MAIN, ...args.split(" ")], { stdio: ["ignore", "pipe", "pipe"] });
      child.stdout.destroy(); // closed before anything is written, as by a `head` that has seen enough
      let err = "";
      child.stderr.on("data", (chunk) => {
        err += chunk;
      });
      const code = await new Promise((resolve) => child.on("close", resolve));
      expect([code, err]).toEqual([141, ""]);
    },
  );

  it("uses the current day in UTC, whatever the time zone of the machine", async () => {
    const zones = ["Pacific/Kiritimati", "Pacific/Pago_Pago"];
    const before = new Date().toISOString().slice(0, 10);
    const days = await Promise.all(
      zones.map(async (TZ) => JSON.parse((await start(["show", "busan-2025", "--json"], { TZ })).out).asOf),
    );
    expect(new Set([before, new Date().toISOString().slice(0, 10)])).toContain(days[0]);
    expect(days[0] === days[1] || before !== new Date().toISOString().slice(0, 10)).toBe(true);
  });
});

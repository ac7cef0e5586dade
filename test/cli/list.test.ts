import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { displayWidth } from "../../src/brief/display-width.js";
import { records } from "../../src/data/index.js";
import type { Agreement } from "../../src/model/index.js";
import { statuses, upcoming } from "../../src/query/index.js";
import { agreementWith, commitmentWith, eventWith, visitWith } from "../fixtures/agreement.js";
import { ask } from "./ask.js";

const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-list-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
};
const named = (id: string, over: Partial<Agreement> = {}) => agreementWith({ id, ...over });
const json = (record: object) => JSON.stringify(record);
const ends = (id: string, day: string) =>
  named(id, { commitments: [commitmentWith({ term: { end: { through: day } } as never })] });
const bad = (id: string) => json({ ...named(id), extra: 1 });
const listed = async (...args: readonly string[]) => {
  const { code, out, err } = await ask(["list", "--json", ...args]);
  const data = JSON.parse(out);
  return { code, err, ids: data.records.map(({ id }: { id: string }) => id), data };
};

describe("list", () => {
  it("lists every record of this package, with the numbers that the queries give", async () => {
    const { data, ids, code } = await listed("--as-of", "2026-03-01");
    expect([code, ids]).toEqual([0, records.map(({ id }) => id)]);
    for (const row of data.records) {
      const record = (await records.find(({ id }) => id === row.id)?.load()) as Agreement;
      const plans = new Set(
        record.commitments.filter(({ kind }) => kind === "visit" || kind === "invitation").map(({ id }) => id),
      );
      const states = statuses(record, { asOf: "2026-03-01" }).filter(
        ({ subject }) => subject !== record.id && !plans.has(subject),
      );
      expect(row.inEffect).toBe(states.filter(({ state }) => /in-effect$/.test(state)).length);
      expect(row.commitments).toBe(states.length);
      const [next] = upcoming(record, { from: "2026-03-01", within: "P900Y" }).filter(({ kind }) => kind === "end");
      expect(row.nextEnd?.earliest).toBe(next?.earliest);
      expect(row.nextEnd?.days).toEqual(next?.days);
    }
  });

  it("prints one line per record, with parties and days left", async () => {
    const { out } = await ask(["list", "--as-of", "2026-11-26"], { columns: 120 });
    expect(out).toMatch(/^Id +Title +Day +Parties +In effect +Next end +Days\n/);
    expect(out).toMatch(/\nbusan-2025 +Busan summit between the Uni… +2025-10-30 +US, CN +27 of 29 +2026-11-27 +1\n/);
  });

  it("reads ids, files, patterns, directories and the standard input", async () => {
    write("set/a.json", json(named("pact-a")));
    write("set/deep/b.yaml", stringify(named("pact-b")));
    write("set/deep/c.ndjson.gz", gzipSync(`${json(named("pact-c"))}\n${json(named("pact-d"))}\n`));
    write("set/node_modules/x/package.json", "{}");
    write("set/.hidden/y.json", "{}");
    expect((await listed(path.join(folder, "set"))).ids).toEqual(["pact-a", "pact-b", "pact-c", "pact-d"]);
    expect((await listed("busan-2025", path.join(folder, "set/*.json"))).ids).toEqual(["busan-2025", "pact-a"]);
    // A file that is given both by its directory and by its name is read once.
    expect((await listed(path.join(folder, "set"), path.join(folder, "set/a.json"))).ids).toHaveLength(4);
    const { out } = await ask(["list", "-", "--json"], { input: json(named("pact-e")) });
    expect(JSON.parse(out).records).toMatchObject([{ id: "pact-e", inEffect: 1, commitments: 1 }]);
  });

  it("names a file with errors, leaves out its invalid records, and exits with 1", async () => {
    write("mixed/good.json", json(named("good")));
    write("mixed/bad.json", bad("bad"));
    write("mixed/many.ndjson", `${bad("x")}\n${json(named("fine"))}\n${bad("y")}\n`);
    const { code, ids, err, data } = await listed(path.join(folder, "mixed"));
    expect([code, ids]).toEqual([1, ["good", "fine"]]);
    const at = (name: string) => path.join(folder, "mixed", name);
    expect(err).toContain(
      `${at("bad.json")}: 1 error; the record with it is left out. For the list: typed-agreements validate`,
    );
    expect(err).toContain(`${at("many.ndjson")}: 2 errors; the 2 records with them are left out.`);
    expect(data.leftOut).toEqual([
      { file: at("bad.json"), errors: 1, records: 1 },
      { file: at("many.ndjson"), errors: 2, records: 2 },
    ]);
  });

  it("names both places of an id that is used twice", async () => {
    write("twice/a.json", json(named("same")));
    write("twice/b.json", json(named("same")));
    const { code, ids, err } = await listed(path.join(folder, "twice"));
    expect([code, ids]).toEqual([1, ["same"]]);
    expect(err).toContain(
      `b.json: The id "same" is that of the record at ${path.join(folder, "twice/a.json")}:1, too.`,
    );
  });

  it("continues after a file that cannot be read, and exits with 2", async () => {
    const { code, ids, err } = await listed(path.join(folder, "missing.json"), "busan-2025");
    expect([code, ids]).toEqual([2, ["busan-2025"]]);
    expect(err).toContain("there is no such file");
  });

  it("lists the records as they were known on --known-at", async () => {
    const { data } = await listed("busan-2025", "--known-at", "2025-10-30", "--as-of", "2026-01-01");
    expect(data).toMatchObject({ asOf: "2026-01-01", knownAt: "2025-10-30", records: [{ commitments: 10 }] });
  });

  it("gives the state of an agreement that has no commitments", async () => {
    const file = write("bare.json", json(named("bare", { commitments: [] })));
    expect((await ask(["list", file, "--as-of", "2025-06-01"])).out).toMatch(
      /bare +A truce +2025-05-12 +A, B +in effect/,
    );
  });

  it.each([40, 60, 80, 120, 200])("prints no line wider than %i columns", async (columns) => {
    const long = named("a-very-long-id-of-an-agreement-2025", { title: "中美经贸磋商联合安排 ".repeat(5) });
    const { out } = await ask(["list", write("long.json", json(long)), "busan-2025"], { columns });
    for (const line of out.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(Math.min(columns, 160));
  });

  it.each([
    [["busan"], 'There is no record, file or directory "busan"; did you mean "busan-2025"?'],
    [["no/*.json"], 'No file matches "no/*.json"'],
    [["--within", "P1D"], "--within is an option of upcoming, not of list"],
    [["--as-of", "tomorrow"], '--as-of: "tomorrow" is not a day'],
  ])("reports %j in one line and exits with 2", async (args, message) => {
    const { code, out, err } = await ask(["list", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("upcoming", () => {
  const ahead = async (...args: readonly string[]) => JSON.parse((await ask(["upcoming", "--json", ...args])).out);

  it("lists what the query gives for each record, in order of days", async () => {
    const { entries, from, within } = await ahead("--as-of", "2026-10-08", "--within", "P1Y");
    expect([from, within]).toEqual(["2026-10-08", "P1Y"]);
    const loaded = await Promise.all(records.map(({ load }) => load()));
    const expected = loaded.flatMap((record) => upcoming(record, { from: "2026-10-08", within: "P1Y" }));
    const key = ({
      agreement,
      kind,
      earliest,
      latest,
      ...one
    }: {
      agreement: string;
      kind: string;
      earliest: string;
      latest: string;
      subject: string;
    }) => `${agreement} ${one.subject} ${kind} ${earliest} ${latest}`;
    expect(entries.map(key).sort()).toEqual((expected as never[]).map(key).sort());
    const first = entries.map(({ days }: { days: number | { min: number } }) =>
      typeof days === "number" ? days : days.min,
    );
    expect(first).toEqual([...first].sort((a: number, b: number) => a - b));
    expect(first.length).toBeGreaterThan(5);
  });

  it("lists the entries of several files in one order", async () => {
    write("due/a.json", json(ends("late", "2026-12-20")));
    write("due/b.ndjson", `${json(ends("soon", "2026-11-25"))}\n${json(ends("never", "2030-01-01"))}\n`);
    const { entries } = await ahead(path.join(folder, "due"));
    expect(entries.map(({ agreement, days }: { agreement: string; days: number }) => [agreement, days])).toEqual([
      ["soon", 2],
      ["late", 27],
    ]);
  });

  it("lists ends, renewals, notices, amounts and plans, each in words", async () => {
    const record = named("all", {
      commitments: [
        commitmentWith({ id: "ends", title: "Ends", term: { end: { through: "2026-12-01" } } as never }),
        commitmentWith({
          id: "renews",
          title: "Renews",
          term: { effective: "2025-12-10", duration: "P1Y", renewal: { period: "P1Y", notice: "P10D" } },
        }),
        commitmentWith({
          id: "buys",
          title: "Buys",
          kind: "purchase",
          goods: ["corn"],
          quantities: [
            {
              quantity: { kind: "at-least", value: 2, unit: "t" },
              during: { from: "2026-12-02", through: "2026-12-03" },
            },
          ],
        } as never),
        visitWith("2026-12-05", { id: "visit", title: "Visit" }),
      ],
      events: [
        eventWith({
          id: "stop",
          type: "terminated",
          targets: ["buys"],
          on: "2025-09-01",
          recordedOn: "2025-09-01",
          effective: "2026-12-30",
        }),
      ],
    });
    const { entries } = await ahead(write("all.json", json(record)));
    expect(entries.map(({ title, what, days }: Record<string, unknown>) => [title, what, days])).toEqual(
      [
        ["Ends", "ends as announced", 8],
        ["Buys", "due: at least 2 t", { min: 9, max: 10 }],
        ["Renews", "last day for notice against renewal", 7],
        ["Visit", "planned", 12],
        ["Renews", "renews itself unless notice is given", 17],
        ["Buys", "is terminated by law", 37],
      ].sort((a, b) => daysOf(a[2]) - daysOf(b[2])),
    );
  });

  const daysOf = (days: unknown) => (typeof days === "number" ? days : (days as { min: number }).min);

  it("prints a table and a summary of what it searched", async () => {
    const { out, code } = await ask(["upcoming", "busan-2025", "--as-of", "2026-11-26", "--within", "P60D"], {
      columns: 160,
    });
    expect(code).toBe(0);
    expect(out).toMatch(/^Agreement +Title +What +Day +Days\n/);
    expect(out).toMatch(/\nbusan-2025 +Suspension of gallium-germanium-antimony rules +ends by law +2026-11-27 +1\n/);
    expect(out).toMatch(/\nbusan-2025 +Suspension of rare-earth export controls +ends as announced +2027-01-10 +45\n/);
    expect(out).toContain("ahead in 1 record within 60 days from 26 November 2026.");
    expect((await ask(["upcoming", "black-sea-2022"])).out).toBe(
      "Nothing ahead in 1 record within 90 days from 23 November 2026.\n",
    );
  });

  it("leaves out records with errors, and exits with 1", async () => {
    const { code, out, err } = await ask(["upcoming", write("broken.json", bad("broken"))]);
    expect(code).toBe(1);
    expect(out).toContain("Nothing ahead in 0 records");
    expect(err).toContain("broken.json: 1 error; the record with it is left out");
  });

  it.each([40, 60, 80, 120])("prints no line wider than %i columns", async (columns) => {
    const { out } = await ask(["upcoming", "--as-of", "2026-10-08", "--within", "P1Y"], { columns });
    for (const line of out.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
  });

  it.each([
    [["--within", "90"], "--within: "],
    [["--within", "PT72H"], "--within: "],
    [["--as-of", "2026-11-10T00:02[America/New_York]"], "--as-of: "],
  ])("reports %j in one line and exits with 2", async (args, message) => {
    const { code, out, err } = await ask(["upcoming", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});

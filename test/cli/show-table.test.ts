import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/brief/display-width.js";
import { busan2025 } from "../../src/data/index.js";
import { expiryOf, statusOf } from "../../src/query/index.js";
import { stateInWords } from "../../src/words/index.js";
import { agreementWith, commitmentWith, eventWith, visitWith } from "../fixtures/agreement.js";
import { ask } from "./ask.js";

const flat = (text: string) => text.replace(/\s+/gu, " ");
const busan = (...args: readonly string[]) => ask(["show", "busan-2025", ...args]);
/** Returns the lines of the table, without its header. */
const rowsOf = (out: string) => {
  const lines = out.split("\n");
  const head = lines.findIndex((line) => line.startsWith("Commitment "));
  return lines.slice(head + 1, lines.indexOf("", head));
};
const own = (record: object, ...args: readonly string[]) =>
  ask(["show", "-", "--format", "json", ...args], { input: JSON.stringify(record) });

describe("show, as a table", () => {
  it("prints the answer and a line a commitment", async () => {
    await expect((await busan("--as-of", "2026-03-01")).out).toMatchFileSnapshot("__snapshots__/show-80-columns.txt");
  });

  it.each(["2025-10-29", "2026-03-01", "2026-11-09", "2026-11-10", "2026-11-11", "2027-01-11"])(
    "has on %s the states and ends that the queries give",
    async (asOf) => {
      const { rows } = JSON.parse((await busan("--as-of", asOf, "--json")).out);
      expect(rows.map(({ subject }: { subject: string }) => subject)).toEqual(
        busan2025.commitments.map(({ id }) => id),
      );
      for (const row of rows) {
        const status = statusOf(busan2025 as never, row.subject as never, { asOf });
        expect([row.subject, row.state, row.certainty]).toEqual([row.subject, status.state, status.certainty]);
        if (row.kind === "visit" || row.kind === "invitation") continue;
        const expiry = expiryOf(busan2025 as never, row.subject as never, { asOf });
        expect([row.subject, row.end.kind, row.end.earliest]).toEqual([
          row.subject,
          expiry.kind,
          expiry.kind === "on" ? expiry.date : undefined,
        ]);
      }
      const printed = rowsOf((await ask(["show", "busan-2025", "--as-of", asOf], { columns: 160 })).out);
      expect(printed).toHaveLength(busan2025.commitments.length);
      for (const [index, line] of printed.entries())
        if (rows[index].state !== "not-yet-effective")
          expect(line).toContain(stateInWords(rows[index].state).split(",")[0]);
    },
  );

  it("gives the first day of a state, not the day from which it rests on an announcement", async () => {
    const { rows } = JSON.parse((await busan("--as-of", "2026-12-01", "--json")).out);
    const row = rows.find(({ subject }: { subject: string }) => subject === "rare-earth-suspension");
    expect(row).toMatchObject({
      state: "in-effect",
      since: { earliest: "2025-11-07" },
      end: { earliest: "2027-01-10", authority: "announced", days: 40 },
      endByLaw: { earliest: "2026-11-10", authority: "legal", days: -21 },
    });
  });

  it.each([
    ["2026-03-01", "On 1 March 2026: 27 in effect, 14 of them only as announced; 2 struck down."],
    [
      "2026-11-26",
      "Next to end: “Suspension of gallium-germanium-antimony rules”, on 27 November 2026, tomorrow, by law; then 9 commitments, on 10 January 2027, in 45 days, as announced.",
    ],
    ["2026-12-01", "Next to end: 9 commitments, on 10 January 2027, in 40 days, as announced."],
    ["2030-01-01", "No end to come is on record."],
  ])("says for %s what is in effect and what ends next", async (day, part) => {
    expect(flat((await busan("--as-of", day)).out)).toContain(part);
  });

  it("says that the record did not exist yet", async () => {
    const { code, out } = await busan("--as-of", "2026-03-01", "--known-at", "2020-01-01");
    expect(code).toBe(0);
    expect(flat(out)).toContain("On 1 March 2026, the agreement is not yet on record");
    expect(out).not.toContain("in effect");
  });

  it("shows only the commitments that match --party, --state or --announced-only", async () => {
    const all = async (...args: readonly string[]) => JSON.parse((await busan("--json", ...args)).out).rows;
    expect((await all("--party", "cn")).length).toBe((await all()).length);
    for (const row of await all("--state", "invalidated")) expect(row.state).toBe("invalidated");
    expect(await all("--state", "invalidated")).toHaveLength(2);
    const announced = await all("--announced-only", "--as-of", "2026-12-01");
    expect(announced.length).toBeGreaterThan(5);
    for (const row of announced) expect(row.caveats).toContain("announced-only");
    expect((await busan("--state", "invalidated")).out).toContain("2 of 31 commitments are shown.");
    expect((await busan("--state", "suspended")).out).toContain("No commitment matches.");
  });

  it("leaves out commitments that do not concern the party given with --party", async () => {
    const commitments = [commitmentWith({ id: "one" }), commitmentWith({ id: "two", promisors: ["b"], promisees: [] })];
    const { rows } = JSON.parse((await own(agreementWith({ commitments }), "--party", "a", "--json")).out);
    expect(rows.map(({ subject }: { subject: string }) => subject)).toEqual(["one"]);
  });

  it("shows every detail of one commitment", async () => {
    const { out } = await busan("--commitment", "rare-earth-suspension", "--as-of", "2026-03-01");
    expect(flat(out)).toContain("Suspension of rare-earth export controls IN EFFECT (definite)");
    expect(flat(out)).toContain("WHAT HAPPENED 7 November 2025: implemented (legal, by China)");
    expect(out).not.toContain("Nexperia");
    const data = JSON.parse((await busan("--commitment", "rare-earth-suspension", "--json")).out);
    expect(data).toMatchObject({ commitment: { id: "rare-earth-suspension" }, statuses: [{ state: "in-effect" }] });
  });

  it.each([
    [
      ["--commitment", "rare-earth-susp"],
      'busan-2025 has no commitment "rare-earth-susp"; did you mean "rare-earth-suspension"?',
    ],
    [["--party", "china"], 'busan-2025 has no party "china"; known: us, cn'],
    [["--commitment", "cn"], 'busan-2025 has no commitment "cn"; it is the id of a party: use --party cn\n'],
    [
      ["--party", "rare-earth-suspension"],
      'busan-2025 has no party "rare-earth-suspension"; it is the id of a commitment: use --commitment rare-earth-suspension\n',
    ],
    [["--state", "in effect"], 'Unknown --state "in effect"; did you mean "in-effect"?'],
    [["--full", "--party", "cn"], "--full shows more than the table; it does not go with --party"],
    [["--full", "--commitment", "x"], "--full shows more than the table; it does not go with --commitment"],
    [["--commitment"], "--commitment needs the id of a commitment"],
  ])("reports %j in one line and exits with 2", async (args, message) => {
    const { code, out, err } = await busan(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  it.each([40, 60, 80, 120, 200])("fits %i columns, with titles in Chinese too", async (columns) => {
    const commitments = Array.from({ length: 3 }, (_, index) =>
      commitmentWith({
        id: `c${index}`,
        title: index === 1 ? "暂停对稀土出口管制措施的实施并恢复供应".repeat(3) : `Title ${index}`,
      }),
    );
    for (const record of [agreementWith({ commitments }), busan2025]) {
      const { out } = await ask(["show", "-", "--format", "json"], { columns, input: JSON.stringify(record) });
      for (const line of out.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(Math.min(columns, 160));
      expect(out.split("\n").some((line) => line !== line.trimEnd())).toBe(false);
    }
  });

  it("aligns the columns after characters that are two columns wide", async () => {
    const commitments = [
      commitmentWith({ id: "zh", title: "暂停稀土管制" }),
      commitmentWith({ id: "en", title: "Pause" }),
    ];
    const [zh = "", en = ""] = rowsOf((await own(agreementWith({ commitments }))).out);
    const column = (line: string) => displayWidth(line.slice(0, line.indexOf("A→B")));
    expect(column(zh)).toBe(column(en));
  });

  it("says which columns a narrow terminal has no room for", async () => {
    expect((await ask(["show", "busan-2025"], { columns: 40 })).out).toContain("Too narrow for: since, who");
    expect((await busan()).out).not.toContain("Too narrow");
  });

  it("marks an end that is followed by a renewal, an open end, and a plan", async () => {
    const record = agreementWith({
      commitments: [
        commitmentWith({
          id: "renews",
          term: { effective: "2025-06-01", duration: "P1Y", renewal: { period: "P1Y" } },
        }),
        commitmentWith({ id: "open", term: { end: { open: true } } as never }),
        commitmentWith({ id: "vague", term: { end: { through: "2027-04" } } as never }),
        visitWith("2027-02", { id: "visit", title: "A visit" }),
      ],
      events: [
        eventWith({ id: "gone", targets: ["open"], type: "terminated", on: "2025-09-01", recordedOn: "2025-09-01" }),
      ],
    });
    const [renews, open, vague, visit] = rowsOf(
      (await own(record, "--as-of", "2025-08-01", "--known-at", "2025-08-15")).out,
    );
    expect(renews).toMatch(/in effect\* +2025-06-01 +2026-06-01\+ +304$/);
    expect(open).toMatch(/in effect\* +2025-05-12 +no end$/);
    expect(vague).toMatch(/in effect\* +2025-05-12 +2027-04\* +608–637$/);
    expect(visit).toMatch(/scheduled +2027-02 +549–576$/);
    expect(rowsOf((await own(record, "--as-of", "2025-08-01")).out)[1]).toMatch(
      /in effect\* +2025-05-12 +2025-09-01 +31$/,
    );
  });

  it("prints no control characters of a record", async () => {
    const { out } = await own(agreementWith({ commitments: [commitmentWith({ title: "A\u001B[31m pause" })] }));
    expect(out.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });

  it("says that a record has no commitments", async () => {
    const { code, out } = await own(agreementWith({ commitments: [] }));
    expect(code).toBe(0);
    expect(flat(out)).toContain("The record has no commitments; the line is about the agreement as a whole.");
    expect(rowsOf(out)).toEqual([expect.stringMatching(/^A truce +in effect\*/)]);
  });
});

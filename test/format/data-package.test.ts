import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordOf } from "../../bench/records.mjs";
import { check } from "../../src/check/index.js";
import { busan2025 } from "../../src/data/index.js";
import { toDataPackage } from "../../src/format/index.js";
import type { Agreement } from "../../src/model/index.js";
import { expiries, periodsOf } from "../../src/query/index.js";
import { AgreementSchema } from "../../src/schema/index.js";
import { explain } from "../../src/words/index.js";
import { SHIPPED } from "../data/shipped-records.js";
import { agreementWith, commitmentWith } from "../fixtures/agreement.js";
import { runs } from "../fixtures/property-runs.js";
import { fullRecord } from "./full-record.js";
import { fullRecords } from "./full-records.js";
import { fieldsOf, modelPaths } from "./model-paths.js";
import { readPackage, withoutApostrophe } from "./read-package.js";
import { rebuild } from "./rebuild.js";

const all: readonly Agreement[] = [...SHIPPED, fullRecord, recordOf(1), recordOf(2)];

describe("the full record of the tests", () => {
  it("has every field of the model, and no error", () => {
    const has = new Set(fullRecords.flatMap((record) => [...fieldsOf(record)]));
    expect([...modelPaths].filter((path) => !has.has(path))).toEqual([]);
    expect(modelPaths.size).toBeGreaterThan(250);
    for (const record of fullRecords) expect(AgreementSchema.safeParse(record).error?.issues ?? []).toEqual([]);
    expect(check(fullRecord).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("the tables of a data package", () => {
  it("lose nothing: every record can be rebuilt from a package of several records", () => {
    const data = readPackage(all);
    for (const record of all) expect(rebuild(data, record.id)).toEqual(record);
  });

  it("lose no field of the model, wherever it occurs", () => {
    for (const record of fullRecords) expect(rebuild(readPackage([record]), record.id)).toEqual(record);
  });

  it("distinguish an empty list from a missing one", () => {
    const record = agreementWith({
      altTitles: [],
      background: [],
      parties: [{ id: "a", kind: "state", name: "A", names: {}, memberOf: [], representatives: [], citations: [] }],
      commitments: [commitmentWith({ promisees: [], readouts: [], expectedEffects: [], term: {}, citations: [] })],
    });
    expect(rebuild(readPackage([record]), "truce")).toEqual(record);
    expect(rebuild(readPackage([agreementWith()]), "truce")).toEqual(agreementWith());
  });

  it("lose nothing of generated records", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (number) => {
        const record = recordOf(number);
        expect(rebuild(readPackage([record]), record.id)).toEqual(record);
      }),
      runs(20),
    );
  });

  it("contain the ends that expiryOf gives, the earlier ends that they replaced, and their certainty", () => {
    const { rows } = readPackage([busan2025]);
    const answers = expiries(busan2025);
    expect(rows("ends").map(({ subject }) => subject)).toEqual(answers.map(({ subject }) => subject));
    for (const [index, row] of rows("ends").entries()) {
      const expiry = answers[index] as (typeof answers)[number];
      expect([row["kind"], row["explanation"]]).toEqual([expiry.kind, explain(busan2025, expiry)]);
      expect(row["end_on"]).toBe(expiry.kind === "on" ? expiry.date : undefined);
      expect(row["reason"]).toBe(expiry.kind === "unknown" ? expiry.reason : undefined);
    }
    const rare = { agreement: "busan-2025", subject: "rare-earth-suspension" };
    expect(rows("ends").find(({ subject }) => subject === rare.subject)).toMatchObject({
      end_on: "2027-01-10",
      certainty: "presumed",
      caveats: "announced, no legal instrument on record",
      basis: "extended",
      authority: "announced",
    });
    const before = rows("superseded_ends").filter(({ subject }) => subject === rare.subject);
    expect(before.map((row) => [row["position"], row["end_on"], row["authority"], row["assumed"]])).toEqual([
      ["1", "2026-11-10", "legal", undefined],
      ["2", "2026-11-07", "announced", "false"],
    ]);
    const rests = rows("end_events").filter(({ subject }) => subject === rare.subject);
    expect(rests.map(({ event }) => event)).toEqual(["truce-extension-us", "truce-extension-cn"]);
  });

  it("contain the periods that periodsOf gives, for every subject that has a history", () => {
    for (const record of [busan2025 as Agreement, fullRecord]) {
      const { rows } = readPackage([record]);
      const subjects = [record, ...record.commitments, ...(record.meeting ? [record.meeting] : []), ...record.parties];
      expect([...new Set(rows("periods").map(({ subject }) => subject))]).toEqual(subjects.map(({ id }) => id));
      for (const { id } of subjects) {
        const own = rows("periods").filter(({ subject }) => subject === id);
        const events = (position: string) =>
          rows("period_events").filter(({ subject, period }) => subject === id && period === position);
        expect(
          own.map((row) => [
            row["state"],
            row["from_earliest"],
            row["to_latest"],
            row["to_time"],
            row["authority"],
            row["caveats"] ?? "",
            events(row["period"] as string).map(({ event }) => event),
          ]),
        ).toEqual(
          periodsOf(record, id).map(({ state, from, to, authority, caveats, because }) => [
            state,
            from?.earliest,
            to?.latest,
            to?.moment?.time,
            authority,
            caveats.join(" "),
            because.events,
          ]),
        );
      }
    }
  });

  it("contain the first and the last possible day of a partial date, and no certainty for an unknown end", () => {
    const { rows } = readPackage([fullRecord]);
    expect(rows("commitments").find(({ commitment }) => commitment === "visit")).toMatchObject({
      visit_on: "2030-07?",
      visit_on_earliest: "2030-07-01",
      visit_on_latest: "2030-07-31",
    });
    const term = { effective: "2030-03", duration: "P2Y" };
    const vague = readPackage([agreementWith({ commitments: [commitmentWith({ term })] })]).rows("ends");
    expect(vague.find(({ subject }) => subject === "pause")).toMatchObject({
      kind: "between",
      earliest: "2032-03-01",
      latest: "2032-03-31",
      certainty: "possible",
    });
    const unread = agreementWith({ commitments: [commitmentWith({ term: { end: { unreadable: "1976-06-31" } } })] });
    const [, pause] = readPackage([unread]).rows("ends");
    expect(pause).toMatchObject({ subject: "pause", kind: "unknown", reason: "unreadable-end" });
    expect(pause).not.toHaveProperty("certainty");
  });

  it("contain the record as it was known at `knownAt`", () => {
    const files = toDataPackage([busan2025], { knownAt: "2025-10-30" });
    const lines = files
      .find(({ path }) => path === "commitments.csv")
      ?.content.trimEnd()
      .split("\r\n");
    expect(lines).toHaveLength(1 + 12);
  });
});

describe("the CSV files", () => {
  it("is RFC 4180: CRLF, quotes doubled, as many cells in each row, read back cell by cell", () => {
    const { resources, cells, files } = readPackage(all);
    for (const { name, path, schema } of resources) {
      const content = files.find((file) => file.path === path)?.content ?? "";
      expect(content.endsWith("\r\n")).toBe(true);
      expect(content).not.toMatch(/(?<!\r)\n(?![^"]*")/);
      for (const row of cells(name)) expect(row).toHaveLength(schema.fields.length);
    }
    const quoted = toDataPackage([fullRecord]).filter(({ content }) => content.includes('"fisheries, ""inner"""'));
    expect(quoted.map(({ path }) => path)).toEqual(["agreement_subjects.csv"]);
  });

  it("keep spreadsheets from reading texts as formulas, and leave numbers unchanged", () => {
    const { cells, rows } = readPackage([fullRecord]);
    const starts = cells("alternative_titles").flat();
    expect(starts).toContain("'=A title that is no formula");
    expect(starts).toContain("''=One that looks escaped");
    expect(rows("alternative_titles").map((row) => row["title"])).toEqual(fullRecord.altTitles);
    const data = readPackage(all);
    for (const table of data.resources) {
      const types = table.schema.fields.map(({ type }) => type);
      for (const row of data.cells(table.name).slice(1)) {
        for (const [index, cell] of row.entries()) {
          if (types[index] === "string") expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
        }
      }
    }
    // The stated end is two days before the computed one: the difference is a negative number, and stays one.
    const term = { effective: "2026-01-01", duration: "P1Y", end: { through: "2026-12-30" }, note: "So it says." };
    const negative = readPackage([agreementWith({ commitments: [commitmentWith({ term })] })]);
    expect(negative.rows("ends")[1]?.["discrepancy_days"]).toBe("-2");
    expect(negative.cells("ends").flat()).toContain("-2");
  });

  it("give every string back unchanged, whatever it begins with", () => {
    const signs = fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "'", '"', ",", ";", " ", "＝", "＠", "a", "1");
    const text = fc.array(signs, { minLength: 1, maxLength: 6 }).map((list) => list.join(""));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (altTitles) => {
        const { cells } = readPackage([agreementWith({ altTitles })]);
        const [, ...rows] = cells("alternative_titles");
        const written = rows.map((row) => row[2] as string);
        expect(written.map(withoutApostrophe)).toEqual(altTitles);
        for (const cell of written) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
      }),
      runs(100),
    );
  });
});

describe("datapackage.json", () => {
  const { descriptor, resources, cells, files } = readPackage([busan2025]);

  it("lists every file, in an order in which they can be loaded", () => {
    expect(descriptor).toMatchObject({
      $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
      name: "busan-2025",
      title: busan2025.title,
    });
    expect(files.map(({ path }) => path)).toEqual(["datapackage.json", ...resources.map(({ path }) => path)]);
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { name, path } of resources) {
      expect(name).toMatch(/^[-a-z0-9._]+$/);
      expect(path).toBe(`${name}.csv`);
    }
  });

  it("has the fields of each CSV header, in the same order, each with a type of Table Schema", () => {
    for (const { name, schema } of resources) {
      expect(schema.fields.map((field) => field.name)).toEqual(cells(name)[0]);
      expect(new Set(schema.fields.map((field) => field.name)).size).toBe(schema.fields.length);
      for (const { type, description } of schema.fields) {
        expect(["string", "integer", "number", "boolean", "date"]).toContain(type);
        expect(description.length).toBeGreaterThan(5);
      }
    }
  });

  it("has keys of existing fields, and refers only to keys of earlier tables or of the same table", () => {
    const seen: string[] = [];
    for (const { name, schema } of resources) {
      const fields = schema.fields.map((field) => field.name);
      expect(schema.primaryKey[0]).toBe("agreement");
      for (const field of schema.primaryKey) expect(fields).toContain(field);
      // The overview is first, so it refers to nothing.
      if (name !== "agreements" && name !== "overview") expect(schema.foreignKeys?.length).toBeGreaterThan(0);
      for (const { fields: from, reference } of schema.foreignKeys ?? []) {
        for (const field of from) expect(fields).toContain(field);
        // A reference to the same table leaves the name of the table out.
        expect(reference.resource).not.toBe(name);
        if (reference.resource !== undefined) expect(seen).toContain(reference.resource);
        const target = resources.find((one) => one.name === (reference.resource ?? name));
        expect(reference.fields).toEqual(target?.schema.primaryKey);
      }
      seen.push(name);
    }
  });

  it("states types that match the cells", () => {
    const forms: Readonly<Record<string, RegExp>> = {
      string: /^/,
      integer: /^-?\d+$/,
      number: /^-?\d+(?:\.\d+)?(?:e[+-]\d+)?$/,
      boolean: /^(?:true|false)$/,
      date: /^\d{4}-\d{2}-\d{2}$/,
    };
    const data = readPackage(all);
    for (const { name, schema } of data.resources) {
      for (const row of data.cells(name).slice(1)) {
        for (const [index, { type }] of schema.fields.entries()) {
          if (row[index] !== "") expect(row[index]).toMatch(forms[type] as RegExp);
        }
      }
    }
  });

  it("has a general name and a title for a record whose id is not a valid name, and for none or several records", () => {
    const named = (records: readonly Agreement[]) => {
      const { name, title } = readPackage(records).descriptor;
      return [name, title];
    };
    expect(named([agreementWith({ id: "Truce/1" })])).toEqual(["agreements", "A truce"]);
    expect(named([agreementWith(), busan2025])).toEqual(["agreements", "2 agreements"]);
    expect(named([])).toEqual(["agreements", "0 agreements"]);
  });
});

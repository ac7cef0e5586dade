import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { afterAll, describe, expect, it } from "vitest";
import { recordOf } from "../../bench/records.mjs";
import type { Agreement } from "../../src/model/index.js";
import { SHIPPED } from "../data/shipped-records.js";
import { agreementWith, commitmentWith } from "../fixtures/agreement.js";
import { fullRecord } from "./full-record.js";
import { type ReadPackage, type Resource, readPackage } from "./read-package.js";

const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-duckdb-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TYPES: Readonly<Record<string, string>> = {
  string: "VARCHAR",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  date: "DATE",
};
const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");

/** The table that a resource of `datapackage.json` describes, with its keys. */
function createTable({ name, schema }: Resource): string {
  const columns = schema.fields.map((field) => `"${field.name}" ${TYPES[field.type]}`);
  const foreign = (schema.foreignKeys ?? []).map(
    ({ fields, reference }) =>
      `FOREIGN KEY (${quoted(fields)}) REFERENCES "${reference.resource ?? name}" (${quoted(reference.fields)})`,
  );
  return `CREATE TABLE "${name}" (${[...columns, `PRIMARY KEY (${quoted(schema.primaryKey)})`, ...foreign].join(", ")})`;
}

/** Loads a package as its descriptor says: the tables in order, with all keys enforced. */
async function load(data: ReadPackage): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const resource of data.resources) {
    const { name, schema } = resource;
    await connection.run(createTable(resource));
    const file = path.join(folder, resource.path);
    writeFileSync(file, data.files.find((one) => one.path === resource.path)?.content ?? "");
    const types = schema.fields.map((field) => `'${field.name}': '${TYPES[field.type]}'`).join(", ");
    const rows = `SELECT * FROM read_csv('${file}', header = true, delim = ',', quote = '"', escape = '"', columns = {${types}})`;
    const own = (schema.foreignKeys ?? []).filter(({ reference }) => reference.resource === undefined);
    if (own.length === 0) {
      await connection.run(`INSERT INTO "${name}" ${rows}`);
      continue;
    }
    // DuckDB does not see the rows of the same statement: a row that refers to its own table is inserted after its target.
    await connection.run(`CREATE TEMP TABLE staged AS ${rows}`);
    const targets = own.map(({ fields, reference }) => {
      const on = fields.map((field, index) => `t."${reference.fields[index]}" = s."${field}"`).join(" AND ");
      return `(s."${fields.at(-1)}" IS NULL OR EXISTS (SELECT 1 FROM "${name}" t WHERE ${on}))`;
    });
    const key = schema.primaryKey.map((field) => `t."${field}" = s."${field}"`).join(" AND ");
    const next = `FROM staged s WHERE NOT EXISTS (SELECT 1 FROM "${name}" t WHERE ${key})`;
    for (let left = 1; left > 0; ) {
      left = (await connection.run(`INSERT INTO "${name}" SELECT s.* ${next} AND ${targets.join(" AND ")}`))
        .rowsChanged;
    }
    // Each row that is still left refers to a missing row.
    await connection.run(`INSERT INTO "${name}" SELECT s.* ${next}`);
    await connection.run("DROP TABLE staged");
  }
  return connection;
}

async function ask(connection: DuckDBConnection, sql: string) {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

const all: readonly Agreement[] = [...SHIPPED, fullRecord, recordOf(1), recordOf(2)];
const data = readPackage(all);

describe("the data package in DuckDB", () => {
  it("loads every row with all primary and foreign keys enforced", async () => {
    const connection = await load(data);
    for (const { name } of data.resources) {
      expect(await ask(connection, `SELECT count(*) AS n FROM "${name}"`), name).toEqual([
        { n: String(data.rows(name).length) },
      ]);
    }
    connection.closeSync();
  });

  it("gives the answers of the record in SQL", async () => {
    const connection = await load(data);
    const sql = `
      SELECT c.commitment, string_agg(p.name, ' and ' ORDER BY o.position) AS who, CAST(e.end_on AS VARCHAR) AS ends
      FROM commitments c JOIN commitment_promisors o USING (agreement, commitment)
      JOIN parties p USING (agreement, party) JOIN ends e
        ON e.agreement = c.agreement AND e.subject = c.commitment
      WHERE c.agreement = 'busan-2025' AND e.certainty = 'definite' AND e.end_on > DATE '2026-10-08'
      GROUP BY ALL ORDER BY ALL`;
    expect(await ask(connection, sql)).toEqual([
      { commitment: "gallium-germanium-antimony-suspension", who: "China", ends: "2026-11-27" },
    ]);
    expect(
      await ask(
        connection,
        `SELECT sum(rate_from - rate_to) AS points FROM commitments WHERE part_of IS NULL AND agreement = 'full-2030'`,
      ),
    ).toEqual([{ points: 13.25 }]);
    connection.closeSync();
  });

  it("rejects a row with an unknown reference, for every foreign key", async () => {
    const connection = await load(data);
    let tried = 0;
    for (const { name, schema } of data.resources) {
      for (const { fields } of schema.foreignKeys ?? []) {
        const last = fields.at(-1) as string;
        const isNumber = schema.fields.find((field) => field.name === last)?.type === "integer";
        // A copy of a row with another key, so that only the reference can be wrong.
        const changed = schema.fields.map((field) => {
          if (field.name === last) return `${isNumber ? "999999" : "'nowhere'"} AS "${last}"`;
          if (!schema.primaryKey.includes(field.name) || fields.includes(field.name)) return `"${field.name}"`;
          return field.type === "integer" ? `"${field.name}" + 1000` : `"${field.name}" || '-copy'`;
        });
        const rows = `SELECT ${changed.join(", ")} FROM "${name}" WHERE "${last}" IS NOT NULL LIMIT 1`;
        expect(await ask(connection, rows), `${name}.${last}`).toHaveLength(1);
        await expect(connection.run(`INSERT INTO "${name}" ${rows}`), `${name}.${last}`).rejects.toThrow(
          /foreign key/i,
        );
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(40);
    connection.closeSync();
  });

  it.each([
    ["part of nothing", { commitments: [commitmentWith({ partOf: "nowhere" })] }],
    ["owed by nobody", { commitments: [commitmentWith({ promisors: ["nobody"] })] }],
    [
      "cited from nowhere",
      { commitments: [commitmentWith({ citations: [{ source: "nowhere", mode: "paraphrase" }] })] },
    ],
  ] as const)("rejects a record in which something is %s", async (_, over) => {
    await expect(load(readPackage([agreementWith(over)]))).rejects.toThrow(/foreign key/i);
  });

  it("rejects two entries with the same id", async () => {
    const record = agreementWith({ commitments: [commitmentWith(), commitmentWith()] });
    await expect(load(readPackage([record]))).rejects.toThrow(/duplicate key|primary key/i);
  });
});

// Reads an NDJSON file of records into DuckDB, with the type of every field from our JSON Schema; what can be of several kinds stays JSON.
import { DuckDBInstance } from "@duckdb/node-api";
import { schemaWithUnions } from "./peers/agreement-of.mjs";

const SCALARS = { string: "VARCHAR", number: "DOUBLE", integer: "BIGINT", boolean: "BOOLEAN" };

function typeOf(part) {
  if (part.$ref !== undefined) return typeOf(schemaWithUnions.$defs[part.$ref.replace("#/$defs/", "")]);
  if (part.type === "array") return `${typeOf(part.items)}[]`;
  if (part.properties === undefined) return SCALARS[part.type] ?? "JSON";
  return `STRUCT(${Object.entries(part.properties)
    .map(([key, one]) => `"${key}" ${typeOf(one)}`)
    .join(", ")})`;
}

const columns = Object.entries(schemaWithUnions.properties).map(([key, part]) => `"${key}": '${typeOf(part)}'`);
const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
const read = `read_json('${process.argv[2]}', format = 'newline_delimited', columns = {${columns.join(", ")}})`;
await connection.run(`CREATE TABLE records AS SELECT * FROM ${read}`);

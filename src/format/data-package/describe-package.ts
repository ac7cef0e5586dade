import type { Agreement } from "../../model/index.js";
import type { Reference, Table } from "./table.js";

const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
/** Matches the names that a package may have (Data Package 1.0, which is stricter than 2.0). */
const NAME = /^[-a-z0-9._]+$/;

const DESCRIPTION = `Open the table overview first: it lists the commitments with their states and ends. Every other table contains one kind of entity, and its column agreement is the first column of every key. A resource refers only to earlier resources, so load them in this order. An empty cell means that the record has no value there. Columns whose description begins with "Derived", and the tables overview, periods, period_events, ends, superseded_ends and end_events, are computed from the record. A string that a spreadsheet would read as a formula has an apostrophe before it. To get the original string, remove one apostrophe if the cell begins with apostrophes followed by =, +, -, @ (also in full width), a tab or a line break.`;

/** Returns the descriptor of a package: the files, their columns, and the references between them. */
export function describePackage(tables: readonly Table[], records: readonly Agreement[]): object {
  const [first] = records;
  const one = records.length === 1 && first !== undefined ? first : undefined;
  return {
    $schema: PROFILE,
    name: one !== undefined && NAME.test(one.id) ? one.id : "agreements",
    title: one?.title ?? `${records.length} agreements`,
    description: DESCRIPTION,
    resources: tables.map((table) => ({
      name: table.name,
      type: "table",
      path: `${table.name}.csv`,
      description: table.description,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: schemaOf(table),
    })),
  };
}

function schemaOf({ name, columns, key, references = [] }: Table): object {
  const fields = columns.map((column) => ({ name: column.name, type: column.type, description: column.description }));
  const foreignKeys = references.map((reference) => foreignKey(name, reference));
  return { fields, primaryKey: ["agreement", ...key], ...(foreignKeys.length > 0 && { foreignKeys }) };
}

function foreignKey(table: string, { columns, table: other, to = columns }: Reference): object {
  // A reference to the same table leaves out its name (Table Schema 2.0).
  const resource = other === table ? {} : { resource: other };
  return { fields: ["agreement", ...columns], reference: { ...resource, fields: ["agreement", ...to] } };
}

// Writes src/schema/generated/agreement-length.ts from the JSON Schema of a record. Runs after `npm ci` and before every build, test and
// type check, before the records are written: they are validated with it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { predicateOf } from "./predicate/write-functions.mjs";
import { ROOT } from "./records/folders.mjs";
import { importSource } from "./records/import-source.mjs";

const FILE = path.join(ROOT, "src/schema/generated/agreement-length.ts");

const schemas = await importSource("schema/index");
const registry = z.registry();
for (const [name, schema] of Object.entries(schemas)) {
  // What Zod cannot express in a JSON Schema is in `meta`.
  if (name !== "AgreementSchema") registry.add(schema, { ...schema.meta(), id: name.replace(/Schema$/, "") });
}
const text = predicateOf(z.toJSONSchema(schemas.AgreementSchema, { metadata: registry, reused: "ref" }));
mkdirSync(path.dirname(FILE), { recursive: true });
if (!existsSync(FILE) || readFileSync(FILE, "utf8") !== text) writeFileSync(FILE, text);

// Writes the JSON Schema of a record next to the compiled code, or to the path given on the command line. Its structure is that
// of the Zod schemas, its descriptions are the doc comments of the model.
import { readFileSync, writeFileSync } from "node:fs";
import ts from "typescript";
import * as z from "zod";
import * as schemas from "../dist/schema/index.js";
import { modelProse } from "./model-prose.mjs";
import { withOneBranch } from "./one-branch.mjs";

const { name, version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const target = process.argv[2] ?? new URL("../dist/agreement.schema.json", import.meta.url);
const exported = new Set(Object.values(schemas));
const model = modelProse();
const registry = z.registry();

/** Walks a schema and the type that it belongs to, and names each part as the model does: a named part becomes a `$def`. */
function nameParts(schema, type) {
  const { def } = schema;
  if (def.type === "optional") nameParts(def.innerType, type);
  else if (ts.isTypeOperatorNode(type))
    nameParts(schema, type.type); // `readonly`, before an array
  else if (ts.isArrayTypeNode(type)) nameParts(def.element, type.elementType);
  else if (ts.isTypeReferenceNode(type)) nameEntity(schema, type.typeName.text);
  else if (ts.isUnionTypeNode(type) && def.type === "union") {
    for (const [index, option] of def.options.entries()) nameParts(option, type.types[index]);
  }
}

function nameEntity(schema, id) {
  const entity = model.get(id);
  // All ids have one schema, whatever their names in the model.
  const anonymous = schema.def.type === "string" && !exported.has(schema);
  if (entity === undefined || anonymous || registry.has(schema)) return;
  registry.add(schema, { ...schema.meta(), id }); // what Zod cannot put into a JSON Schema itself is in `meta`
  if (entity.members === undefined) return nameParts(schema, entity.type);
  // Branches of a union are paired by their order; a wrong pair would get the description of another branch.
  if (Object.keys(schema.shape).some((key) => !entity.members.has(key))) throw new Error(`This is no ${id}`);
  for (const [key, { type }] of entity.members) nameParts(schema.shape[key], type);
}

/**
 * Returns a property with its description. Dates and string unions are inlined, with the comment of their type after that of
 * the property, because editors that follow a `$ref` show only the comment of its target. For an entity, that comment is
 * enough.
 */
function withWords(property, { description }) {
  const id = property.$ref?.replace("#/$defs/", "");
  if ($defs[id]?.type !== "string") return { description, ...property };
  return { description: `${description}\n${model.get(id).description}`, ...$defs[id] };
}

/** Returns a `$def` with its description and those of its properties. */
function described(id, { ...schema }) {
  const { description, members } = model.get(id);
  if (schema.properties !== undefined) {
    const properties = Object.entries(schema.properties);
    schema.properties = Object.fromEntries(properties.map(([key, one]) => [key, withWords(one, members.get(key))]));
  }
  return { description, ...schema };
}

/** Adds to each `kind` that selects a branch a list of the kinds, each with the comment of its branch. */
function withDescribedKinds(node) {
  if (Array.isArray(node)) return node.map(withDescribedKinds);
  if (typeof node !== "object" || node === null) return node;
  const all = Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, withDescribedKinds(inner)]));
  const { properties, allOf } = all;
  if (allOf?.[0].if === undefined) return all;
  const [[key, kind]] = Object.entries(properties);
  const lines = kind.enum.map((word, index) => {
    const [summary] = model.get(allOf[index].then.$ref.replace("#/$defs/", "")).description.split("\n");
    return `- ${word}: ${summary}`;
  });
  return { ...all, properties: { [key]: { description: ["One of:", ...lines].join("\n"), ...kind } } };
}

nameEntity(schemas.AgreementSchema, "Agreement");
registry.remove(schemas.AgreementSchema); // the root has no name
const { $schema, $defs, ...root } = z.toJSONSchema(schemas.AgreementSchema, { metadata: registry });
const unions = {
  $schema,
  $id: `https://unpkg.com/${name}@${version.split(".")[0]}/agreement.schema.json`,
  title: "Agreement",
  ...described("Agreement", root),
  $defs: Object.fromEntries(
    Object.keys($defs)
      .sort()
      .map((id) => [id, described(id, $defs[id])]),
  ),
};
writeFileSync(target, `${JSON.stringify(withDescribedKinds(withOneBranch(unions)))}\n`);

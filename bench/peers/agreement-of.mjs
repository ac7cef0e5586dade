// Builds the schema of an Agreement with the functions of another validator, part by part, from the JSON Schema of our Zod schemas. So
// every validator in the benchmark has the same keys, patterns and lists of words.
import { readFileSync } from "node:fs";
import * as z from "zod";
import * as schemas from "../../dist/schema/index.js";

/** The JSON Schema of a record that the package ships: conditions select one branch for each value. */
export const agreementSchema = JSON.parse(
  readFileSync(new URL("../../dist/agreement.schema.json", import.meta.url), "utf8"),
);

const registry = z.registry();
for (const [name, schema] of Object.entries(schemas)) {
  if (name !== "AgreementSchema") registry.add(schema, { ...schema.meta(), id: name.replace(/Schema$/, "") });
}

/** The same schema with `oneOf` and `anyOf` in place of conditions, as an author would write it. */
export const schemaWithUnions = z.toJSONSchema(schemas.AgreementSchema, { metadata: registry });

/**
 * Makes a peer's schema.
 *
 * @template Made
 * @param {object} make What the peer has for each part.
 * @param {(required: Record<string, Made>, optional: Record<string, Made>) => Made} make.object No other keys.
 * @param {(item: Made) => Made} make.list
 * @param {(pattern: RegExp | undefined) => Made} make.text
 * @param {(least: number | undefined, whole: boolean) => Made} make.number A number that JSON can hold.
 * @param {(words: string[]) => Made} make.oneWordOf
 * @param {(value: string | boolean) => Made} make.literal
 * @param {(branches: Made[]) => Made} make.byKind Branches that are distinguished by their `kind`.
 * @param {(branches: Made[]) => Made} make.either
 * @param {(key: RegExp, value: Made) => Made} make.record Keys of a form.
 * @returns {Made}
 */
export function agreementOf(make) {
  const named = new Map(); // an entity that is used in several places is made once, as an author would write it
  const patternOf = (source) => (source === undefined ? undefined : new RegExp(source, "u"));

  function made(part) {
    const { $ref, anyOf, oneOf, type } = part;
    if ($ref !== undefined) {
      const name = $ref.replace("#/$defs/", "");
      if (!named.has(name)) named.set(name, made(schemaWithUnions.$defs[name]));
      return named.get(name);
    }
    if (oneOf !== undefined) return make.byKind(oneOf.map(made));
    if (anyOf !== undefined && part.properties === undefined) return make.either(anyOf.map(made));
    if (part.const !== undefined) return make.literal(part.const);
    if (part.enum !== undefined) return make.oneWordOf(part.enum);
    if (type === "string") return make.text(patternOf(part.pattern));
    if (type === "number" || type === "integer") return make.number(part.minimum, type === "integer");
    if (type === "array") return make.list(made(part.items));
    if (part.propertyNames !== undefined) {
      return make.record(patternOf(part.propertyNames.pattern), made(part.additionalProperties));
    }
    if (type !== "object") throw new Error(`There is nothing for ${JSON.stringify(part)}`);
    // Of some keys one has to be there: a branch for each.
    if (anyOf !== undefined) return make.either(anyOf.map(({ required }) => objectOf(part, required)));
    return objectOf(part, []);
  }
  function objectOf({ properties, required = [] }, more) {
    const there = [...new Set([...required, ...more])];
    const madeOf = (keys) => Object.fromEntries(keys.map((key) => [key, made(properties[key])]));
    const optional = Object.keys(properties).filter((key) => !there.includes(key));
    return make.object(madeOf(there), madeOf(optional));
  }
  return made(schemaWithUnions);
}

import * as z from "zod";
import { AgreementSchema } from "../../src/schema/index.js";

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** Every field that the model has, by its way from the record: `commitments.rate.from`. */
export const modelPaths: ReadonlySet<string> = new Set(pathsOf(z.toJSONSchema(AgreementSchema) as JsonSchema, ""));

function* pathsOf({ properties = {}, items, anyOf = [], oneOf = [] }: JsonSchema, path: string): Generator<string> {
  for (const [key, schema] of Object.entries(properties)) {
    yield `${path}.${key}`;
    yield* pathsOf(schema, `${path}.${key}`);
  }
  for (const schema of [...(items === undefined ? [] : [items]), ...anyOf, ...oneOf]) yield* pathsOf(schema, path);
}

/** Every field that a value has. */
export function* fieldsOf(value: unknown, path = ""): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = Array.isArray(value) ? path : `${path}.${key}`;
    if (!Array.isArray(value)) yield here;
    yield* fieldsOf(inner, here);
  }
}

import { Ajv2020 } from "ajv/dist/2020.js";
import { agreementSchema } from "./agreement-of.mjs";

/** Ajv on the schema as it is written, with its own settings. */
export const accepts = new Ajv2020().compile(agreementSchema);

/**
 * Ajv at its best with this schema: an entity stays a function of its own (written into each place, the code is longer than V8
 * optimises), and a union by `kind` is looked up (`discriminator`).
 */
export const acceptsTuned = new Ajv2020({ inlineRefs: false, discriminator: true, validateSchema: false }).compile(
  withDiscriminators(agreementSchema),
);

function withDiscriminators(part) {
  if (Array.isArray(part)) return part.map(withDiscriminators);
  if (typeof part !== "object" || part === null) return part;
  const made = Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, withDiscriminators(inner)]));
  return Array.isArray(made.oneOf)
    ? { ...made, type: "object", discriminator: { propertyName: "kind" }, required: ["kind"] }
    : made;
}

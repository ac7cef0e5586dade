/**
 * Returns a JSON Schema with the one thing that makes Ajv and schemasafe fast: which branch is meant. The keyword is of OpenAPI and not
 * of JSON Schema, and both accept it when told to.
 */
export function withDiscriminators(part) {
  if (Array.isArray(part)) return part.map(withDiscriminators);
  if (typeof part !== "object" || part === null) return part;
  const inner = Object.fromEntries(Object.entries(part).map(([key, one]) => [key, withDiscriminators(one)]));
  if (part.const !== undefined) delete inner.type; // schemasafe takes no more than the constant
  if (!Array.isArray(part.oneOf)) return inner;
  return { ...inner, type: "object", required: ["kind"], discriminator: { propertyName: "kind" } };
}

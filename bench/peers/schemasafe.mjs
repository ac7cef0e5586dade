import { validator } from "@exodus/schemasafe";
import { schemaWithUnions } from "./agreement-of.mjs";
import { withDiscriminators } from "./with-discriminators.mjs";

const options = { mode: "lax", isJSON: true };

/** It accepts Infinity, as which `JSON.parse` reads 1e999, unless numbers have a limit. */
function withLimits(part) {
  if (Array.isArray(part)) return part.map(withLimits);
  if (typeof part !== "object" || part === null) return part;
  const inner = Object.fromEntries(Object.entries(part).map(([key, one]) => [key, withLimits(one)]));
  return part.type === "number" ? { maximum: Number.MAX_VALUE, ...inner } : inner;
}

export default {
  "schemasafe, discriminators added": validator(withDiscriminators(withLimits(schemaWithUnions)), options),
  schemasafe: validator(withLimits(schemaWithUnions), options),
};

import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { agreementSchema } from "./agreement-of.mjs";

/** Ajv with its own settings. */
const asWritten = new Ajv2020().compile(agreementSchema);

/**
 * The schema with the one thing that makes Ajv fast: which branch is meant. The keyword is of OpenAPI and not of JSON Schema,
 * and Ajv takes it when told to. Measured beside it, and not better: inlineRefs, loopEnum, loopRequired, messages and
 * unicodeRegExp set otherwise, and schemas without `type` beside `enum` and `const`.
 */
function withDiscriminators(part) {
  if (Array.isArray(part)) return part.map(withDiscriminators);
  if (typeof part !== "object" || part === null) return part;
  const inner = Object.fromEntries(Object.entries(part).map(([key, one]) => [key, withDiscriminators(one)]));
  if (!Array.isArray(part.oneOf)) return inner;
  return { ...inner, type: "object", required: ["kind"], discriminator: { propertyName: "kind" } };
}

/** Standalone code, as someone would write it to a file when they build. */
async function standalone(schema, options) {
  const ajv = new Ajv2020({ ...options, meta: false, validateSchema: false, code: { source: true, esm: true } });
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
}

export default {
  "Ajv, tuned: standalone, discriminators added": await standalone(withDiscriminators(agreementSchema), {
    discriminator: true,
  }),
  "Ajv, tuned: standalone": await standalone(agreementSchema, {}),
  Ajv: asWritten,
};

import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { agreementSchema, schemaWithUnions } from "./agreement-of.mjs";
import { withDiscriminators } from "./with-discriminators.mjs";

/** Ajv with its own settings. */
const asWritten = new Ajv2020().compile(agreementSchema);

/**
 * Standalone code, as someone would write it to a file when they build. Also measured, and not faster: inlineRefs, loopEnum,
 * loopRequired, messages and unicodeRegExp set otherwise, and schemas without `type` next to `enum` and `const`.
 */
async function standalone(schema, options) {
  const ajv = new Ajv2020({ ...options, meta: false, validateSchema: false, code: { source: true, esm: true } });
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
}

export default {
  "Ajv, tuned: standalone, discriminators added": await standalone(withDiscriminators(schemaWithUnions), {
    discriminator: true,
  }),
  "Ajv, tuned: standalone": await standalone(agreementSchema, {}),
  Ajv: asWritten,
};

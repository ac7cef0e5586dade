import * as v from "valibot";
import { agreementOf } from "./agreement-of.mjs";

const mapped = (shape, change) => Object.fromEntries(Object.entries(shape).map(([key, one]) => [key, change(one)]));
const textOf = (pattern) => (pattern === undefined ? v.string() : v.pipe(v.string(), v.regex(pattern)));

const schema = agreementOf({
  object: (required, optional) => v.strictObject({ ...required, ...mapped(optional, (one) => v.exactOptional(one)) }),
  list: (item) => v.array(item),
  text: textOf,
  number: (least = Number.NEGATIVE_INFINITY, whole = false) =>
    v.pipe(v.number(), whole ? v.safeInteger() : v.finite(), v.minValue(least)),
  oneWordOf: (words) => v.picklist(words),
  literal: (value) => v.literal(value),
  byKind: (branches) => v.variant("kind", branches),
  either: (branches) => v.union(branches),
  record: (key, value) => v.record(textOf(key), value),
});

export default { Valibot: (value) => v.is(schema, value) };

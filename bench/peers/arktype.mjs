import { type } from "arktype";
import { agreementOf } from "./agreement-of.mjs";

const optionalKeys = (shape) => Object.fromEntries(Object.entries(shape).map(([key, one]) => [`${key}?`, one]));
// ArkType itself finds the key that distinguishes the branches of a union.
const either = (branches) => branches.reduce((union, branch) => union.or(branch));

const schema = agreementOf({
  object: (required, optional) => type({ "+": "reject", ...required, ...optionalKeys(optional) }),
  list: (item) => item.array(),
  text: (pattern) => type(pattern ?? "string"),
  number: (least = Number.NEGATIVE_INFINITY, whole = false) =>
    // 1e999 is not a number that a record may have
    type("number").narrow((value) => (whole ? Number.isSafeInteger(value) : Number.isFinite(value)) && value >= least),
  oneWordOf: (words) => type.enumerated(...words),
  literal: (value) => type.unit(value),
  byKind: either,
  either,
  record: (key, value) => type.Record(type(key), value).onUndeclaredKey("reject"),
});

export default { ArkType: (value) => schema.allows(value) };

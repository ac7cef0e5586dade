import Type from "typebox";
import { Compile } from "typebox/compile";
import { agreementOf } from "./agreement-of.mjs";

const mapped = (shape, change) => Object.fromEntries(Object.entries(shape).map(([key, one]) => [key, change(one)]));

const schema = agreementOf({
  object: (required, optional) =>
    Type.Object({ ...required, ...mapped(optional, Type.Optional) }, { additionalProperties: false }),
  list: (item) => Type.Array(item),
  text: (pattern) => Type.String(pattern === undefined ? {} : { pattern: pattern.source }),
  number: (least, whole) => {
    const options = least === undefined ? {} : { minimum: least };
    return whole ? Type.Integer(options) : Type.Number(options);
  },
  oneWordOf: (words) => Type.Enum(words),
  literal: (value) => Type.Literal(value),
  byKind: (branches) => Type.Union(branches),
  either: (branches) => Type.Union(branches),
  record: (key, value) => Type.Record(Type.String({ pattern: key.source }), value, { additionalProperties: false }),
});
const validator = Compile(schema);

// TypeBox has no union whose branches a key distinguishes.
export default { "TypeBox, compiled": (value) => validator.Check(value) };

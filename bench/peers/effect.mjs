// Its compiler has to be there before the first schema is made.
import "effect/schema/SchemaJITCompiler/enable";
import { Exit, Schema } from "effect";
import { agreementOf } from "./agreement-of.mjs";

const mapped = (shape, change) => Object.fromEntries(Object.entries(shape).map(([key, one]) => [key, change(one)]));
const textOf = (pattern) => (pattern === undefined ? Schema.String : Schema.String.check(Schema.isPattern(pattern)));

const schema = agreementOf({
  object: (required, optional) => Schema.Struct({ ...required, ...mapped(optional, Schema.optionalKey) }),
  list: (item) => Schema.Array(item),
  text: textOf,
  number: (least, whole) => {
    const number = whole ? Schema.Int : Schema.Finite;
    return least === undefined ? number : number.check(Schema.isGreaterThanOrEqualTo(least));
  },
  oneWordOf: (words) => Schema.Literals(words),
  literal: (value) => Schema.Literal(value),
  byKind: (branches) => Schema.Union(branches),
  either: (branches) => Schema.Union(branches),
  record: (key, value) => Schema.Record(textOf(key), value),
});

// `Schema.is`, which is fast when compiled, takes unknown keys; what refuses them decodes, and that is not compiled.
const decode = Schema.decodeUnknownExit(schema, { onExcessProperty: "error" });
export default { "Effect Schema": (value) => Exit.isSuccess(decode(value)) };

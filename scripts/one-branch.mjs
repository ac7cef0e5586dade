// Rewrites a JSON Schema so that one wrong value is one error: each value of a union is tested against one branch only. With
// `oneOf` and `anyOf`, validators report the errors of every branch: one wrong value in a commitment gave 33 errors in Ajv and
// 44 in Python's jsonschema.

/** Returns the schema with each union rewritten as conditions; what it accepts stays the same. */
export function withOneBranch(schema) {
  const { $defs } = schema;
  const target = (node) => (node.$ref === undefined ? node : $defs[node.$ref.replace("#/$defs/", "")]);

  function rewritten(node) {
    if (Array.isArray(node)) return node.map(rewritten);
    if (typeof node !== "object" || node === null) return node;
    const { oneOf, anyOf, ...rest } = Object.fromEntries(
      Object.entries(node).map(([key, inner]) => [key, rewritten(inner)]),
    );
    // A list of values says enough: with `type` next to it, a value of another type would be two errors.
    if (rest.enum !== undefined || rest.const !== undefined) delete rest.type;
    const branches = oneOf ?? anyOf;
    return branches === undefined ? rest : { ...rest, ...conditions(branches, rest) };
  }

  function conditions(branches, rest) {
    if (rest.type === "object") return requiringOne(branches.map(({ required: [key] }) => key));
    const targets = branches.map(target);
    const discriminator = Object.keys(targets[0].properties ?? {}).find((key) => {
      const constants = targets.map(({ properties }) => properties?.[key]?.const);
      return !constants.includes(undefined) && new Set(constants).size === targets.length;
    });
    if (discriminator !== undefined) return byConstant(discriminator, branches, targets);
    if (targets.every(({ required }) => required?.length === 1)) return byOnlyKey(targets.map(rewritten));
    const [text, object, ...others] = targets;
    if (text.type !== "string" || object.type !== "object" || others.length > 0) {
      throw new Error(`No rule for a union of ${JSON.stringify(branches)}`);
    }
    // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
    return { if: { type: "string" }, then: branches[0], else: branches[1] };
  }

  return rewritten(schema);
}

/** A union whose branches differ in the constant of one key, such as `kind`. */
function byConstant(key, branches, targets) {
  const constants = targets.map(({ properties }) => properties[key].const);
  return {
    type: "object",
    properties: { [key]: { enum: constants } },
    required: [key],
    allOf: branches.map((branch, index) => ({
      if: { type: "object", properties: { [key]: { const: constants[index] } }, required: [key] },
      // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
      then: branch,
    })),
  };
}

/** A union whose branches have one key each, all of them different: an object with exactly one of these keys. */
function byOnlyKey(targets) {
  return {
    type: "object",
    properties: Object.assign({}, ...targets.map(({ properties }) => properties)),
    additionalProperties: false,
    // Apart from the keys: next to them, `maxProperties` stops the YAML language server from completing the only key.
    allOf: [{ type: "object", minProperties: 1, maxProperties: 1 }],
  };
}

/** An object that has at least one of several keys: if it has none, the first is reported as missing. */
function requiringOne([first, ...others]) {
  const has = (key) => ({ type: "object", properties: { [key]: {} }, required: [key] });
  return {
    if: { type: "object", not: { anyOf: others.map(has) } },
    // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
    then: has(first),
  };
}

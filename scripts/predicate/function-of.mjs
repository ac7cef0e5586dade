// Writes one function of the predicate, by the keywords of its part of the JSON Schema.
import { capitalized } from "./capitalized.mjs";

/** Returns the code of the function of a part of the JSON Schema. `functions` returns the names of the functions that it calls. */
export function functionOf(part, name, functions) {
  if (part.oneOf !== undefined) return byKind(part, name, functions);
  if (part.anyOf !== undefined && part.properties === undefined) return either(part, name, functions);
  if (part.const !== undefined) return wordList(part, [part.const], name);
  if (part.enum !== undefined) return wordList(part, part.enum, name);
  if (part.type === "string") return form(part, name);
  if (part.type === "number" || part.type === "integer") return number(part, name, functions);
  if (part.type === "array") return list(part, name, functions);
  if (part.propertyNames !== undefined) return record(part, name, functions);
  if (part.properties !== undefined) return entity(part, name, functions);
  throw new Error(`The predicate has nothing for ${JSON.stringify(part)}`);
}

/** Returns a function that calls one function for each branch, by the key `kind`. */
function byKind(part, name, functions) {
  only(part, ["oneOf"]);
  const cases = part.oneOf.map((branch) => {
    const { kind } = functions.resolved(branch).properties;
    const { const: word } = functions.resolved(kind);
    return `    case ${JSON.stringify(word)}:\n      return ${functions.nameOf(branch, `${name}${capitalized(word)}`)}(value);`;
  });
  return `function ${name}(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  switch ((value as Parts)["kind"]) {
${cases.join("\n")}
    default:
      return 0;
  }
}`;
}

function either(part, name, functions) {
  only(part, ["anyOf"]);
  const calls = part.anyOf.map((branch, index) => `${functions.nameOf(branch, `${name}${index + 1}`)}(value)`);
  return `function ${name}(value: unknown): number {\n  return ${calls.join(" || ")};\n}`;
}

/** Returns a function that tests a list of words, first by their lengths. */
function wordList(part, words, name) {
  only(part, ["type", "const", "enum"]);
  if (words.length === 1) {
    const [word] = words.map((one) => JSON.stringify(one));
    return `function ${name}(value: unknown): number {\n  return value === ${word} ? ${word.length} : 0;\n}`;
  }
  if (words.some((word) => typeof word !== "string")) throw new Error(`The predicate has nothing for ${words}`);
  const lengths = [...new Set(words.map((word) => word.length))].sort((a, b) => a - b);
  const cases = lengths.map((length) => {
    const same = words.filter((word) => word.length === length).map((word) => `value === ${JSON.stringify(word)}`);
    const written = Math.min(...words.filter((word) => word.length === length).map((w) => JSON.stringify(w).length));
    return `    case ${length}:\n      return ${same.join(" || ")} ? ${written} : 0;`;
  });
  return `function ${name}(value: unknown): number {
  if (typeof value !== "string") return 0;
  switch (value.length) {
${cases.join("\n")}
    default:
      return 0;
  }
}`;
}

function form(part, name) {
  only(part, ["type", "pattern"]);
  const form = `${name.replace(/[A-Z]/g, "_$&").toUpperCase()}_FORM`;
  return `const ${form} = ${new RegExp(part.pattern, "u")};
function ${name}(value: unknown): number {
  return typeof value === "string" && ${form}.test(value) ? value.length + 2 : 0;
}`;
}

function number(part, name, functions) {
  only(part, ["type", "minimum", "maximum"]);
  const { type, minimum, maximum } = part;
  const whole = type === "integer";
  // Zod's integers are safe, and its numbers finite: both limits are those of the function that is called.
  if (maximum !== undefined && !(whole && maximum === Number.MAX_SAFE_INTEGER)) throw new Error(`${name}: maximum`);
  const isLeast = minimum === undefined || (whole && minimum === Number.MIN_SAFE_INTEGER);
  const test = `Number.${whole ? "isSafeInteger" : "isFinite"}(value)`;
  const least = isLeast ? "" : ` && (value as number) >= ${minimum}`;
  return `function ${name}(value: unknown): number {
  return ${test}${least} ? ${functions.imported("numberLength")}(value as number) : 0;
}`;
}

function list(part, name, functions) {
  only(part, ["type", "items"]);
  return `function ${name}(value: unknown): number {
  if (!Array.isArray(value)) return 0;
  const list: readonly unknown[] = value;
  let length = 1;
  for (let index = 0; index < list.length; index += 1) {
    const own = ${functions.nameOf(part.items, `${name}Entry`)}(list[index]);
    if (own === 0) return 0;
    length += own + 1;
  }
  return length === 1 ? 2 : length;
}`;
}

function record(part, name, functions) {
  only(part, ["type", "propertyNames", "additionalProperties"]);
  const key = functions.nameOf(part.propertyNames, `${name}Key`);
  const inner = functions.nameOf(part.additionalProperties, `${name}Value`);
  return `function ${name}(value: unknown): number {
  if (!${functions.imported("isPlainObject")}(value)) return 0;
  let length = 1;
  for (const key in value) {
    const [name, own] = [${key}(key), ${inner}(value[key])];
    if (name === 0 || own === 0) return 0;
    length += name + own + 2;
  }
  return length === 1 ? 2 : length;
}`;
}

function entity(part, name, functions) {
  only(part, ["type", "properties", "required", "additionalProperties", "anyOf"]);
  if (part.additionalProperties !== false) throw new Error(`The predicate has no open objects: ${name}`);
  const { properties, required = [], anyOf = [] } = part;
  const choice = anyOf.map((branch) => {
    const [key, ...more] = branch.required;
    if (more.length > 0) throw new Error(`${name}: a choice between several keys`);
    return key;
  });
  const cases = Object.entries(properties).map(([key, one]) => {
    const counted = required.includes(key) ? "\n        missing -= 1;" : "";
    const chosen = choice.includes(key) ? "\n        chosen = true;" : "";
    const call = `${functions.nameOf(one, `${name}${capitalized(key)}`)}(parts[key])`;
    return `      case ${JSON.stringify(key)}:\n        own = ${call};${counted}${chosen}\n        break;`;
  });
  const complete = [...(required.length > 0 ? ["missing === 0"] : []), ...(choice.length > 0 ? ["chosen"] : [])];
  const given = required.length > 0 ? "length" : "length === 1 ? 2 : length";
  return `function ${name}(value: unknown): number {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return 0;
  const parts = value as Parts;
  let length = 1;${required.length > 0 ? `\n  let missing = ${required.length};` : ""}${choice.length > 0 ? "\n  let chosen = false;" : ""}
  for (const key in parts) {
    let own = 0;
    switch (key) {
${cases.join("\n")}
      default:
        return 0;
    }
    if (own === 0) return 0;
    length += own + key.length + 4;
  }
  return ${complete.length > 0 ? `${complete.join(" && ")} ? ${given} : 0` : given};
}`;
}

/** Throws if a part has a keyword that is not handled: ignoring it would accept what the schema rejects. */
export function only(part, keywords) {
  for (const keyword of Object.keys(part)) {
    if (!keywords.includes(keyword))
      throw new Error(`The predicate does not handle "${keyword}" in ${JSON.stringify(part)}`);
  }
}

// Writes the functions of the predicate from the JSON Schema: one for each entity, list and string form.

const MODULE = "../least-length.js";

/** The functions for the two commonest forms of strings, and for any string. */
const FORMS = new Map([
  [undefined, "stringLength"],
  ["\\S", "textLength"],
  ["^\\S+$", "idLength"],
]);

/** The keywords that are descriptions, or that the functions of `least-length.ts` contain. */
const IGNORED = new Set(["$schema", "$id", "$defs", "id", "title", "description", "format"]);

/** The functions of one module, as text. */
class Functions {
  #schema;
  #code = [];
  #names = new Map();
  #imports = new Set();

  constructor(schema) {
    this.#schema = schema;
  }

  /** Returns the text of the module. */
  module() {
    const root = this.nameOf(this.#schema, "agreement");
    const entries = Object.entries(this.#schema.properties).filter(([, part]) => this.#resolved(part).type === "array");
    const entriesOf = entries
      .map(([key, part]) => `  ${key}: ${this.nameOf(this.#resolved(part).items, key)},`)
      .join("\n");
    return `// Written by scripts/write-predicate.mjs from the JSON Schema. Change the schemas.
import { ${[...this.#imports].sort().join(", ")} } from "${MODULE}";

type Parts = Readonly<Record<string, unknown>>;

${this.#code.join("\n\n")}

/** Returns the least number of characters that an agreement takes as JSON; 0 for what \`AgreementSchema\` rejects. */
export const agreementLength: (value: unknown) => number = ${root};

/** The same for the entries of each array of an agreement. */
export const ENTRY_LENGTHS: Readonly<Record<string, (value: unknown) => number>> = {
${entriesOf}
};
`;
  }

  /** Returns the name of the function of a part; \`hint\` is a name for one that has none. */
  nameOf(part, hint) {
    const name = this.#nameIn(part, hint);
    return this.#schema.$defs?.[name] === undefined ? name : this.nameOf(this.#schema.$defs[name], name);
  }

  #nameIn(part, hint) {
    const own = Object.fromEntries(Object.entries(part).filter(([keyword]) => !IGNORED.has(keyword)));
    if (own.$ref !== undefined) {
      const name = own.$ref.replace("#/$defs/", "");
      // Parts without a name of their own are numbered; the place where one is used first says more.
      return this.nameOf(this.#schema.$defs[name], /^__schema\d+$/.test(name) ? hint : lowered(name));
    }
    if (own.type === "string" && own.enum === undefined && own.const === undefined && FORMS.has(own.pattern)) {
      only(own, ["type", "pattern"]);
      return this.#imported(FORMS.get(own.pattern));
    }
    const written = JSON.stringify(own);
    const known = this.#names.get(written);
    if (known !== undefined) return known;
    // A list is named after its entries: many keys have one of the same kind.
    const wanted = own.type === "array" ? listOf(this.nameOf(own.items, `${hint}Entry`)) : hint;
    let name = wanted;
    for (let nth = 2; [...this.#names.values()].includes(name); nth++) name = `${wanted}${nth}`;
    this.#names.set(written, name);
    const at = this.#code.push("") - 1; // before its parts, which it calls
    this.#code[at] = `${this.#functionOf(own, name)}`;
    return name;
  }

  #resolved(part) {
    return part.$ref === undefined ? part : this.#schema.$defs[part.$ref.replace("#/$defs/", "")];
  }

  #imported(name) {
    this.#imports.add(name);
    return name;
  }

  #functionOf(part, name) {
    if (part.oneOf !== undefined) return this.#byKind(part, name);
    if (part.anyOf !== undefined && part.properties === undefined) return this.#either(part, name);
    if (part.const !== undefined) return this.#words(part, [part.const], name);
    if (part.enum !== undefined) return this.#words(part, part.enum, name);
    if (part.type === "string") return this.#form(part, name);
    if (part.type === "number" || part.type === "integer") return this.#number(part, name);
    if (part.type === "array") return this.#list(part, name);
    if (part.propertyNames !== undefined) return this.#record(part, name);
    if (part.properties !== undefined) return this.#entity(part, name);
    throw new Error(`The predicate has nothing for ${JSON.stringify(part)}`);
  }

  /** One function for each branch, chosen by the key \`kind\`. */
  #byKind(part, name) {
    only(part, ["oneOf"]);
    const cases = part.oneOf.map((branch) => {
      const { kind } = this.#resolved(branch).properties;
      const { const: word } = this.#resolved(kind);
      return `    case ${JSON.stringify(word)}:\n      return ${this.nameOf(branch, `${name}${capital(word)}`)}(value);`;
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

  #either(part, name) {
    only(part, ["anyOf"]);
    const calls = part.anyOf.map((branch, index) => `${this.nameOf(branch, `${name}${index + 1}`)}(value)`);
    return `function ${name}(value: unknown): number {\n  return ${calls.join(" || ")};\n}`;
  }

  /** A list of words is tested by their lengths first. */
  #words(part, words, name) {
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

  #form(part, name) {
    only(part, ["type", "pattern"]);
    const form = `${name.replace(/[A-Z]/g, "_$&").toUpperCase()}_FORM`;
    return `const ${form} = ${new RegExp(part.pattern, "u")};
function ${name}(value: unknown): number {
  return typeof value === "string" && ${form}.test(value) ? value.length + 2 : 0;
}`;
  }

  #number(part, name) {
    only(part, ["type", "minimum", "maximum"]);
    const { type, minimum, maximum } = part;
    const whole = type === "integer";
    // Zod's integers are safe, and its numbers finite: both limits are those of the function that is called.
    if (maximum !== undefined && !(whole && maximum === Number.MAX_SAFE_INTEGER)) throw new Error(`${name}: maximum`);
    const isLeast = minimum === undefined || (whole && minimum === Number.MIN_SAFE_INTEGER);
    const test = `Number.${whole ? "isSafeInteger" : "isFinite"}(value)`;
    const least = isLeast ? "" : ` && (value as number) >= ${minimum}`;
    return `function ${name}(value: unknown): number {
  return ${test}${least} ? ${this.#imported("numberLength")}(value as number) : 0;
}`;
  }

  #list(part, name) {
    only(part, ["type", "items"]);
    return `function ${name}(value: unknown): number {
  if (!Array.isArray(value)) return 0;
  const list: readonly unknown[] = value;
  let length = 1;
  for (let index = 0; index < list.length; index += 1) {
    const own = ${this.nameOf(part.items, `${name}Entry`)}(list[index]);
    if (own === 0) return 0;
    length += own + 1;
  }
  return length === 1 ? 2 : length;
}`;
  }

  #record(part, name) {
    only(part, ["type", "propertyNames", "additionalProperties"]);
    const key = this.nameOf(part.propertyNames, `${name}Key`);
    const inner = this.nameOf(part.additionalProperties, `${name}Value`);
    return `function ${name}(value: unknown): number {
  if (!${this.#imported("isPlainObject")}(value)) return 0;
  let length = 1;
  for (const key in value) {
    const [name, own] = [${key}(key), ${inner}(value[key])];
    if (name === 0 || own === 0) return 0;
    length += name + own + 2;
  }
  return length === 1 ? 2 : length;
}`;
  }

  #entity(part, name) {
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
      const call = `${this.nameOf(one, `${name}${capital(key)}`)}(parts[key])`;
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
}

/** Throws if a part has a keyword that is not handled: ignoring it would accept what the schema rejects. */
function only(part, keywords) {
  for (const keyword of Object.keys(part)) {
    if (!keywords.includes(keyword))
      throw new Error(`The predicate does not handle "${keyword}" in ${JSON.stringify(part)}`);
  }
}

function capital(word) {
  return `${word[0].toUpperCase()}${word.slice(1)}`.replace(/[^A-Za-z]+(.?)/g, (_, letter) => letter.toUpperCase());
}

function listOf(entry) {
  return `listOf${capital(entry.replace(/(?:Length|Entry)$/, ""))}`;
}

function lowered(word) {
  return `${word[0].toLowerCase()}${word.slice(1)}`;
}

/** Returns the module of the predicate of a JSON Schema. */
export function predicateOf(schema) {
  return new Functions(schema).module();
}

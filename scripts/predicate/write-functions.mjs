// Writes the functions of the predicate from the JSON Schema: one for each entity, list and string form.
import { capitalized } from "./capitalized.mjs";
import { functionOf, only } from "./function-of.mjs";

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
    const parts = Object.entries(this.#schema.properties).map(([key, part]) => [key, this.resolved(part)]);
    const lines = (some, partOf) =>
      some.map(([key, part]) => `  ${key}: ${this.nameOf(partOf(part), key)},`).join("\n");
    const lists = parts.filter(([, part]) => part.type === "array");
    const others = parts.filter(([, part]) => part.type !== "array");
    return `// Written by scripts/write-predicate.mjs from the JSON Schema. Change the schemas.
import { ${[...this.#imports].sort().join(", ")} } from "${MODULE}";

type Parts = Readonly<Record<string, unknown>>;

${this.#code.join("\n\n")}

/** Returns the least number of characters that an agreement takes as JSON; 0 for what \`AgreementSchema\` rejects. */
export const agreementLength: (value: unknown) => number = ${root};

/** The same for the entries of each array of an agreement. */
export const ENTRY_LENGTHS: Readonly<Record<string, (value: unknown) => number>> = {
${lines(lists, ({ items }) => items)}
};

/** The same for the other fields of an agreement. */
export const FIELD_LENGTHS: Readonly<Record<string, (value: unknown) => number>> = {
${lines(others, (part) => part)}
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
      return this.imported(FORMS.get(own.pattern));
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
    this.#code[at] = functionOf(own, name, this);
    return name;
  }

  /** Returns a part, or the part that it refers to. */
  resolved(part) {
    return part.$ref === undefined ? part : this.#schema.$defs[part.$ref.replace("#/$defs/", "")];
  }

  /** Returns the name of a function of `least-length.ts`, which the module then imports. */
  imported(name) {
    this.#imports.add(name);
    return name;
  }
}

function listOf(entry) {
  return `listOf${capitalized(entry.replace(/(?:Length|Entry)$/, ""))}`;
}

function lowered(word) {
  return `${word[0].toLowerCase()}${word.slice(1)}`;
}

/** Returns the module of the predicate of a JSON Schema. */
export function predicateOf(schema) {
  return new Functions(schema).module();
}

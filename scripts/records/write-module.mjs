/** The kinds of ids, and where a record has them. */
const KINDS = [
  ["agreement", (record) => [record]],
  ["meeting", (record) => (record.meeting === undefined ? [] : [record.meeting])],
  ["party", (record) => record.parties],
  ["commitment", (record) => record.commitments],
  ["condition", (record) => record.conditions],
  ["issue", (record) => record.issues],
  ["assessment", (record) => record.assessments],
  ["event", (record) => record.events],
  ["source", (record) => record.sources],
];

// The modules that the generated modules import, relative to their folder.
const MODEL = "../../model/index.js";
const FREEZE = "../deep-freeze.js";
const ENTRY = "../record-entry.js";

const NOTICE = "// Written by scripts/write-records.mjs from a file in records/. Change that file.";

/** Returns the name of the constant that holds a record: `busan2025` for `busan-2025`. */
function constantOf(id) {
  return id.replace(/-+(.)/g, (_, letter) => letter.toUpperCase());
}

/** Returns the name of the type of a record: `Busan2025` for `busan-2025`. */
function typeOf(id) {
  const constant = constantOf(id);
  return `${constant[0].toUpperCase()}${constant.slice(1)}`;
}

/** Returns the module of a record: the record, frozen, its type and its ids as an interface with a short name. */
export function moduleOf(record, comment) {
  const [constant, type] = [constantOf(record.id), typeOf(record.id)];
  // An example for the interface of the ids: the first commitment or, in a record without one, the agreement.
  const [kind, example] =
    record.commitments.length === 0 ? ["agreement", record.id] : ["commitment", record.commitments[0].id];
  const ids = KINDS.map(([name, entitiesOf]) => {
    const names = entitiesOf(record).map(({ id }) => JSON.stringify(id));
    return `  readonly ${name}: ${names.length === 0 ? "never" : names.join(" | ")};`;
  });
  return `${NOTICE}
import type { Agreement, Ids } from "${MODEL}";
import { deepFreeze } from "${FREEZE}";

/**
 * The ids of {@link ${constant}}, by the kind of entity that has them.
 *
 * @example
 * \`\`\`ts
 * import type { ${type}Ids } from "typed-agreements";
 *
 * const ${kind}: ${type}Ids["${kind}"] = "${example}";
 * console.log(${kind});
 * // → ${example}
 * \`\`\`
 */
export interface ${type}Ids extends Ids {
${ids.join("\n")}
}

/**
 * The type of {@link ${constant}}: an agreement with its ids.
 *
 * @example
 * \`\`\`ts
 * import { type ${type}, ${constant} } from "typed-agreements";
 *
 * const copy: ${type} = { ...${constant}, title: "A copy" };
 * console.log(copy.title);
 * // → A copy
 * \`\`\`
 */
export interface ${type} extends Agreement<${type}Ids> {}

/**
${docOf(record, comment)}
 *
 * @example
 * \`\`\`ts
 * import { ${constant} } from "typed-agreements/data";
 *
 * console.log(${constant}.title);
 * // → ${inComment(record.title)}
 * console.log(${constant}.commitments.length, ${constant}.events.length, ${constant}.reviewedOn);
 * // → ${record.commitments.length} ${record.events.length} ${record.reviewedOn}
 * \`\`\`
 */
export const ${constant}: ${type} = /* @__PURE__ */ deepFreeze<${type}>(
  /* @__PURE__ */ JSON.parse(
    ${quoted(JSON.stringify(record))},
  ),
);
`;
}

/** Returns the doc comment of a record's constant: the comment at the top of its file or, without one, its title. */
function docOf({ title }, comment) {
  const paragraphs = comment.trim() === "" ? [`${title}.`] : comment.split("\n").map((line) => line.trim());
  const licence = "The facts are licensed under CC BY 4.0; every one cites its source.";
  return [...paragraphs, "", licence].map((line) => (line === "" ? " *" : ` * ${inComment(line)}`)).join("\n");
}

/** Returns a string that does not end the comment that it is written into. */
function inComment(text) {
  return text.replaceAll("*/", "* /");
}

/** Returns a JavaScript string literal in single quotes. The double quotes of JSON need no escape in it. */
function quoted(text) {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")}'`;
}

/** Returns the declarations of the JSON file of a record: its default export has the type of the record. */
export function jsonDeclarationsOf({ id }) {
  return `${NOTICE}\nimport type { ${typeOf(id)} } from "./${id}.js";\n\ndeclare const record: ${typeOf(id)};\nexport default record;\n`;
}

/** Returns the module that exports every record by its name. */
export function exportsOf(records) {
  const lines = records.map(
    ({ id }) => `export { type ${typeOf(id)}, type ${typeOf(id)}Ids, ${constantOf(id)} } from "./${id}.js";`,
  );
  return `${NOTICE}\n${lines.join("\n")}\n`;
}

/** Returns the module of the registry: an entry for each record with its id, title, day and parties, and a function that loads it. */
export function registryOf(records) {
  const entries = records.map((record) => {
    const { id, title, concludedOn, meeting, parties, reviewedOn } = record;
    const on = concludedOn ?? meeting?.on;
    const names = parties.map(({ id, name }) => ({ id, name }));
    const facts = { id, title, ...(on === undefined ? {} : { on }), parties: names, reviewedOn };
    const load = `load: () => import("./${id}.js").then(({ ${constantOf(id)} }) => ${constantOf(id)})`;
    return `  { ${JSON.stringify(facts).slice(1, -1)}, ${load} },`;
  });
  return `${NOTICE}
import { deepFreeze } from "${FREEZE}";
import type { RecordEntry } from "${ENTRY}";

/**
 * The records of this package, in the order of their ids: the id, title, day and parties of each, and a function that loads it. The
 * data of a record is not read before.
 *
 * @example
 * \`\`\`ts
 * import { records } from "typed-agreements";
 *
 * const [entry] = records;
 * const record = await entry?.load();
 * console.log(record?.title === entry?.title);
 * // → true
 * \`\`\`
 */
export const records: readonly RecordEntry[] = /* @__PURE__ */ deepFreeze<readonly RecordEntry[]>([
${entries.join("\n")}
]);
`;
}

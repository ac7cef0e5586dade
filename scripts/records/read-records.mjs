import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseDocument } from "yaml";
import { formatYaml } from "./format-yaml.mjs";
import { importSource } from "./import-source.mjs";

/** Ids that are the names of modules and exports other than those of the records. */
const RESERVED = ["index", "registry", "records"];

/** Returns true if a constant and a file can be named after an id. */
function isName(id) {
  return /^[a-z]/.test(id) && !RESERVED.includes(id);
}

/** The rules between records; those of a record were checked when it was read. */
const BETWEEN = ["unknown-lineage", "lineage-cycle"];

/**
 * Reads every record of a folder, in the order of their ids, and validates it with the library's own code.
 *
 * @param folder - The folder, with one `<id>.yaml` for each record.
 * @returns The records, each with the comment at the top of its file.
 * @throws {Error} if a record is invalid, its file has another name than its id or another form than `npm run format` gives it, or
 * the folder has no record. The message has a line for each problem.
 */
export async function readRecords(folder) {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".yaml")) : [];
  if (files.length === 0) throw new Error(`${folder} has no record; a record is a file named <id>.yaml`);
  const { validateText } = await importSource("validate/index");
  const records = [];
  const problems = [];
  for (const file of files.sort()) {
    const text = readFileSync(path.join(folder, file), "utf8");
    const name = `records/${file}`;
    const [result, another] = validateText(text, { name });
    const errors = result.problems.filter(({ severity }) => severity === "error");
    problems.push(
      ...errors.map(
        ({ line, column, message, tip }) => `${name}:${line}:${column} ${[message, tip].filter(Boolean).join(". ")}`,
      ),
    );
    if (another !== undefined) {
      problems.push(`${name} has more than one document; a file has one record`);
      continue;
    }
    const { agreement } = result;
    if (agreement === undefined) continue;
    if (`${agreement.id}.yaml` !== file) {
      problems.push(`${name} has the record "${agreement.id}"; call the file ${agreement.id}.yaml, or change the id`);
    }
    if (!isName(agreement.id)) {
      problems.push(
        `${name}: the id "${agreement.id}" cannot be the name of a constant; begin with a letter, and not "${RESERVED.join('" or "')}"`,
      );
    }
    if (formatYaml(text) !== text) problems.push(`${name} is not in the canonical form; run npm run format`);
    records.push({ record: agreement, comment: parseDocument(text).commentBefore ?? "" });
  }
  const { checkAll } = await importSource("check/index");
  for (const { rule, agreement, message } of checkAll(records.map(({ record }) => record))) {
    if (BETWEEN.includes(rule)) problems.push(`records/${agreement}.yaml ${message}`);
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return records;
}

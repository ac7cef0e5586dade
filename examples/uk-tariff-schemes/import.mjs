import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describeReport } from "typed-agreements/import";
import { validateText } from "typed-agreements/validate";
import { importFile, platformNames, readArguments } from "./index.mjs";

const HELP = `node examples/uk-tariff-schemes/import.mjs [FILE --reviewed-on DAY [--commit HASH]] [--out FILE]

Reads the preferential origin schemes of the UK Trade Tariff service and writes agreements, one JSON a line, to --out or to
standard output. What was not carried is reported on standard error.

Exit codes: 0 written; 1 something was refused; 2 wrong arguments; 3 the file is not here.
`;
const DONE = 0;
const REFUSED = 1;
const USAGE = 2;
const NO_DATA = 3;

// A reader such as head may close the pipe before everything is written.
process.stdout.on("error", (error) => {
  if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPIPE") throw error;
});
process.exitCode = main(process.argv.slice(2));

/**
 * @param {string[]} args
 * @returns {number} the exit code
 */
function main(args) {
  let setting;
  try {
    setting = readArguments(args);
  } catch (error) {
    return fail(USAGE, /** @type {Error} */ (error).message);
  }
  if (setting === undefined) {
    process.stdout.write(HELP);
    return DONE;
  }
  const { file, out, provenance } = setting;
  if (!existsSync(file)) {
    return fail(
      NO_DATA,
      `${path.relative("", file)} is not here. Get db/rules_of_origin/roo_schemes_uk.json from github.com/trade-tariff/trade-tariff-backend and name it: import.mjs roo_schemes_uk.json --reviewed-on DAY`,
    );
  }
  let imported;
  try {
    imported = importFile(JSON.parse(readFileSync(file, "utf8")), { names: platformNames, provenance });
  } catch (error) {
    return fail(REFUSED, `${path.relative("", file)}: ${/** @type {Error} */ (error).message}`);
  }
  const { agreements, report, unknown } = imported;
  // What is written is validated as text, as every recipient will validate it. An agreement with an error is not written.
  const results = agreements.map((agreement) => {
    const line = JSON.stringify(agreement);
    const [result] = validateText(line, { format: "ndjson", name: agreement.id });
    const problems = result?.problems ?? [];
    return { line, problems, isValid: problems.every(({ severity }) => severity !== "error") };
  });
  const lines = results.flatMap(({ line, isValid }) => (isValid ? `${line}\n` : [])).join("");
  try {
    if (out === undefined) process.stdout.write(lines);
    else writeFileSync(out, lines);
  } catch (error) {
    return fail(REFUSED, `${out} cannot be written: ${/** @type {Error} */ (error).message}`);
  }
  for (const { file, pointer, severity, message } of results.flatMap(({ problems }) => problems))
    process.stderr.write(`${file}${pointer} ${severity}: ${message}\n`);
  process.stderr.write(describeReport(report));
  for (const field of unknown) process.stderr.write(`Unknown field of the file: ${field}\n`);
  return report.refused.length > 0 || results.some(({ isValid }) => !isValid) ? REFUSED : DONE;
}

/**
 * @param {number} code
 * @param {string} message
 */
function fail(code, message) {
  process.stderr.write(`${message}\n`);
  return code;
}

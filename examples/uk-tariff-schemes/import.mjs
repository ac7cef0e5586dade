import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { validateText } from "typed-agreements/validate";
import { importFile, platformNames, printReport, readArguments } from "./index.mjs";

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
  const { agreements, report } = imported;
  const lines = agreements.map((agreement) => `${JSON.stringify(agreement)}\n`).join("");
  // The output is validated as text, as every recipient will validate it.
  const written = /** @type {const} */ ({ format: "ndjson", name: out ?? "standard output" });
  const problems = agreements.length === 0 ? [] : validateText(lines, written).flatMap((verdict) => verdict.problems);
  for (const { file, line, column, severity, message } of problems)
    process.stderr.write(`${file}:${line}:${column} ${severity}: ${message}\n`);
  if (problems.some(({ severity }) => severity === "error")) return REFUSED;
  try {
    if (out === undefined) process.stdout.write(lines);
    else writeFileSync(out, lines);
  } catch (error) {
    return fail(REFUSED, `${out} cannot be written: ${/** @type {Error} */ (error).message}`);
  }
  process.stderr.write(printReport(report));
  return report.refused.length > 0 ? REFUSED : DONE;
}

/**
 * @param {number} code
 * @param {string} message
 */
function fail(code, message) {
  process.stderr.write(`${message}\n`);
  return code;
}

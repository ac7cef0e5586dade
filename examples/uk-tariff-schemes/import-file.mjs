import { AgreementSchema, check } from "typed-agreements";
import { reportOf } from "./report.mjs";
import { RefusedScheme, readScheme } from "./scheme.mjs";
import { toAgreement } from "./scheme-to-agreement.mjs";

/** @import { Agreement } from "typed-agreements" */
/** @import { Imported, LeftOut, Mapped, Problem, Setting } from "./index.mjs" */

/**
 * Returns the agreements of a file, and a report of what is not in them. A scheme that cannot be imported is refused with its
 * reasons, and the other schemes are imported.
 *
 * @param {unknown} data The parsed file.
 * @param {Setting} setting
 * @returns {Imported}
 */
export function importFile(data, setting) {
  /** @type {Agreement[]} */
  const agreements = [];
  /** @type {(Problem & { scheme: string })[]} */
  const refused = [];
  /** @type {LeftOut[]} */
  const leftOut = [];
  const seen = new Set();
  for (const [index, entry] of schemesOf(data).entries()) {
    try {
      const scheme = readScheme(entry, index);
      if (seen.has(scheme.scheme_code)) {
        const message = `number ${index + 1} of the file has the code of an earlier scheme`;
        throw new RefusedScheme(scheme.scheme_code, [{ field: "scheme_code", message }]);
      }
      seen.add(scheme.scheme_code);
      const mapped = toAgreement(scheme, setting);
      hold(mapped, scheme.scheme_code);
      agreements.push(mapped.agreement);
      leftOut.push(...mapped.leftOut);
    } catch (error) {
      if (!(error instanceof RefusedScheme)) throw error;
      refused.push(...error.problems.map((problem) => ({ scheme: error.scheme, ...problem })));
    }
  }
  return { agreements, report: reportOf(data, { agreements, refused, leftOut }) };
}

/**
 * @param {unknown} data
 * @returns {readonly unknown[]}
 * @throws {TypeError} if it is not a file of the United Kingdom's schemes.
 */
function schemesOf(data) {
  const { scope, schemes } = /** @type {{ scope?: unknown, schemes?: unknown }} */ (data ?? {});
  if (!Array.isArray(schemes)) throw new TypeError("The file has no list of schemes; expected roo_schemes_uk.json");
  // The other file of the service is for Northern Ireland, where the scheme is the EU's and Great Britain is not a party.
  if (scope !== "uk") {
    throw new TypeError(`The scope of the file is ${JSON.stringify(scope)}; expected "uk", from which GB is concluded`);
  }
  return schemes;
}

/**
 * Validates an agreement against the schema and the rules, and its quotations against their sources.
 *
 * @param {Mapped} mapped
 * @param {string} scheme
 */
function hold({ agreement, texts }, scheme) {
  const parsed = AgreementSchema.safeParse(agreement);
  const problems = parsed.success
    ? check(agreement, { sources: texts })
        .filter(({ severity }) => severity === "error")
        .map(({ path, message }) => ({ field: path, message }))
    : parsed.error.issues.map(({ path, message }) => ({ field: path.join("/"), message }));
  if (problems.length > 0) throw new RefusedScheme(scheme, problems);
}

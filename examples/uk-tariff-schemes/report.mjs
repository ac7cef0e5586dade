import { expiryOf } from "typed-agreements";
import { FIELDS, fateOf } from "./fields.mjs";

/** @import { Agreement, Citation } from "typed-agreements" */
/** @import { FieldReport, LeftOut, Problem, Report } from "./index.mjs" */

/**
 * Returns the report on a file: what was imported, and by name what was not.
 *
 * @param {unknown} data The parsed file.
 * @param {{ agreements: readonly Agreement[], refused: readonly (Problem & { scheme: string })[], leftOut: readonly LeftOut[] }} made
 * @returns {Report}
 */
export function reportOf(data, { agreements, refused, leftOut }) {
  const fields = fieldsOf(data);
  const cited = /** @type {Record<Citation["mode"], number>} */ ({ verbatim: 0, paraphrase: 0, inference: 0 });
  for (const agreement of agreements) {
    const citing = [agreement, ...agreement.parties, ...agreement.commitments];
    for (const { mode } of citing.flatMap(({ citations = [] }) => citations)) cited[mode] += 1;
  }
  const count = (/** @type {(agreement: Agreement) => boolean} */ test) => agreements.filter(test).length;
  return {
    agreements: agreements.length,
    signed: count(({ concludedOn }) => concludedOn !== undefined),
    unilateral: count(({ form }) => form === "unilateral"),
    grouped: count(({ parties }) => parties.some(({ memberOf }) => memberOf !== undefined)),
    withoutEnd: count((agreement) => expiryOf(agreement, "preference").kind === "unknown"),
    cited,
    refused,
    leftOut,
    notCarried: fields.flatMap(({ field, schemes }) => {
      const fate = fateOf(field);
      return fate !== undefined && "why" in fate ? [{ field, schemes, why: fate.why }] : [];
    }),
    unknown: fields.filter(({ field }) => fateOf(field) === undefined),
  };
}

/**
 * Returns every field of a file, and the number of schemes in which it is not empty.
 *
 * @param {unknown} data
 * @returns {readonly FieldReport[]}
 */
export function fieldsOf(data) {
  /** @type {Map<string, Set<unknown>>} */
  const filled = new Map();
  for (const { field, scheme, value } of leavesOf(data, "", undefined)) {
    const schemes = filled.get(field) ?? new Set();
    filled.set(field, schemes);
    if (value !== null && value !== "") schemes.add(scheme);
  }
  return [...filled].map(([field, schemes]) => ({ field, schemes: schemes.size }));
}

/**
 * @param {unknown} value
 * @param {string} field
 * @param {number | undefined} scheme
 * @returns {Generator<{ field: string, scheme: number | undefined, value: unknown }>}
 */
function* leavesOf(value, field, scheme) {
  if (typeof value !== "object" || value === null) {
    yield { field, scheme, value };
  } else if (Array.isArray(value)) {
    if (value.length === 0) yield { field: `${field}[]`, scheme, value: null };
    for (const [index, entry] of value.entries())
      yield* leavesOf(entry, `${field}[]`, field === "schemes" ? index : scheme);
  } else {
    const entries = Object.entries(value);
    if (entries.length === 0) yield { field, scheme, value: null };
    for (const [key, entry] of entries) {
      // Otherwise each key that is data would be a field of its own.
      const inner = Object.hasOwn(FIELDS, `${field}.*`) ? `${field}.*` : `${field}${nameOf(key)}`;
      yield* leavesOf(entry, inner.replace(/^\./u, ""), scheme);
    }
  }
}

/**
 * Returns a key for a path. A key with a dot in it must not read like two known keys.
 *
 * @param {string} key
 */
function nameOf(key) {
  return /^[\w-]+$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

/**
 * Returns a report in plain text.
 *
 * @param {Report} report
 * @returns {string}
 */
export function printReport(report) {
  const { cited } = report;
  return [
    `${many(report.agreements, "agreement")}: ${report.signed} with a day of signature, ${report.unilateral} unilateral, ` +
      `${report.grouped} with a group beside its members, ${report.withoutEnd} without a known end.`,
    `Citations: ${cited.verbatim} verbatim, ${cited.paraphrase} paraphrase, ${cited.inference} inference.`,
    ...section(
      "Refused",
      report.refused.map(({ scheme, field, message }) => `scheme ${scheme}, ${field}: ${message}`),
    ),
    ...section(
      "Unknown to this importer; see whether the model has a place for it, and say so in fields.mjs",
      report.unknown.map(({ field, schemes }) => `${field} (${where(field, schemes)})`),
    ),
    ...section(
      "Left out",
      report.leftOut.map(({ scheme, field, why }) => `scheme ${scheme}, ${field}: ${why}`),
    ),
    ...section("Not carried", byReason(report.notCarried)),
    "",
  ].join("\n");
}

/**
 * @param {string} title
 * @param {readonly string[]} lines
 */
function section(title, lines) {
  return lines.length === 0 ? [] : ["", `${title}:`, ...lines.map((line) => `  ${line}`)];
}

/** @param {Report["notCarried"]} notCarried */
function byReason(notCarried) {
  const reasons = new Set(notCarried.map(({ why }) => why));
  return [...reasons].flatMap((why) => [
    `${why}:`,
    ...notCarried.filter((one) => one.why === why).map(({ field, schemes }) => `  ${field} (${where(field, schemes)})`),
  ]);
}

/**
 * @param {string} field
 * @param {number} schemes
 */
function where(field, schemes) {
  if (schemes === 0) return "nothing in it";
  return field.startsWith("schemes[]") ? many(schemes, "scheme") : "of the file";
}

/**
 * @param {number} count
 * @param {string} noun
 */
function many(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

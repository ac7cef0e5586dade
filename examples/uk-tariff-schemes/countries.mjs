import { RefusedScheme } from "./scheme.mjs";

/** @import { Citation, Party } from "typed-agreements" */
/** @import { Country, Names, Scheme } from "./index.mjs" */

/**
 * Codes of the file that are no plain ISO 3166 code of a state: what sort of entity stands behind them, and, where the
 * platform does not know a name or knows another one, the name that the scheme itself uses, and in which of its fields.
 *
 * @type {Readonly<Record<string, { kind?: Party["kind"], name?: string, field?: string, group?: true, iso?: false }>>}
 */
const SPECIAL = {
  EU: { kind: "international-organisation", group: true, iso: false },
  // No entities, but names for several states at once: the file does not say what sort of party that is.
  andean: { name: "Andean countries", field: "title", group: true, iso: false },
  "central-america": { name: "Central America", field: "title", group: true, iso: false },
  PS: { kind: "recognised-authority", name: "Palestinian Authority", field: "title" },
  // Codes that ISO 3166 leaves to its users; its own for Serbia is RS.
  XS: { name: "Serbia", field: "title", iso: false },
  XK: { iso: false },
  FO: { kind: "subnational", field: "ord.ord_title" },
  ...Object.fromEntries(
    ["AI", "AQ", "BM", "FK", "GS", "IO", "KY", "MS", "PN", "SH", "TC", "VG"].map((code) => [
      code,
      { kind: /** @type {const} */ ("subnational"), field: "title" },
    ]),
  ),
};

/** Codes that stand for several states. */
export const GROUPS = new Set(Object.keys(SPECIAL).filter((code) => SPECIAL[code]?.group));

/**
 * What stands behind a code of the file: its name and where that is from, and what sort of entity it is.
 *
 * @param {string} code
 * @param {Scheme} scheme
 * @param {Names} names
 * @returns {Country}
 */
export function countryOf(code, { scheme_code }, names) {
  const special = Object.hasOwn(SPECIAL, code) ? SPECIAL[code] : undefined;
  const isIso = /^[A-Z]{2}$/u.test(code);
  const name = special?.name ?? (isIso ? names.nameOf(code) : undefined);
  if (name === undefined) {
    const field = "countries[]";
    const message = `"${code}" is neither a country that ${names.source.title} has, nor a code that countries.mjs knows; see what it means and add it there`;
    throw new RefusedScheme(scheme_code, [{ field, message }]);
  }
  const place = `${scheme_code}: ${special?.field ?? "countries"}`;
  /** @type {Citation} */
  const named =
    special?.name === undefined
      ? { source: names.source.id, locator: code, mode: "verbatim" }
      : { source: "schemes", locator: place, mode: "paraphrase" };
  /** @type {Citation[]} */
  const kindCitations =
    special?.kind === undefined ? [] : [{ source: "schemes", locator: place, mode: "inference", field: "kind" }];
  const iso = isIso && special?.iso !== false ? { iso3166: code } : {};
  const kind = special?.kind ?? (special?.group ? undefined : "state");
  return { ...(kind === undefined ? {} : { kind }), name, ...iso, named, kindCitations };
}

/** @import { Party } from "typed-agreements" */
/** @import { Take } from "typed-agreements/import" */
/** @import { Country, Names } from "./index.mjs" */

/**
 * Codes of the file that are not the plain ISO 3166 code of a state: the kind of entity, and, if the platform does not know the
 * name or knows another one, the name that the scheme itself uses, and the field that contains it.
 *
 * @type {Readonly<Record<string, { kind?: Party["kind"], name?: string, field?: string, group?: true, iso?: false }>>}
 */
const SPECIAL = {
  EU: { kind: "international-organisation", group: true, iso: false },
  // Not entities, but names for several states at once: the file does not say what kind of party that is.
  andean: { name: "Andean countries", field: "title", group: true, iso: false },
  "central-america": { name: "Central America", field: "title", group: true, iso: false },
  PS: { kind: "recognised-authority", name: "Palestinian Authority", field: "title" },
  // Codes that ISO 3166 leaves to its users; its own code for Serbia is RS.
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
 * Returns the entity of a code of the file: its name with the source of the name, and its kind.
 *
 * @param {string} code
 * @param {Take} take
 * @param {Names} names
 * @returns {Country}
 */
export function countryOf(code, take, names) {
  const special = Object.hasOwn(SPECIAL, code) ? SPECIAL[code] : undefined;
  const isIso = /^[A-Z]{2}$/u.test(code);
  const name = special?.name ?? (isIso ? names.nameOf(code) : undefined);
  if (name === undefined) {
    const unknown = `"${code}" is neither a country that ${names.source.title} has, nor a code that countries.mjs knows`;
    return take.refuse("countries", `${unknown}; see what it means and add it there`);
  }
  const field = special?.field ?? "countries";
  return {
    kind: special?.kind ?? (special?.group ? undefined : "state"),
    name,
    iso3166: isIso && special?.iso !== false ? code : undefined,
    named:
      special?.name === undefined
        ? { source: names.source.id, locator: code, mode: "verbatim" }
        : take.cite(field, { mode: "paraphrase" }),
    kindCitations: special?.kind === undefined ? [] : [take.cite(field, { mode: "inference", field: "kind" })],
  };
}

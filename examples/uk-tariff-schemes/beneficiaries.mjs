import { countryOf } from "./countries.mjs";

/** @import { Beneficiary, Citation } from "typed-agreements" */
/** @import { Favoured, Names, Scheme } from "./index.mjs" */

/**
 * Returns the countries that a scheme favours without owing them anything: those that a unilateral scheme lists. In any other
 * scheme they are parties, to whom the preference is owed.
 *
 * @param {Scheme} scheme
 * @param {Names} names
 * @returns {Favoured}
 */
export function beneficiariesOf(scheme, names) {
  const { scheme_code, countries, unilateral = false } = scheme;
  if (!unilateral) return { beneficiaries: [], citations: [] };
  const listed = [...new Set(countries)].filter((code) => code !== "GB");
  const found = listed.map((code) => countryOf(code, scheme, names));
  return {
    beneficiaries: found.map(({ name, iso3166 }) => (iso3166 === undefined ? { name } : { name, iso3166 })),
    citations: [
      { source: "schemes", locator: `${scheme_code}: countries`, mode: "paraphrase", field: "beneficiaries" },
      ...groundsOf(
        found.map(({ named }) => named),
        names,
      ),
    ],
  };
}

/**
 * Returns the sources of the names, each place once. A list of names is one place: the codes next to the names say where in it
 * to look.
 *
 * @param {readonly Citation[]} named
 * @param {Names} names
 * @returns {readonly Citation[]}
 */
function groundsOf(named, names) {
  /** @type {Map<string, Citation>} */
  const places = new Map();
  for (const { source, locator, mode } of named) {
    const ground = { source, ...(locator === undefined || source === names.source.id ? {} : { locator }), mode };
    places.set(JSON.stringify(ground), { ...ground, field: "beneficiaries" });
  }
  return [...places.values()];
}

import { countryOf, GROUPS } from "./countries.mjs";

/** @import { Citation, Party } from "typed-agreements" */
/** @import { LeftOut, Names, Scheme } from "./index.mjs" */

/**
 * Returns the parties of a scheme: the United Kingdom, which the file does not mention, and the listed ones. A unilateral
 * scheme has no other party: those whom it favours have promised nothing, and are returned by beneficiaries.mjs.
 *
 * @param {Scheme} scheme
 * @param {Names} names
 * @returns {{ readonly parties: Party[], readonly leftOut: readonly LeftOut[] }}
 */
export function partiesOf(scheme, names) {
  const { scheme_code, countries, unilateral = false } = scheme;
  const listed = [...new Set(countries)].filter((code) => code !== "GB");
  const at = (/** @type {string} */ field) => `${scheme_code}: ${field}`;
  const kingdom = partyOf("GB", scheme, names, [{ source: "schemes", locator: "scope", mode: "inference" }]);
  if (unilateral) return { parties: [kingdom], leftOut: [] };
  // The list says to whose goods the scheme applies. That they are the parties is an inference, and a weak one if a footnote
  // adds a restriction in prose.
  const confidence = /\S/u.test(scheme.footnote ?? "") ? "low" : "medium";
  const { groups, members } = groupsOf(scheme);
  const parties = listed.map((code) => {
    const party = partyOf(code, scheme, names, [
      { source: "schemes", locator: at("countries"), mode: "inference", confidence },
    ]);
    const [group] = groups;
    if (group === undefined || !members.has(code)) return party;
    const place = at("cumulation_methods.bilateral.countries");
    const membership = /** @type {const} */ ({
      source: "schemes",
      locator: place,
      mode: "inference",
      field: "memberOf",
    });
    return { ...party, memberOf: [group], citations: [...(party.citations ?? []), membership] };
  });
  const lonely = groups.length > 0 && members.size === 0;
  const why = `the file does not tell who belongs to ${groups.join(", ")}`;
  return {
    parties: [kingdom, ...parties],
    leftOut: lonely ? [{ scheme: scheme_code, field: "countries[]", why }] : [],
  };
}

/**
 * Returns the groups among the countries, and their members. The list of countries does not separate the members of the EU from
 * Andorra and San Marino; the list of those whose materials count as British does.
 *
 * @param {Scheme} scheme
 */
function groupsOf({ countries, cumulation_methods }) {
  const groups = countries.filter((code) => GROUPS.has(code));
  const cumulating = new Set(cumulation_methods?.bilateral?.countries ?? []);
  // If a scheme had two groups, the list would not tell whose members they are.
  const members = groups.length === 1 ? countries.filter((code) => !GROUPS.has(code) && cumulating.has(code)) : [];
  return { groups, members: new Set(members) };
}

/**
 * @param {string} code
 * @param {Scheme} scheme
 * @param {Names} names
 * @param {readonly Citation[]} grounds
 * @returns {Party}
 */
function partyOf(code, scheme, names, grounds) {
  const { named, kindCitations, ...country } = countryOf(code, scheme, names);
  return {
    id: code,
    ...country,
    citations: [...grounds, { ...named, field: "name" }, ...kindCitations],
  };
}

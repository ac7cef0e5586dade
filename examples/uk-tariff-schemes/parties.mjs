import { countryOf, GROUPS } from "./countries.mjs";

/** @import { Citation, Party } from "typed-agreements" */
/** @import { Draft, Take } from "typed-agreements/import" */
/** @import { Favoured, Names } from "./index.mjs" */

const BILATERAL = "cumulation_methods.bilateral.countries";
const listedIn = (/** @type {Take} */ take) => [...new Set(take.list("countries"))].filter((code) => code !== "GB");

/**
 * Returns the parties of a scheme: the United Kingdom, which the file does not mention, and the listed ones. A unilateral
 * scheme has no other party: those whom it favours have promised nothing.
 *
 * @param {Take} take
 * @param {Names} names
 * @returns {Draft<Party>[]}
 */
export function partiesOf(take, names) {
  const kingdom = partyOf("GB", [{ source: "schemes", locator: "scope", mode: "inference" }]);
  if (take.flag("unilateral")) return [kingdom];
  // The list says to whose goods the scheme applies. That they are the parties is an inference, and a weak one if a footnote
  // adds a restriction in prose.
  const confidence = take.has("footnote") ? "low" : "medium";
  const listed = listedIn(take);
  const groups = listed.filter((code) => GROUPS.has(code));
  // The list of countries does not separate the members of the EU from Andorra; the list of those whose materials count as
  // British does. If a scheme had two groups, it would not tell whose members they are.
  const cumulating = groups.length === 1 ? take.list(BILATERAL) : [];
  const members = new Set(listed.filter((code) => cumulating.includes(code) && !GROUPS.has(code)));
  if (groups.length > 0 && members.size === 0)
    take.leaveOut("countries", `the file does not list the members of ${groups.join(", ")}`);
  const ofListed = take.cite("countries", { mode: "inference", confidence });
  return [kingdom, ...listed.map((code) => partyOf(code, [ofListed], members.has(code) ? groups : undefined))];

  /** @type {(code: string, grounds: readonly Citation[], memberOf?: readonly string[]) => Draft<Party>} */
  function partyOf(code, grounds, memberOf) {
    const { named, kindCitations, ...country } = countryOf(code, take, names);
    const membership = memberOf && take.cite(BILATERAL, { mode: "inference", field: "memberOf" });
    const citations = [...grounds, { ...named, field: "name" }, ...kindCitations, membership];
    return { id: code, ...country, citations, memberOf };
  }
}

/**
 * Returns the countries that a scheme favours without owing them anything: those that a unilateral scheme lists. A list of names is cited
 * once: the codes next to the names say where in it to look.
 *
 * @param {Take} take
 * @param {Names} names
 * @returns {Favoured}
 */
export function beneficiariesOf(take, names) {
  if (!take.flag("unilateral")) return { beneficiaries: undefined, citations: [] };
  const found = listedIn(take).map((code) => countryOf(code, take, names));
  const grounds = found.map(({ named: { locator, ...named } }) =>
    named.source === names.source.id ? named : { source: named.source, locator, mode: named.mode },
  );
  const places = new Map(grounds.map((ground) => [JSON.stringify(ground), ground]));
  return {
    beneficiaries: found.map(({ name, iso3166 }) => ({ name, iso3166 })),
    citations: [take.cite("countries"), ...places.values()].map((one) => ({ ...one, field: "beneficiaries" })),
  };
}

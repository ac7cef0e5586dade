import { RefusedScheme } from "./scheme.mjs";

/** @import { Citation, Party } from "typed-agreements" */
/** @import { LeftOut, Names, Scheme } from "./index.mjs" */

/**
 * Codes of the file that are no plain ISO 3166 code of a state: what sort of entity stands behind them, and, where the
 * platform does not know a name or knows another one, the name that the scheme itself uses, and in which of its fields.
 *
 * @type {Readonly<Record<string, { kind?: Party["kind"], name?: string, field?: string, group?: true, iso?: false }>>}
 */
const SPECIAL = {
  EU: { kind: "international-organisation", group: true, iso: false },
  // Not organisations, but names for several states at once: the nearest that the model has.
  andean: { kind: "international-organisation", name: "Andean countries", field: "title", group: true, iso: false },
  "central-america": {
    kind: "international-organisation",
    name: "Central America",
    field: "title",
    group: true,
    iso: false,
  },
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

const GROUPS = new Set(Object.keys(SPECIAL).filter((code) => SPECIAL[code]?.group));

/**
 * Who is party to a scheme: the United Kingdom, which the file takes for granted, and who is listed. A unilateral scheme has
 * no other party: whom it favours has promised nothing.
 *
 * @param {Scheme} scheme
 * @param {Names} names
 * @returns {{ readonly parties: Party[], readonly leftOut: readonly LeftOut[] }}
 */
export function partiesOf(scheme, names) {
  const { scheme_code, countries, unilateral = false } = scheme;
  const listed = [...new Set(countries)].filter((code) => code !== "GB");
  const at = (/** @type {string} */ field) => `${scheme_code}: ${field}`;
  const kingdom = partyOf("GB", scheme, names, [{ source: "schemes", at: "scope", mode: "inference" }]);
  if (unilateral) {
    const why = `${listed.length} are favoured by a unilateral act; they are neither parties nor promisees of it`;
    return { parties: [kingdom], leftOut: [{ scheme: scheme_code, field: "countries[]", why }] };
  }
  // The list says to whose goods the scheme applies. That they are the parties is a conclusion, and a weak one where a
  // footnote says more about it in prose.
  const confidence = /\S/u.test(scheme.footnote ?? "") ? "low" : "medium";
  const { groups, members } = groupsOf(scheme);
  const parties = listed.map((code) => {
    const party = partyOf(code, scheme, names, [
      { source: "schemes", at: at("countries"), mode: "inference", confidence },
    ]);
    const [group] = groups;
    if (group === undefined || !members.has(code)) return party;
    const place = at("cumulation_methods.bilateral.countries");
    const membership = /** @type {const} */ ({ source: "schemes", at: place, mode: "inference", about: "memberOf" });
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
 * The groups among the countries, and who belongs to them. The list of countries does not tell the members of the EU from
 * Andorra and San Marino; that of those whose materials count as British does.
 *
 * @param {Scheme} scheme
 */
function groupsOf({ countries, cumulation_methods }) {
  const groups = countries.filter((code) => GROUPS.has(code));
  const cumulating = new Set(cumulation_methods?.bilateral?.countries ?? []);
  // With two groups in one scheme the list would not tell whose members they are.
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
function partyOf(code, { scheme_code }, names, grounds) {
  const special = Object.hasOwn(SPECIAL, code) ? SPECIAL[code] : undefined;
  const isIso = /^[A-Z]{2}$/u.test(code);
  const name = special?.name ?? (isIso ? names.nameOf(code) : undefined);
  if (name === undefined) {
    const field = "countries[]";
    const message = `"${code}" is neither a country that ${names.source.title} has, nor a code that parties.mjs knows; see what it means and add it there`;
    throw new RefusedScheme(scheme_code, [{ field, message }]);
  }
  const place = { at: `${scheme_code}: ${special?.field ?? "countries"}` };
  /** @type {Citation} */
  const named =
    special?.name === undefined
      ? { source: names.source.id, at: code, mode: "verbatim", about: "name" }
      : { source: "schemes", ...place, mode: "paraphrase", about: "name" };
  /** @type {Citation[]} */
  const kind = special?.kind === undefined ? [] : [{ source: "schemes", ...place, mode: "inference", about: "kind" }];
  const citations = [...grounds, named, ...kind];
  const party = { id: code, kind: special?.kind ?? /** @type {const} */ ("state"), name };
  return isIso && special?.iso !== false ? { ...party, iso3166: code, citations } : { ...party, citations };
}

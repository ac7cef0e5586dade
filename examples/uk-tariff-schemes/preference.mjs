/** @import { Party, Term, Undertaking } from "typed-agreements" */
/** @import { Favoured, Scheme } from "./index.mjs" */

/**
 * Returns the one commitment that the file states for every scheme: the United Kingdom gives preference by its rules of origin.
 * The file contains neither the rates nor what the other side gives in return.
 *
 * @param {Scheme} scheme
 * @param {readonly Party[]} parties
 * @param {Favoured} favoured
 * @returns {Undertaking}
 */
export function preferenceOf(scheme, parties, { beneficiaries, citations }) {
  const { scheme_code, unilateral = false } = scheme;
  const at = (/** @type {string} */ field) => `${scheme_code}: ${field}`;
  const whose = unilateral ? `the ${beneficiaries.length} countries that the scheme lists` : "the other parties";
  const term = termOf(scheme);
  return {
    id: "preference",
    kind: "undertaking",
    title: "Preferential tariff treatment",
    summary: `The United Kingdom gives preferential tariff treatment to goods that originate in ${whose}, by the rules of origin of the scheme.`,
    promisors: ["GB"],
    promisees: parties.map(({ id }) => id).filter((id) => id !== "GB"),
    ...(unilateral ? { beneficiaries } : {}),
    term,
    citations: [
      { source: "schemes", locator: at("countries"), mode: "inference" },
      ...citations,
      ...(term.effective === undefined ? [] : [dayIn("validity_start_date", "term.effective")]),
      ...(term.end === undefined ? [] : [dayIn("validity_end_date", "term.end")]),
    ],
  };

  /**
   * @param {"validity_start_date" | "validity_end_date"} field
   * @param {string} citing The field of the commitment that the citation is for.
   */
  function dayIn(field, citing) {
    return /** @type {const} */ ({
      source: "schemes",
      locator: at(field),
      quote: scheme[field] ?? "",
      mode: "verbatim",
      field: citing,
    });
  }
}

/**
 * Returns the term of the scheme, which is not that of the treaty. A `null` becomes an absent field: it means that the end is
 * unknown, not that there is none.
 *
 * @param {Scheme} scheme
 * @returns {Term}
 */
function termOf({ validity_start_date: start, validity_end_date: end }) {
  return {
    ...(start === null ? {} : { effective: start }),
    ...(end === null
      ? {}
      : { end: { until: end }, note: "The file does not say whether the last day is still included." }),
  };
}

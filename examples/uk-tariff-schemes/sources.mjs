/** @import { Source } from "typed-agreements" */
/** @import { Draft, Take } from "typed-agreements/import" */
/** @import { Provenance } from "./index.mjs" */

/**
 * Returns the file itself as a source: a statement of its government.
 *
 * @param {Provenance} provenance
 * @returns {Source}
 */
export function fileSource({ reviewedOn, commit = "main" }) {
  return {
    id: "schemes",
    kind: "official-statement",
    title: "Rules of origin schemes of the United Kingdom (roo_schemes_uk.json)",
    publisher: "UK Trade Tariff service",
    published: reviewedOn,
    url: `https://github.com/trade-tariff/trade-tariff-backend/blob/${commit}/db/rules_of_origin/roo_schemes_uk.json`,
    language: "en",
    inferred: ["title", "publisher", "published", "language"],
    note: "The file prints none of this: the title says what it has, and the day is that to which the file was read.",
  };
}

/**
 * Returns the document on which a scheme says that it is based. Only its title was seen, as the file quotes it.
 *
 * @param {Take} take
 * @returns {Draft<Source> | undefined}
 */
export function documentOf(take) {
  const title = take("ord.ord_title");
  const version = take("ord.ord_version");
  const file = take("ord.ord_original");
  const isNamed = version !== undefined || file !== undefined || take("ord.ord_date") !== undefined;
  if (title === undefined || (title === take("title") && !isNamed)) {
    take.leaveOut("ord.ord_title", "it repeats the title and names no document");
    return undefined;
  }
  const published = take.date("ord.ord_date");
  return {
    id: "document",
    kind: "official-instrument",
    title,
    published,
    language: "en",
    via: "roo_schemes_uk.json, which quotes its title",
    inferred: published === undefined ? ["language"] : ["published", "language"],
    note: [
      "In English, as its title is.",
      ...(published === undefined ? [] : ["Its date is taken for the day of its publication."]),
      ...(version === undefined ? [] : [`Version ${version}.`]),
      ...(file === undefined ? [] : [`File ${file}.`]),
    ].join(" "),
  };
}

import { readDay } from "./signature-date.mjs";

/** @import { Source } from "typed-agreements" */
/** @import { LeftOut, Provenance, Scheme } from "./index.mjs" */

const FOLDER = "db/rules_of_origin/roo_schemes_uk.json";

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
    url: `https://github.com/trade-tariff/trade-tariff-backend/blob/${commit}/${FOLDER}`,
    language: "en",
    inferred: ["title", "publisher", "published", "language"],
    note: "The file prints none of this: the title says what it has, and the day is that to which the file was read.",
  };
}

/**
 * Returns the document on which a scheme says that it is based. Only its title was seen, as the file quotes it.
 *
 * @param {Scheme} scheme
 * @returns {{ readonly source?: Source, readonly leftOut: readonly LeftOut[] }}
 */
export function documentOf({ scheme_code: scheme, title, ord }) {
  const { ord_title, ord_version, ord_date, ord_original } = ord;
  const name = ord_title.trim();
  const details = [
    ...(ord_version.trim() === "" ? [] : [`version ${ord_version.trim()}`]),
    ...(ord_original.trim() === "" ? [] : [`file ${ord_original.trim()}`]),
  ];
  if (name === "" || (name === title.trim() && details.length === 0 && ord_date.trim() === "")) {
    return { leftOut: [{ scheme, field: "ord", why: "it repeats the title and names no document" }] };
  }
  const published = readDay(ord_date);
  const unread = published === undefined && ord_date.trim() !== "";
  /** @type {Source} */
  const source = {
    id: "document",
    kind: "official-instrument",
    title: name,
    ...(published === undefined ? {} : { published }),
    language: "en",
    via: "roo_schemes_uk.json, which quotes its title",
    inferred: published === undefined ? ["language"] : ["published", "language"],
    note: [
      "In English, as its title is.",
      ...(published === undefined ? [] : ["Its date is taken for the day of its publication."]),
      ...details.map(sentence),
    ].join(" "),
  };
  const why = `"${ord_date.trim()}" is no day that can be read`;
  return { source, leftOut: unread ? [{ scheme, field: "ord.ord_date", why }] : [] };
}

/** @param {string} words */
function sentence(words) {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

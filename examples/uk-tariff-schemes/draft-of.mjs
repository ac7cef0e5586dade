import { beneficiariesOf, partiesOf } from "./parties.mjs";
import { signatureOf } from "./signature-date.mjs";
import { documentOf } from "./sources.mjs";

/** @import { Citation, Commitment, Party } from "typed-agreements" */
/** @import { Draft, RecordDraft, Take } from "typed-agreements/import" */
/** @import { Names } from "./index.mjs" */

/**
 * Returns what a scheme gives for a record.
 *
 * @param {Take} take
 * @param {Names} names
 * @returns {RecordDraft}
 */
export function draftOf(take, names) {
  if (!take.has("countries")) take.refuse("countries", "the list is empty; expected at least one country");
  const isUnilateral = take.flag("unilateral") ?? false;
  const document = documentOf(take);
  const { day, quotes = [], why } = document === undefined ? {} : signatureOf(take("ord.ord_title") ?? "");
  if (why !== undefined) take.leaveOut("ord.ord_title", why);
  const parties = partiesOf(take, names);
  // Second-hand: the document was not read, only its title in the file.
  const inTitle = (/** @type {string} */ quote, /** @type {string} */ field) =>
    /** @type {Citation} */ ({
      ...{ source: "document", locator: "title", quote, mode: "verbatim", confidence: "medium", field },
    });
  return {
    // Not the code alone: ids are unique in a record, and "andean" is a party of the scheme "andean".
    id: take.id("scheme_code", "uk-scheme-"),
    title: take("title"),
    // The name is not evidence of a signature: there are agreements that were never signed.
    form: isUnilateral ? "unilateral" : day === undefined ? "unclear" : "signed",
    concludedOn: day,
    parties,
    commitments: [preferenceOf(take, parties, names)],
    sources: [
      document,
      parties.some(({ citations }) => citations?.some((one) => one?.source === names.source.id))
        ? names.source
        : undefined,
    ],
    citations: [
      take.cite("title", { mode: "verbatim", field: "title" }),
      take.cite("title", { mode: "inference", field: "nature" }),
      isUnilateral ? take.cite("unilateral", { field: "form" }) : undefined,
      !isUnilateral && day === undefined ? take.cite("title", { mode: "inference", field: "form" }) : undefined,
      ...quotes.flatMap((quote) => [inTitle(quote, "concludedOn"), isUnilateral ? undefined : inTitle(quote, "form")]),
    ],
  };
}

/**
 * Returns the one commitment that the file states for every scheme: the United Kingdom gives preference by its rules of origin.
 * The file contains neither the rates nor what the other side gives in return. The term is that of the scheme, not of the treaty.
 *
 * @param {Take} take
 * @param {readonly Draft<Party>[]} parties
 * @param {Names} names
 * @returns {Draft<Commitment>}
 */
function preferenceOf(take, parties, names) {
  const { beneficiaries, citations } = beneficiariesOf(take, names);
  const whose = beneficiaries ? `the ${beneficiaries.length} countries that the scheme lists` : "the other parties";
  const { term, citations: days } = take.cited(() => {
    const effective = take.date("validity_start_date");
    const end = take.end("validity_end_date");
    return { term: { effective, end, note: end && "The file does not say whether the last day is still included." } };
  });
  return {
    id: "preference",
    kind: "undertaking",
    title: "Preferential tariff treatment",
    summary: `The United Kingdom gives preferential tariff treatment to goods that originate in ${whose}, by the rules of origin of the scheme.`,
    promisors: ["GB"],
    promisees: parties.map(({ id }) => id).filter((id) => id !== "GB"),
    beneficiaries,
    term,
    citations: [take.cite("countries", { mode: "inference" }), ...citations, ...days],
  };
}

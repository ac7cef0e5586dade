import { beneficiariesOf } from "./beneficiaries.mjs";
import { partiesOf } from "./parties.mjs";
import { preferenceOf } from "./preference.mjs";
import { signatureOf } from "./signature-date.mjs";
import { documentOf, fileSource } from "./sources.mjs";

/** @import { Agreement, AgreementForm, Citation } from "typed-agreements" */
/** @import { LeftOut, Mapped, Scheme, Setting, Signature } from "./index.mjs" */

/**
 * Converts one scheme to an agreement, and returns what was left out.
 *
 * @param {Scheme} scheme
 * @param {Setting} setting
 * @returns {Mapped}
 */
export function toAgreement(scheme, { names, provenance }) {
  const { scheme_code, title, ord } = scheme;
  const { parties, leftOut: unplaced } = partiesOf(scheme, names);
  const document = documentOf(scheme);
  const signature = document.source === undefined ? {} : signatureOf(ord.ord_title);
  /** @type {LeftOut[]} */
  const leftOut = [...unplaced, ...document.leftOut];
  if (signature.why !== undefined) leftOut.push({ scheme: scheme_code, field: "ord.ord_title", why: signature.why });
  if (title !== title.trim())
    leftOut.push({ scheme: scheme_code, field: "title", why: "blanks at its ends were taken off" });
  /** @type {Agreement} */
  const agreement = {
    // Not the code alone: ids are unique in a record, and "andean" is a party of the scheme "andean".
    id: `uk-scheme-${scheme_code}`,
    title: title.trim(),
    nature: "undetermined",
    form: formOf(scheme, signature),
    ...(signature.day === undefined ? {} : { concludedOn: signature.day }),
    parties,
    commitments: [preferenceOf(scheme, parties, beneficiariesOf(scheme, names))],
    conditions: [],
    issues: [],
    assessments: [],
    events: [],
    sources: [
      fileSource(provenance),
      ...(document.source === undefined ? [] : [document.source]),
      ...(parties.some(({ citations }) => citations?.some(({ source }) => source === names.source.id))
        ? [names.source]
        : []),
    ],
    reviewedOn: provenance.reviewedOn,
    citations: citationsOf(scheme, signature),
  };
  return { agreement, leftOut, texts: textsOf(scheme, document.source !== undefined) };
}

/**
 * The name is not evidence of a signature: there are agreements that were never signed.
 *
 * @param {Scheme} scheme
 * @param {Signature} signature
 * @returns {AgreementForm}
 */
function formOf({ unilateral = false }, { day }) {
  if (unilateral) return "unilateral";
  return day === undefined ? "unclear" : "signed";
}

/**
 * @param {Scheme} scheme
 * @param {Signature} signature
 * @returns {readonly Citation[]}
 */
function citationsOf({ scheme_code, unilateral = false }, { quotes = [] }) {
  /** @type {(place: string, mode: Citation["mode"], field: string) => Citation} */
  const inFile = (place, mode, field) => ({ source: "schemes", locator: `${scheme_code}: ${place}`, mode, field });
  return [
    inFile("title", "verbatim", "title"),
    inFile("title", "inference", "nature"),
    ...(unilateral ? [inFile("unilateral", "paraphrase", "form")] : []),
    ...(!unilateral && quotes.length === 0 ? [inFile("title", "inference", "form")] : []),
    ...quotes.flatMap((quote) => [
      // Second-hand: the document was not read, only its title in the file.
      ...(unilateral ? ["concludedOn"] : ["concludedOn", "form"]).map(
        (field) =>
          /** @type {const} */ ({
            source: "document",
            locator: "title",
            quote,
            mode: "verbatim",
            confidence: "medium",
            field,
          }),
      ),
    ]),
  ];
}

/**
 * Returns the texts with which quotations are compared.
 *
 * @param {Scheme} scheme
 * @param {boolean} hasDocument
 */
function textsOf({ title, validity_start_date, validity_end_date, ord }, hasDocument) {
  const schemes = [title, validity_start_date, validity_end_date].join("\n");
  return hasDocument ? { schemes, document: ord.ord_title } : { schemes };
}

const PROOF = "How origin is proved at the border. The model has agreements, not customs formalities";
const CUMULATION = "Whose materials count as originating. The model has no place for rules of origin";
const FEATURE = "What the rules of origin allow. The model has no place for rules of origin";
const CONTENT = "Which article is about what. The model has what was undertaken, not a table of contents";
const PAGE = "Pages of the service about the scheme, kept in other files";
const LINK = "Further reading. The sources of a record are what its facts rest on, and nothing was read there";
const PROSE =
  "Prose that a person has to read. Where there is some, that a listed country is a party is of low confidence";

/**
 * The mapping of each field of the file: `to` is its place in an agreement, `why` the reason why it has none. A field that is
 * not listed is reported as unknown. `.*` stands for keys that are data and not names of fields.
 *
 * @type {Readonly<Record<string, { readonly to: string } | { readonly why: string }>>}
 */
export const FIELDS = {
  scope: { to: "the party GB" },
  "links[].text": { why: LINK },
  "links[].url": { why: LINK },
  "proof_urls.*": { why: LINK },
  "schemes[].scheme_code": { to: "id" },
  "schemes[].title": { to: "title" },
  "schemes[].validity_start_date": { to: "commitments[].term.effective" },
  "schemes[].validity_end_date": { to: "commitments[].term.end" },
  "schemes[].unilateral": { to: "form" },
  "schemes[].countries[]": { to: "parties; commitments[].beneficiaries of a unilateral scheme" },
  "schemes[].ord.ord_title": { to: "sources[].title, concludedOn, form" },
  "schemes[].ord.ord_date": { to: "sources[].published" },
  "schemes[].ord.ord_version": { to: "sources[].note" },
  "schemes[].ord.ord_original": { to: "sources[].note" },
  "schemes[].cumulation_methods.bilateral.countries[]": {
    why: `${CUMULATION}. Only who belongs to a group is concluded from it`,
  },
  "schemes[].cumulation_methods.diagonal.countries[]": { why: CUMULATION },
  "schemes[].cumulation_methods.extended.countries[]": { why: CUMULATION },
  "schemes[].proofs[].summary": { why: PROOF },
  "schemes[].proofs[].subtext": { why: PROOF },
  "schemes[].proofs[].proof_class": { why: PROOF },
  "schemes[].proofs[].detail": { why: PROOF },
  "schemes[].proof_codes.*": { why: PROOF },
  "schemes[].show_proofs_for_geographical_areas[]": { why: PROOF },
  "schemes[].articles.*": { why: CONTENT },
  "schemes[].features.absorption": { why: FEATURE },
  "schemes[].features.cumulation": { why: FEATURE },
  "schemes[].features.drawback": { why: FEATURE },
  "schemes[].features.sets": { why: FEATURE },
  "schemes[].features.tolerances": { why: FEATURE },
  "schemes[].introductory_notes_file": { why: PAGE },
  "schemes[].fta_intro_file": { why: PAGE },
  "schemes[].explainers[].text": { why: PAGE },
  "schemes[].explainers[].url": { why: PAGE },
  "schemes[].links[].text": { why: LINK },
  "schemes[].links[].url": { why: LINK },
  "schemes[].footnote": { why: PROSE },
};

/**
 * Returns the mapping of a field; for an empty field, that of its possible content.
 *
 * @param {string} field
 */
export function fateOf(field) {
  if (Object.hasOwn(FIELDS, field)) return FIELDS[field];
  const inner = Object.keys(FIELDS).find((known) => known.startsWith(`${field}.`));
  return inner === undefined ? undefined : FIELDS[inner];
}

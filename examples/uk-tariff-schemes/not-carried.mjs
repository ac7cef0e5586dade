const PROOF = "How origin is proved at the border. The model has agreements, not customs formalities";
const CUMULATION = "Whose materials count as originating. The model has no place for rules of origin";
const FEATURE = "What the rules of origin allow. The model has no place for rules of origin";
const CONTENT = "Which article is about what. The model has what was undertaken, not a table of contents";
const PAGE = "Pages of the service about the scheme, kept in other files";
const LINK = "Further reading. The sources of a record are what its facts rest on, and nothing was read there";
const PROSE =
  "Prose that a person has to read. Where there is some, that a listed country is a party is of low confidence";

const reasons = (/** @type {string} */ why, /** @type {string} */ columns) =>
  Object.fromEntries(columns.split(" ").map((column) => [column, why]));

/** The reason for each field of a scheme that is not carried. Any other is reported without one. */
export const NOT_CARRIED = {
  ...reasons(PROOF, "proofs.summary proofs.subtext proofs.proof_class proofs.detail proof_codes"),
  ...reasons(PROOF, "show_proofs_for_geographical_areas"),
  ...reasons(
    `${CUMULATION}. Only who belongs to a group is concluded from it`,
    "cumulation_methods.bilateral.countries",
  ),
  ...reasons(CUMULATION, "cumulation_methods.diagonal.countries cumulation_methods.extended.countries"),
  ...reasons(CONTENT, "articles"),
  ...reasons(FEATURE, "features.absorption features.cumulation features.drawback features.sets features.tolerances"),
  ...reasons(PAGE, "introductory_notes_file fta_intro_file explainers.text explainers.url"),
  ...reasons(LINK, "links.text links.url"),
  ...reasons(PROSE, "footnote"),
};

/** The fields of the file other than its schemes. */
export const OF_THE_FILE = new Set(["scope", "schemes", "links", "proof_urls"]);

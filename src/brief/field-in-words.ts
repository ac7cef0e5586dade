/** The words for fields whose name says little to a reader who has not seen the model. */
const WORDS: Readonly<Record<string, string>> = {
  promisees: "to whom it is owed",
  promisors: "who owes it",
  targets: "what it acts on",
  effective: "the start",
  end: "the end",
  countedFrom: "the start of the count",
  rule: "the way of counting",
  note: "the remark",
  wording: "the wording",
  modality: "how strongly it binds",
  concludedOn: "the day of conclusion",
  announcedOn: "the day of the announcement",
  recordedOn: "the day of the record",
  partOf: "what it is part of",
  lineage: "the earlier agreement",
  nature: "the legal nature",
  altTitles: "the other titles",
  iso3166: "the country code",
  signedAt: "the place of signature",
  disposition: "the outcome",
  requires: "what it depends on",
  through: "the last day",
  by: "the author",
  on: "the day",
  when: "the day",
  basis: "the basis of the rate",
  to: "the new rate",
  from: "the old rate",
  performance: "who performs it",
  thirdParties: "the third parties",
};

/** Returns a field of the model in words, to follow "inferred:". Of a path such as "term.end", only the last part is used. */
export function fieldInWords(field: string): string {
  const name = field.split(".").at(-1) ?? field;
  return WORDS[name] ?? `the ${name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`;
}

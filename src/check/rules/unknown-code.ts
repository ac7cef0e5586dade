import { showValue } from "../../messages/show-value.js";
import { type At, each, pathOf, under } from "../at.js";
import { isoCodeFault } from "../codes/iso-code-fault.js";
import { languageTagFault } from "../codes/language-tag-fault.js";
import type { RecordIndex } from "../record-index.js";
import type { Report, Rule } from "../rule.js";

/** A well-formed but unknown code: of a country or a part of it (ISO 3166), or of a language (BCP 47). */
export const unknownCode: Rule = {
  name: "unknown-code",
  severity: "warning",
  check(index, report) {
    holdCountries(index, report);
    holdLanguages(index, report);
  },
};

type Coded = At<{ readonly iso3166?: string; readonly country?: string }>;

function holdCountries({ record, meetings, parties, commitments }: RecordIndex, report: Report): void {
  const { signedAt } = record.value;
  if (signedAt !== undefined) holdCountry(under(signedAt, record, "signedAt"), "country", report);
  for (const at of meetings) holdCountry(under(at.value.place, at, "place"), "country", report);
  for (const at of parties) holdCountry(at, "iso3166", report);
  for (const at of commitments) {
    for (const beneficiary of each(at.value.beneficiaries, at, "beneficiaries")) {
      holdCountry(beneficiary, "iso3166", report);
    }
  }
}

function holdCountry(at: Coded, key: "iso3166" | "country", report: Report): void {
  const code = at.value[key];
  const next = code === undefined ? undefined : isoCodeFault(code);
  if (next !== undefined) report(pathOf(at, key), `Unknown ISO 3166 code ${showValue(code)}; ${next}`);
}

function holdLanguages({ record, parties, sources }: RecordIndex, report: Report): void {
  for (const at of each(record.value.languages, record, "languages")) holdLanguage(at.value, at, undefined, report);
  for (const at of parties) {
    const { names } = at.value;
    if (names === undefined) continue;
    for (const tag of Object.keys(names)) holdLanguage(tag, under(names, at, "names"), tag, report);
  }
  for (const at of sources) {
    const { language, translationOf } = at.value;
    holdLanguage(language, at, "language", report);
    if (translationOf === undefined) continue;
    holdLanguage(translationOf.language, under(translationOf, at, "translationOf"), "language", report);
  }
}

/** Reports an unknown tag at the place of an entity, or under a key of it. */
function holdLanguage(tag: string | undefined, at: At<unknown>, key: string | undefined, report: Report): void {
  const next = tag === undefined ? undefined : languageTagFault(tag);
  if (next === undefined) return;
  report(key === undefined ? pathOf(at) : pathOf(at, key), `Unknown BCP 47 language tag ${showValue(tag)}; ${next}`);
}

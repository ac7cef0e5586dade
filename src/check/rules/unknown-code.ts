import { showValue } from "../../messages/show-value.js";
import { type At, each, elementsOf, type Path, pathOf, under } from "../at.js";
import { suggestIsoCode } from "../codes/suggest-iso-code.js";
import { suggestLanguageTag } from "../codes/suggest-language-tag.js";
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

function holdCountries({ record, meetings, parties, commitments }: RecordIndex, report: Report): void {
  const { signedAt } = record.value;
  if (signedAt !== undefined) holdCountry(signedAt.country, under(signedAt, record, "signedAt"), "country", report);
  for (const at of meetings) {
    const { place } = at.value;
    holdCountry(place.country, under(place, at, "place"), "country", report);
  }
  for (const at of parties) holdCountry(at.value.iso3166, at, "iso3166", report);
  for (const at of commitments) {
    for (const one of each(at.value.beneficiaries, at, "beneficiaries")) {
      holdCountry(one.value.iso3166, one, "iso3166", report);
    }
  }
}

function holdCountry(code: string | undefined, within: At<unknown>, key: string, report: Report): void {
  const next = code === undefined ? undefined : suggestIsoCode(code);
  if (next !== undefined) report(pathOf(within, key), `Unknown ISO 3166 code ${showValue(code)}; ${next}`);
}

function holdLanguages({ record, parties, sources }: RecordIndex, report: Report): void {
  for (const [index, tag] of elementsOf(record.value.languages).entries()) {
    holdLanguage(tag, report, record, "languages", index);
  }
  for (const at of parties) {
    for (const tag of Object.keys(at.value.names ?? {})) holdLanguage(tag, report, at, "names", tag);
  }
  for (const at of sources) {
    const { language, translationOf } = at.value;
    holdLanguage(language, report, at, "language");
    if (translationOf !== undefined) holdLanguage(translationOf.language, report, at, "translationOf", "language");
  }
}

function holdLanguage(tag: string | undefined, report: Report, at: At<unknown>, ...path: Path): void {
  const next = tag === undefined ? undefined : suggestLanguageTag(tag);
  if (next !== undefined) report(pathOf(at, ...path), `Unknown BCP 47 language tag ${showValue(tag)}; ${next}`);
}

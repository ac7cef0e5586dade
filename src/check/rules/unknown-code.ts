import { showValue } from "../../messages/show-value.js";
import { type At, each, pathOf, under } from "../at.js";
import { suggestIsoCode } from "../codes/suggest-iso-code.js";
import { suggestLanguageTag } from "../codes/suggest-language-tag.js";
import type { RecordIndex } from "../record-index.js";
import type { Rule } from "../rule.js";

/** A well-formed but unknown code: of a country or a part of it (ISO 3166), or of a language (BCP 47). */
export const unknownCode: Rule = {
  name: "unknown-code",
  severity: "warning",
  check(index, report) {
    for (const [at, key] of countries(index)) {
      const code = at.value[key];
      const next = code === undefined ? undefined : suggestIsoCode(code);
      if (next !== undefined) report(pathOf(at, key), `Unknown ISO 3166 code ${showValue(code)}; ${next}`);
    }
    for (const at of languages(index)) {
      const next = at.value === undefined ? undefined : suggestLanguageTag(at.value);
      if (next !== undefined) report(pathOf(at), `Unknown BCP 47 language tag ${showValue(at.value)}; ${next}`);
    }
  },
};

type Coded = At<{ readonly iso3166?: string; readonly country?: string }>;

function* countries({ record, meetings, parties, commitments }: RecordIndex): Iterable<[Coded, "iso3166" | "country"]> {
  const { signedAt } = record.value;
  if (signedAt !== undefined) yield [under(signedAt, record, "signedAt"), "country"];
  for (const at of meetings) yield [under(at.value.place, at, "place"), "country"];
  for (const at of parties) yield [at, "iso3166"];
  for (const at of commitments) {
    for (const beneficiary of each(at.value.beneficiaries, at, "beneficiaries")) yield [beneficiary, "iso3166"];
  }
}

function* languages({ record, parties, sources }: RecordIndex): Iterable<At<string | undefined>> {
  yield* each(record.value.languages, record, "languages");
  for (const at of parties) {
    const names = under(at.value.names, at, "names");
    for (const tag of Object.keys(at.value.names ?? {})) yield under(tag, names, tag);
  }
  for (const at of sources) {
    yield under(at.value.language, at, "language");
    const original = under(at.value.translationOf, at, "translationOf");
    if (original.value !== undefined) yield under(original.value.language, original, "language");
  }
}

import {
  EXTENDED_LANGUAGES,
  LANGUAGE_NAMES,
  LONG_LANGUAGES,
  OLD_TAGS,
  REGIONS,
  SCRIPTS,
  SHORT_LANGUAGES,
  VARIANTS,
} from "./language-subtags.js";

/** Codes of countries that are taken for those of their languages. */
const MISTAKEN_LANGUAGES: ReadonlyMap<string, string> = new Map([
  ["cn", "zh"],
  ["jp", "ja"],
  ["ua", "uk"],
  ["cz", "cs"],
  ["dk", "da"],
]);

const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const A = 0x61;

let extended: ReadonlySet<string> | undefined;

/** Returns the advice for a tag that the IANA registry does not have; `undefined` for a registered tag. */
export function suggestLanguageTag(tag: string): string | undefined {
  if (SHORT_LANGUAGES.has(tag)) return undefined;
  const lower = tag.toLowerCase();
  if (OLD_TAGS.has(lower) || lower.startsWith("x-")) return undefined;
  const [language = "", ...rest] = lower.split("-");
  if (!isLanguage(language)) {
    const meant =
      MISTAKEN_LANGUAGES.get(language) ?? LANGUAGE_NAMES.find((name) => name.startsWith(`${language}:`))?.split(":")[1];
    return meant === undefined
      ? "look the language up in the IANA registry"
      : `did you mean "${[meant, ...rest].join("-")}"?`;
  }
  return subtagError(rest);
}

function isLanguage(subtag: string): boolean {
  if (subtag.length === 2) return SHORT_LANGUAGES.has(subtag);
  // From qaa to qtz: for private use.
  return isLongLanguage(subtag) || /^q[a-t][a-z]$/.test(subtag);
}

function isLongLanguage(subtag: string): boolean {
  if (!/^[a-z]{3}$/.test(subtag)) return false;
  const number = [...subtag].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - A, 0);
  const six = BASE64.indexOf(LONG_LANGUAGES[Math.floor(number / 6)] ?? "A");
  return ((six >> (number % 6)) & 1) === 1;
}

/** The subtags after the language, in the order that BCP 47 gives them. */
function subtagError(subtags: readonly string[]): string | undefined {
  let place = 0;
  const next = (is: (subtag: string) => boolean): boolean => {
    const found = subtags[place] !== undefined && is(subtags[place] as string);
    if (found) place += 1;
    return found;
  };
  extended ??= inThrees(EXTENDED_LANGUAGES);
  const known = extended;
  next((subtag) => known.has(subtag));
  next((subtag) => SCRIPTS.has(subtag) || /^qaa[a-z]$|^qab[a-x]$/.test(subtag));
  next((subtag) => REGIONS.has(subtag) || /^(?:aa|q[m-z]|x[a-z]|zz)$/.test(subtag));
  while (next((subtag) => VARIANTS.has(subtag)));
  const left = subtags[place];
  // After a single letter come extensions, and what is for private use.
  if (left === undefined || left.length === 1) return undefined;
  return `"${left}" is not a script, region or variant of the IANA registry, or is in the wrong place`;
}

function inThrees(text: string): ReadonlySet<string> {
  return new Set(text.match(/.../g));
}

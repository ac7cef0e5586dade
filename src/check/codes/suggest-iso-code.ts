import { COUNTRY_CODES, RESERVED_CODES, SUBDIVISIONS } from "./iso-3166.js";

/** Codes that are in use and not those of ISO, with what to write. */
const MISTAKEN_COUNTRIES: Readonly<Record<string, string>> = {
  UK: 'did you mean "GB"?',
  EL: 'did you mean "GR"?',
  XK: "ISO has no code for Kosovo; leave it out",
};

let parts: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Returns the advice for a code that ISO 3166 does not have; `undefined` for a current or former code. */
export function suggestIsoCode(code: string): string | undefined {
  if (COUNTRY_CODES.has(code)) return undefined;
  const [country = "", part] = code.split("-", 2);
  const mistaken = Object.hasOwn(MISTAKEN_COUNTRIES, country) ? MISTAKEN_COUNTRIES[country] : undefined;
  if (mistaken !== undefined) {
    return part === undefined ? mistaken : mistaken.replace(/"(..)"/, `"$1-${part}"`);
  }
  if (part === undefined) {
    if (COUNTRY_CODES.has(country) || RESERVED_CODES.has(country)) return undefined;
    const upper = code.toUpperCase();
    if (upper !== code && suggestIsoCode(upper) === undefined) return `did you mean "${upper}"?`;
    return "write the two letters that ISO has for it, or leave it out";
  }
  parts ??= new Map(SUBDIVISIONS.map(subdivisionsOf));
  if (parts.get(country)?.has(part) === true) return undefined;
  return COUNTRY_CODES.has(country)
    ? `ISO 3166-2 has no such part of ${country}; look it up, or write "${country}" alone`
    : "its country has no such code; look it up, or leave it out";
}

function subdivisionsOf(line: string): [country: string, parts: ReadonlySet<string>] {
  const [country = "", list = ""] = line.split(":");
  return [country, new Set(list.split(","))];
}

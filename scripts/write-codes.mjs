// Writes the codes that check knows (src/check/codes), from packages with the lists of ISO and IANA. Run it after updating
// them; a test compares the committed files with its output.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { iso31661, iso31661Reserved, iso31662, iso31663 } from "iso-3166";

const root = path.resolve(import.meta.dirname, "..");
const modules = path.join(root, "node_modules");

function packageOf(name) {
  const { version, license } = JSON.parse(readFileSync(path.join(modules, name, "package.json"), "utf8"));
  return `${name} ${version} (${license})`;
}

function registry(name) {
  return JSON.parse(readFileSync(path.join(modules, "language-subtag-registry/data/json", name), "utf8"));
}

/**
 * Returns the codes that ISO reserves although no country has them today: those of former countries, and of unions such as the
 * EU.
 */
function reservedCodes() {
  const kept = iso31661Reserved.filter(({ state }) => state !== "indeterminately-reserved").map(({ alpha2 }) => alpha2);
  const former = iso31663.map(({ from }) => from.alpha2);
  const assigned = new Set(iso31661.map(({ alpha2 }) => alpha2));
  // UK is reserved, but the code of the United Kingdom is GB.
  return [...new Set([...kept, ...former])].filter((code) => code !== "UK" && !assigned.has(code)).sort();
}

function subdivisions() {
  const byCountry = new Map();
  for (const { code } of iso31662) {
    const [country, part] = code.split("-");
    byCountry.set(country, [...(byCountry.get(country) ?? []), part]);
  }
  return [...byCountry].sort(([a], [b]) => (a < b ? -1 : 1)).map(([country, parts]) => `${country}:${parts.join(",")}`);
}

function isoModule() {
  const countries = iso31661.map(({ alpha2 }) => alpha2).sort();
  return [
    `// Written by scripts/write-codes.mjs from ${packageOf("iso-3166")}. Do not edit.`,
    "",
    "/** The codes of countries (ISO 3166-1 alpha-2). */",
    `export const COUNTRY_CODES: ReadonlySet<string> = new Set(${split(countries, " ")});`,
    "",
    "/** Codes that ISO reserves: of former countries, of the EU and the UN. UK is left out: the United Kingdom has GB. */",
    `export const RESERVED_CODES: ReadonlySet<string> = new Set(${split(reservedCodes(), " ")});`,
    "",
    "/** The parts of countries (ISO 3166-2), as `country:part,part`. */",
    `export const SUBDIVISIONS: readonly string[] = ${split(subdivisions(), " ")};`,
    "",
  ].join("\n");
}

function languageModule() {
  const entries = registry("registry.json");
  const ofType = (type) => entries.filter((entry) => entry.Type === type);
  const subtags = (type) =>
    ofType(type)
      .flatMap(({ Subtag }) => (Subtag.includes("..") ? [] : [Subtag]))
      .sort();
  const languages = subtags("language");
  const short = languages.filter((subtag) => subtag.length === 2);
  const long = languages.filter((subtag) => subtag.length === 3);
  const names = ofType("language")
    .filter(({ Subtag, Deprecated }) => Subtag.length === 2 && Deprecated === undefined)
    .flatMap(({ Subtag, Description }) => Description.map((name) => [plain(name), Subtag]))
    .filter(([name]) => /^[a-z]{3,}$/.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `// Written by scripts/write-codes.mjs from ${packageOf("language-subtag-registry")},`,
    `// the IANA Language Subtag Registry of ${registry("meta.json")["File-Date"]}. Do not edit.`,
    "",
    "/** Subtags of languages with two letters. */",
    `export const SHORT_LANGUAGES: ReadonlySet<string> = new Set(${split(short, " ")});`,
    "",
    "/** Subtags of languages with three letters: a bit for each of aaa to zzz, six bits in a character of base64. */",
    `export const LONG_LANGUAGES: string = "${bitsOf(long)}";`,
    "",
    "/** Subtags of languages that follow another language, one after the other, three letters each. */",
    `export const EXTENDED_LANGUAGES: string = "${subtags("extlang").join("")}";`,
    "",
    "/** Subtags of scripts. */",
    `export const SCRIPTS: ReadonlySet<string> = new Set(${split(subtags("script").map(lower), " ")});`,
    "",
    "/** Subtags of regions. */",
    `export const REGIONS: ReadonlySet<string> = new Set(${split(subtags("region").map(lower), " ")});`,
    "",
    "/** Subtags of variants. */",
    `export const VARIANTS: ReadonlySet<string> = new Set(${split(subtags("variant").map(lower), " ")});`,
    "",
    "/** Whole tags from before the registry. */",
    `export const OLD_TAGS: ReadonlySet<string> = new Set(${split(
      ofType("grandfathered")
        .map(({ Tag }) => lower(Tag))
        .sort(),
      " ",
    )});`,
    "",
    "/** English names of languages with two letters, in lower case, as `name:subtag`. */",
    `export const LANGUAGE_NAMES: readonly string[] = ${split(
      names.map((pair) => pair.join(":")),
      " ",
    )};`,
    "",
  ].join("\n");
}

/** Returns a set of words of three letters as bits: a list of them would be ten times as long. */
function bitsOf(words) {
  const sixes = new Uint8Array(Math.ceil(26 ** 3 / 6));
  for (const word of words) {
    const number = [...word].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 97, 0);
    sixes[Math.floor(number / 6)] |= 1 << (number % 6);
  }
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  return Array.from(sixes, (six) => alphabet[six]).join("");
}

function lower(text) {
  return text.toLowerCase();
}

/** Returns a name as one word: "Greek" for "Modern Greek (1453-)". */
function plain(name) {
  return name
    .toLowerCase()
    .replace(/\s*\(.*\)/, "")
    .replace(/^modern /, "");
}

function split(words, by) {
  return `"${words.join(by)}".split("${by}")`;
}

/** The files of src/check/codes and their contents, by file name. */
export const files = { "iso-3166.ts": isoModule(), "language-subtags.ts": languageModule() };

if (process.argv[1] === import.meta.filename) {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, "src/check/codes", name), text);
}

import { tidy } from "./text.js";

/** Units with the same form in singular and plural. */
const INVARIANT: ReadonlySet<string> = new Set([
  "aircraft",
  "baht",
  "hertz",
  "head",
  "percent",
  "personnel",
  "rand",
  "renminbi",
  "series",
  "sheep",
  "spacecraft",
  "troops",
  "won",
  "yen",
  "yuan",
]);

const IRREGULAR: Readonly<Record<string, string>> = { foot: "feet", man: "men", person: "persons", woman: "women" };

// "USD", "MW", "kg", "km²", "tCO2": symbols have no plural.
const SYMBOL = /^(?:[’'-]*[A-Z]{2}\w*|[^aeiouyAEIOUY\s]{1,4})$/u;
const NO_LETTER = /[^\p{L}’'-]/u;

function isInvariant(word: string): boolean {
  return INVARIANT.has(word.toLowerCase()) || SYMBOL.test(word) || NO_LETTER.test(word);
}

function plural(word: string): string {
  if (isInvariant(word) || /[^s]s$/.test(word)) return word;
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function singular(word: string): string {
  if (isInvariant(word) || !/[^siu]s$/.test(word)) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** Returns a unit that agrees with its number: "metric tons", "barrels of oil", "US dollars per kilogram", "aircraft". */
export function unitInWords(given: string, value: number): string {
  const unit = tidy(given);
  const end = unit.search(/\s(?:per|of|in)\s/);
  const [head, rest] = end === -1 ? [unit, ""] : [unit.slice(0, end), unit.slice(end)];
  const words = head.split(" ");
  const last = words.at(-1) as string;
  return [...words.slice(0, -1), value === 1 ? singular(last) : plural(last)].join(" ") + rest;
}

/** Returns a number with commas between thousands, the same on every machine. */
export function numberInWords(value: number): string {
  const [, sign = "", whole = "", rest = ""] = /^(-?)(\d+)(.*)$/s.exec(String(value)) ?? ["", "", "", String(value)];
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return sign + groups.join(",") + rest;
}

import type { Path } from "../at.js";
import type { Report, Rule } from "../rule.js";

/** Control characters other than tabs and line breaks, lone surrogates, and characters that reverse the writing direction. */
const UNSAFE_CHARACTER = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** A string that can change how it is displayed: with control characters, bidirectional overrides or lone surrogates. */
export const unsafeText: Rule = {
  name: "unsafe-text",
  severity: "warning",
  check({ agreement }, report) {
    walk(agreement, [], report);
  },
};

function walk(value: unknown, path: (string | number)[], report: Report): void {
  if (typeof value === "string") {
    if (UNSAFE_CHARACTER.test(value)) reportCharacter(value, path, report);
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      walk(value[index], path, report);
      path.pop();
    }
  } else if (typeof value === "object" && value !== null) {
    for (const key of Object.keys(value)) {
      path.push(key);
      if (UNSAFE_CHARACTER.test(key)) reportCharacter(key, path, report);
      walk((value as Readonly<Record<string, unknown>>)[key], path, report);
      path.pop();
    }
  }
}

function reportCharacter(text: string, path: Path, report: Report): void {
  const found = text.search(UNSAFE_CHARACTER);
  const code = (text.codePointAt(found) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const expected = "Expected text without control characters, bidirectional controls and lone surrogates";
  report([...path], `${expected}; got U+${code} at character ${found + 1}. Remove it, or copy the text again.`);
}

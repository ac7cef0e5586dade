import type { Path } from "../at.js";
import type { Report, Rule } from "../rule.js";

/** Control characters other than tabs and line breaks, lone surrogates, and characters that turn the direction of writing. */
const UNSAFE = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** A string that can forge what is printed of it: with control characters, bidirectional overrides or lone surrogates. */
export const unsafeText: Rule = {
  name: "unsafe-text",
  severity: "warning",
  check({ agreement }, report) {
    walk(agreement, [], report);
  },
};

function walk(value: unknown, path: (string | number)[], report: Report): void {
  if (typeof value === "string") hold(value, path, report);
  if (typeof value !== "object" || value === null) return;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, inner] of entries) {
    path.push(key);
    if (typeof key === "string") hold(key, path, report);
    walk(inner, path, report);
    path.pop();
  }
}

function hold(text: string, path: Path, report: Report): void {
  const found = UNSAFE.exec(text);
  if (found === null) return;
  const code = (text.codePointAt(found.index) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const expected = "Expected text without control characters, bidirectional controls and lone surrogates";
  report([...path], `${expected}; got U+${code} at character ${found.index + 1}. Remove it, or copy the text again.`);
}

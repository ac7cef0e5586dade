// Scripts in which joiners change the form of a letter: Arabic and related scripts, and those of India and South-East Asia.
const JOINING =
  "[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}]";
// Invisible characters where they belong: in emoji, in those scripts, and as a variant of the visible character before them.
const KEPT = [
  "\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]?\\u200D(?=\\p{Extended_Pictographic})",
  "\\u{1F3F4}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{3,6}\\u{E007F}",
  `${JOINING}[\\u200C\\u200D](?=${JOINING})`,
  "[^\\s\\p{C}\\p{Default_Ignorable_Code_Point}][\\uFE00-\\uFE0F]",
  "\\p{Script=Han}[\\u{E0100}-\\u{E01EF}]",
].join("|");
// Control characters, lone surrogates, line separators, invisible characters (bidirectional controls, zero widths, tags) and
// code points that are not characters.
const UNPRINTABLE =
  "[\\p{Cc}\\p{Cs}\\u2028\\u2029\\uFFF9-\\uFFFB\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]";
const EITHER = new RegExp(`(${KEPT})|\\r\\n|${UNPRINTABLE}`, "gu");
/** Matches a character of JSON that may have to be escaped. Most JSON has none, and this takes a tenth of the time of the search for both. */
const SUSPICIOUS = new RegExp(`(?!\\n)${UNPRINTABLE}`, "u");
/** Matches line breaks, in all their forms, and tabs. */
const BLANK = /^[\t\n\v\f\r\u0085\u2028\u2029]/u;
/** Matches hints for layout without a meaning of their own: the soft hyphen and the marks of direction. */
const HINT = /^[\u00AD\u061C\u200E\u200F]$/u;

/**
 * Makes a string safe to print on one line, whatever it contains. Characters that would move the cursor, change the colours,
 * reverse the writing direction, make a link or be invisible become a dot; a line break or a tab becomes a space. Soft hyphens
 * and marks of direction are removed. Emoji and the joiners of scripts that need them remain.
 */
export function printable(text: string): string {
  return text.replace(EITHER, (found, kept: string | undefined) => {
    if (kept !== undefined) return kept;
    if (BLANK.test(found)) return " ";
    return HINT.test(found) ? "" : "·";
  });
}

/** Returns a value as JSON that is safe to print. Characters that {@link printable} would change are escaped, as `\u009b`. */
export function printableJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, null, indent);
  if (!SUSPICIOUS.test(json)) return json;
  return json.replace(EITHER, (found, kept: string | undefined) => {
    // A line feed is always part of the indentation: JSON.stringify escapes those in strings.
    if (kept !== undefined || found === "\n") return found;
    return Array.from({ length: found.length }, (_, at) => escaped(found.charCodeAt(at))).join("");
  });
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}

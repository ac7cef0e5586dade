import { displayWidth } from "../brief/display-width.js";
import { graphemes } from "./graphemes.js";

/** Chinese and Japanese characters and their punctuation: a line can be broken before and after each. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
/** Characters that do not start a line: closing punctuation, small kana and marks of repetition. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}、。，．・：；？！‥…ー々〻ゝヽぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％]/u;
/** Characters that do not end a line: opening punctuation. */
const NOT_LAST = /[\p{Ps}\p{Pi}￥＄]$/u;
/** Web addresses stay in one piece, so that they can be copied. */
const ADDRESS = /^[("<“]?https?:\/\//u;

/**
 * Returns the pieces of a word between which a line can be broken: Chinese and Japanese text at almost every character, and any
 * word wider than a line where the line is full.
 */
export function breakWord(word: string, columns: number): readonly string[] {
  const isWide = displayWidth(word) > columns;
  if (ADDRESS.test(word) || !(isWide || IDEOGRAPH.test(word))) return [word];
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  let last = "";
  for (const character of graphemes(word)) {
    const width = displayWidth(character);
    const mayBreak =
      (IDEOGRAPH.test(character) || IDEOGRAPH.test(last)) && !NOT_FIRST.test(character) && !NOT_LAST.test(last);
    if (piece !== "" && (mayBreak || used + width > columns)) {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += character;
    used += width;
    last = character;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

import { createHash } from "node:crypto";
import { check } from "../check/check.js";
import { indexRecord } from "../check/index-record.js";
import { normalizeParagraph } from "../check/normalize-paragraph.js";
import { paragraphNumber, paragraphsOf } from "../check/source-text.js";
import type { Agreement, ParagraphHash } from "../model/index.js";

/** Returns the SHA-256 of a paragraph in its normalized form, as a record has it. */
export function hashParagraph(paragraph: string): string {
  return createHash("sha256").update(normalizeParagraph(paragraph), "utf8").digest("hex");
}

/**
 * Returns the hashes of the paragraphs of a source that a record cites by number, in the order of their numbers.
 *
 * @param versions - The text of the source or, if its page has changed, the text of each version. The version with the fewest
 * wrong quotations is used.
 */
export function paragraphHashes(
  record: Agreement,
  source: string,
  versions: readonly [string, ...string[]],
): readonly ParagraphHash[] {
  const paragraphs = paragraphsOf(closest(record, source, versions));
  const { citations } = indexRecord(record, new Map(), () => false);
  const numbers = new Set<number>();
  for (const { value } of citations) {
    const number = value.source === source ? paragraphNumber(value.locator) : undefined;
    if (number !== undefined) numbers.add(number);
  }
  return [...numbers]
    .sort((one, other) => one - other)
    .flatMap((number) => {
      const text = paragraphs[number - 1];
      return text === undefined ? [] : [{ locator: `paragraph ${number}`, sha256: hashParagraph(text) }];
    });
}

function closest(record: Agreement, source: string, [first, ...others]: readonly [string, ...string[]]): string {
  const wrong = (text: string) =>
    check(record, { sources: { [source]: text } }).filter(({ rule }) => rule === "inexact-quote").length;
  let [best, least] = [first, others.length === 0 ? 0 : wrong(first)];
  for (const text of others) {
    const count = wrong(text);
    if (count < least) [best, least] = [text, count];
  }
  return best;
}

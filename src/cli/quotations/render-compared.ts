import type { FoundQuotation } from "../../check/find-quotations.js";
import { wrap } from "../layout.js";
import type { Page } from "../show/page.js";
import type { ComparedSource, FoundParagraph } from "./compared-source.js";

/** The widest label, with the space after it. */
const LABEL = "NOT FOUND  ".length;

/** Lays out the comparison of a source with its text: a head with the counts, then a line for each paragraph and quotation. */
export function renderCompared({ source, title, quotations, paragraphs }: ComparedSource, page: Page): string {
  const { style, width } = page;
  const found = quotations.filter((one) => one.found !== "absent").length;
  const same = paragraphs.filter((one) => one.paragraphs.length > 0).length;
  const counts = [
    quotations.length === 0 ? "no quotation" : `${found} of ${counted(quotations.length, "quotation")} found`,
    paragraphs.length === 0
      ? "no hash of a paragraph"
      : `${same} of ${counted(paragraphs.length, "paragraph")} the same`,
  ];
  return [
    ...wrap(`${title} (${source})`, width, "").map(style.heading),
    ...wrap(`${counts.join(", ")}.`, width, ""),
    ...paragraphs.flatMap((one) => line(labelOf(one), paragraphInWords(one), width)),
    ...quotations.flatMap((one) => line(labelOf(one), quotationInWords(one), width)),
    "",
  ].join("\n");
}

function line(label: string, text: string, width: number): readonly string[] {
  return wrap(text, width, `  ${label.padEnd(LABEL)}`, " ".repeat(LABEL + 2));
}

function labelOf(one: FoundParagraph | FoundQuotation): string {
  if ("found" in one) return one.found === "absent" ? "NOT FOUND" : one.found === "normalized" ? "similar" : "found";
  return one.paragraphs.length === 0 ? "NOT FOUND" : "same";
}

function paragraphInWords({ locator, paragraphs }: FoundParagraph): string {
  const elsewhere = paragraphs.length > 0 && !paragraphs.some((number) => locator === `paragraph ${number}`);
  return elsewhere ? `${locator}, here ${numbersInWords(paragraphs)}` : locator;
}

function quotationInWords({ quote, locator, found, paragraphs, moved, path }: FoundQuotation): string {
  const where = locator === undefined ? "" : `, cited from ${locator}`;
  const here = moved || (locator === undefined && paragraphs.length > 0) ? `, here ${numbersInWords(paragraphs)}` : "";
  const differs = found === "normalized" ? "; white space, quotation marks or dashes differ" : "";
  const place = found === "absent" ? ` (/${path.join("/")})` : "";
  return `“${quote}”${where}${here}${differs}${place}`;
}

function numbersInWords(numbers: readonly number[]): string {
  return numbers.length === 1 ? `paragraph ${numbers[0]}` : `paragraphs ${numbers.join(", ")}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

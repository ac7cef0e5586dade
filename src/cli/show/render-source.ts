import { printable, wordOf } from "../../brief/index.js";
import type { Source } from "../../model/index.js";
import { dateInWords } from "../../words/index.js";
import { wrap } from "../layout.js";
import type { Page } from "./page.js";

/** Lays out a source with the number that citations give it. */
export function renderSource(source: Source, number: number, page: Page): readonly string[] {
  const indent = " ".repeat(`  [${number}] `.length);
  const inferred = source.inferred === undefined ? "" : ` (inferred: ${source.inferred.join(", ")})`;
  const from = source.translationOf === undefined ? "" : `, translated from ${source.translationOf.language}`;
  const facts = [source.publisher, source.published && dateInWords(source.published), wordOf(source.kind)];
  const described = `${facts.filter((fact) => fact !== undefined).join(", ")}, ${source.language}${from}${inferred}`;
  return [
    ...wrap(source.title, page.width, `  [${number}] `, indent),
    ...wrap(described, page.width, indent),
    ...(source.url === undefined ? [] : [`${indent}${printable(source.url)}`]),
    ...(source.note === undefined ? [] : wrap(source.note, page.width, indent)),
  ].map((line, index) => (index === 0 ? line : page.style.aside(line)));
}

import type { Agreement, Citation, Source } from "../model/index.js";
import { dateInWords } from "../words/index.js";
import { fieldInWords } from "./field-in-words.js";

/** A cited source: listed once, with every place that is cited in it. */
export interface CitedSource {
  /** The id that the citations give. */
  readonly id: string;
  /** The source in the record, if the record has it. */
  readonly source: Source | undefined;
  /**
   * The places cited, what was inferred from them, and how certain that is: "paragraph 4", "inferred: what it acts on", "medium
   * confidence".
   */
  readonly marks: readonly string[];
}

/** Returns the sources of citations, each once, in the order of their first citation. */
export function citedSources(citations: readonly Citation[], { sources }: Agreement): readonly CitedSource[] {
  return [...new Set(citations.map(({ source }) => source))].map((id) => ({
    id,
    source: sources.find((one) => one.id === id),
    marks: marksOf(citations.filter(({ source }) => source === id)),
  }));
}

function marksOf(citations: readonly Citation[]): readonly string[] {
  const places = citations.flatMap(({ locator }) => locator ?? []);
  const inferred = citations.filter(({ mode }) => mode === "inference").map(({ field }) => field);
  const fields = inferred.flatMap((field) => (field === undefined ? [] : [fieldInWords(field)]));
  // An inference for the entity as a whole has no field to name.
  const whole = fields.length < inferred.length || fields.length === 0;
  const unsure = citations.flatMap(({ confidence = "high" }) =>
    confidence === "high" ? [] : `${confidence} confidence`,
  );
  return [
    ...new Set(places),
    ...(inferred.length === 0 ? [] : [whole ? "inferred" : `inferred: ${[...new Set(fields)].join(", ")}`]),
    ...new Set(unsure),
  ];
}

/** Returns the publisher and the day of publication of a source, in words. */
export function originOf(source: Source): string {
  const { publisher, published } = source;
  return [publisher, published === undefined ? undefined : dateInWords(published)]
    .filter((part) => part !== undefined)
    .join(", ");
}

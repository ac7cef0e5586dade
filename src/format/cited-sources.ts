import type { Agreement, Citation, Source } from "../model/index.js";

/** A source that something rests on: once, with every place in it. */
export interface CitedSource {
  /** The id that the citations give. */
  readonly id: string;
  /** The entry of the record, if it has one. */
  readonly source: Source | undefined;
  /** Where in it, what was concluded from it, and how sure that is: "paragraph 4", "inferred: targets", "medium confidence". */
  readonly marks: readonly string[];
}

/** The sources of citations, each once, in the order in which they are first cited. */
export function citedSources(citations: readonly Citation[], { sources }: Agreement): readonly CitedSource[] {
  return [...new Set(citations.map(({ source }) => source))].map((id) => ({
    id,
    source: sources.find((one) => one.id === id),
    marks: marksOf(citations.filter(({ source }) => source === id)),
  }));
}

function marksOf(citations: readonly Citation[]): readonly string[] {
  const places = citations.flatMap(({ at }) => at ?? []);
  const inferred = citations.filter(({ mode }) => mode === "inference").map(({ about }) => about?.split(".").at(-1));
  const fields = inferred.filter((field) => field !== undefined);
  // What is inferred as a whole has no field to name.
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

/** What a source is beside its title, in words: publisher and day. */
export function originOf(source: Source, dateInWords: (date: string) => string): string {
  const { publisher, published } = source;
  return [publisher, published === undefined ? undefined : dateInWords(published)]
    .filter((part) => part !== undefined)
    .join(", ");
}

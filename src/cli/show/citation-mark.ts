import { printable } from "../../brief/index.js";
import type { Agreement, Citation } from "../../model/index.js";
import { GLUE } from "../layout.js";

/** Returns the places of citations in short: `[1: paragraph 3]`, with the number of the source in the list at the end. */
export function citationMark(citations: readonly Citation[], agreement: Agreement): string {
  const places = new Map<string, Set<string>>();
  const inferred: string[] = [];
  for (const { source, locator, mode, field } of citations) {
    const number = String(agreement.sources.findIndex((entry) => entry.id === source) + 1);
    const known = places.get(number) ?? new Set();
    if (locator !== undefined) known.add(locator);
    places.set(number, known);
    if (mode === "inference") inferred.push(field?.split(".").at(-1) ?? "all of it");
  }
  if (places.size === 0) return "";
  const marks = [...places].map(([number, at]) =>
    at.size === 0
      ? number
      : `${number}:${GLUE}${[...at].map((place) => printable(place).replaceAll(" ", GLUE)).join(", ")}`,
  );
  return `[${[...marks, ...(inferred.length > 0 ? [`inferred: ${inferred.join(", ")}`] : [])].join("; ")}]`;
}

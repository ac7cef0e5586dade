import { citedSources, originOf, wordOf } from "../../../src/brief/index.js";
import type { Agreement, Citation, Source } from "../../../src/model/index.js";
import { element } from "./element.js";
import { capital } from "./names.js";

/** Shows citations: each source once, with the places in it, and a link to it. */
export function citationsOf(citations: readonly Citation[], record: Agreement): HTMLElement | undefined {
  if (citations.length === 0) return undefined;
  const links = citedSources(citations, record).map(({ id, source, marks }) => {
    const label = source === undefined ? id : inShort(source);
    const title = source === undefined ? "" : source.title;
    const words = [label, ...marks].join(", ");
    return element("li", {}, element("a", { href: addressOfSource(id, source), title }, words));
  });
  return element("ul", { class: "citations", "aria-label": "Sources" }, links);
}

/** Returns a short name of a source: its publisher, or its title without the part after a colon. */
export function inShort({ publisher, title }: Source): string {
  return publisher ?? title.split(": ")[0] ?? title;
}

/** Returns the address of a source; without one, its place in the list of sources. */
export function addressOfSource(id: string, source: Source | undefined): string {
  const url = source?.url;
  // Only a web address becomes a link, also in a dropped record.
  return url !== undefined && /^https?:\/\//.test(url) ? url : `#source-${id}`;
}

/** Shows the list of sources, with their kinds and addresses. */
export function sourceList(record: Agreement): HTMLElement {
  return element(
    "ol",
    { class: "sources" },
    record.sources.map((source) => sourceEntry(source)),
  );
}

function sourceEntry(source: Source): HTMLElement {
  const { id, title, kind, language, translationOf, via, inferred, note } = source;
  const from = translationOf === undefined ? "" : `, translated from ${translationOf.language}`;
  const origin = originOf(source);
  const facts = `${origin === "" ? "" : `${origin}. `}${capital(wordOf(kind))}, ${language}${from}.`;
  const address = addressOfSource(id, source);
  const head = address.startsWith("#") ? title : element("a", { href: address }, title);
  return element(
    "li",
    { id: `source-${id}`, tabindex: "-1" },
    element("p", {}, head),
    element("p", { class: "aside" }, facts),
    address.startsWith("#") ? undefined : element("p", { class: "address" }, address),
    via === undefined ? undefined : element("p", { class: "aside" }, `Read in ${via}`),
    inferred === undefined
      ? undefined
      : element("p", { class: "aside" }, `Inferred, not printed: ${inferred.join(", ")}.`),
    note === undefined ? undefined : element("p", { class: "aside" }, note),
  );
}

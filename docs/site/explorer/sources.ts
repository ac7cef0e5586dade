import { citedSources, originOf, wordOf } from "../../../src/brief/index.js";
import type { Agreement, Citation, Source } from "../../../src/model/index.js";
import { element } from "./element.js";
import { capital } from "./names.js";

/** Where something stands: each source once, with the places in it, and a link to it. */
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

/** A source in few words: who published it, or its title without what stands behind a colon. */
export function inShort({ publisher, title }: Source): string {
  return publisher ?? title.split(": ")[0] ?? title;
}

/** The address of a source; of one that has none, its place in the list of sources. */
export function addressOfSource(id: string, source: Source | undefined): string {
  const url = source?.url;
  // Of a dropped record too: nothing but an address of the web becomes a link.
  return url !== undefined && /^https?:\/\//.test(url) ? url : `#source-${id}`;
}

/** The list of sources, with what each is and where it can be read. */
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

import { htmlOf } from "./docs-pages.js";

/** Elements without an end tag. */
const EMPTY = new Set(["meta", "link", "br", "img", "input", "hr", "path", "circle", "rect", "line", "use"]);

/** The kinds of elements of a page: tag, classes and names of the attributes, each with those of the element around it. */
function kindsIn(page: string): ReadonlySet<string> {
  const kinds = new Set<string>();
  const around: { readonly tag: string; readonly kind: string }[] = [];
  for (const [, isEnd, tag = "", rest = ""] of htmlOf(page).matchAll(/<(\/?)([a-z][a-z\d-]*)((?:"[^"]*"|[^>"])*)>/g)) {
    if (isEnd) {
      while (around.length > 0 && around.pop()?.tag !== tag);
      continue;
    }
    const classes = / class="([^"]*)"/.exec(rest)?.[1] ?? "";
    const names = [...rest.replace(/"[^"]*"/g, "").matchAll(/ ([a-z-]+)/g)].map(([, name]) => name).sort();
    const kind = `${tag}.${classes}[${names}]`;
    kinds.add(`${around.at(-1)?.kind} > ${kind}`);
    if (!EMPTY.has(tag)) around.push({ tag, kind });
  }
  return kinds;
}

/**
 * Returns a few pages that together have every kind of element that a page of the list has, each in every place: again and again, the page
 * with the most kinds that no page before it has.
 */
export function pagesOfEachKind(pages: readonly string[]): readonly string[] {
  const missing = new Map(pages.map((page) => [page, new Set(kindsIn(page))]));
  const chosen: string[] = [];
  for (;;) {
    const [page, kinds] = [...missing].reduce((best, one) => (one[1].size > best[1].size ? one : best));
    if (kinds.size === 0) return chosen;
    chosen.push(page);
    missing.delete(page);
    for (const others of missing.values()) for (const kind of kinds) others.delete(kind);
  }
}

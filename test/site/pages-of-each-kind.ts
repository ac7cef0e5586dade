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

/** Returns the pages that have a kind of element in a place that no earlier page of the list has: together they have all of them. */
export function pagesOfEachKind(pages: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return pages.filter((page) => {
    const before = seen.size;
    for (const kind of kindsIn(page)) seen.add(kind);
    return seen.size > before;
  });
}

import { escapeHtml, textOfHtml } from "./escape-html.mjs";

/**
 * Returns the HTML of TypeDoc as a page needs it that has no scripts of TypeDoc, no inline style and an outline without gaps:
 * headings one level below the last at most, tables and signatures in boxes that a keyboard can scroll, permalinks with a name.
 */
export function adaptHtml(html) {
  return levelHeadings(
    joinErrors(html)
      .replace(/ style="[^"]*"/g, "")
      .replace(/<wbr\s*\/?>/g, "<wbr>")
      // Folding was done by a script of TypeDoc; nothing on these pages is folded.
      .replace(/<details class="[^"]*tsd-accordion[^"]*"[^>]*>/g, '<section class="group">')
      .replace(/<summary class="tsd-accordion-summary[^>]*>([\s\S]*?)<\/summary>/g, "$1")
      .replaceAll("</details>", "</section>")
      .replace(/<a href="(#[^"]+)" aria-label="[^"]*" class="tsd-anchor-icon">[\s\S]*?<\/a>/g, "")
      .replace(/<button[^>]*>Copy<\/button>/g, "")
      .replace(/<table>([\s\S]*?)<\/table>/g, boxedTable()),
  );
}

/** Returns a function that puts a table into a box with a name: the heads of its columns, and a number from the second such table. */
function boxedTable() {
  const names = new Map();
  return (table) => {
    const heads = [...table.matchAll(/<th[^>]*>([\s\S]*?)<\/th>/g)].map(([, head]) => textOfHtml(head));
    const name = `Table: ${heads.filter((head) => head !== "").join(", ")}`;
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    const label = escapeHtml(count === 1 ? name : `${name} (${count})`);
    return `<div class="table-box" role="region" aria-label="${label}" tabindex="0">${table}</div>`;
  };
}

const ERRORS = '<div class="tsd-tag-throws">';

/** Puts the errors that a function throws under one heading, each with its class. */
function joinErrors(html) {
  const [before, ...blocks] = html.split(ERRORS);
  let isFollowing = false;
  const joined = blocks.map((block) => {
    const [heading, ...rest] = block.split("</h4>");
    const text = rest.join("</h4>");
    const kept = isFollowing ? text : `${heading}</h4>${text}`;
    isFollowing = !/<h[1-6]/.test(text);
    return kept.replace(/<span class="tsd-type-annotation">\{?([^<}]*)\}?<\/span>\s*<p>/, "<p><code>$1</code> ");
  });
  return [before, ...joined].join(ERRORS);
}

/** Closes the gaps of an outline: a heading gets the level of the headings above it that enclose it, plus one. */
function levelHeadings(html) {
  const open = [];
  let level = 1;
  return html.replace(/<(\/?)h([1-6])(?=[\s>])/g, (_, slash, digit) => {
    if (slash === "") {
      const depth = Number(digit);
      while (open.length > 0 && open.at(-1) >= depth) open.pop();
      open.push(depth);
      // A document starts with its title; the title of the page of an export is above this.
      level = Math.min(open[0] === 1 ? open.length : open.length + 1, 6);
    }
    return `<${slash}h${level}`;
  });
}

/** Returns the headings of a page below its title that a link can lead to: id, level and text. */
export function headingsOf(html) {
  const headings = html.matchAll(/<h([2-6])(?=[^>]* id="([^"]+)")[^>]*>([\s\S]*?)<\/h\1>/g);
  return [...headings].map(([, level, id, content]) => ({ level: Number(level), id, text: textOfHtml(content) }));
}

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Escapes a string for the text or an attribute of HTML. */
export const escapeHtml = (text) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]);

/** Returns the text of HTML: without tags, its entities resolved, its white space as single spaces. */
export function textOfHtml(html) {
  const text = html
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
      if (decimal !== undefined || hex !== undefined) {
        return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
      }
      return { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " }[name] ?? whole;
    });
  return text.replace(/\s+/g, " ").trim();
}

/** The colours of pictures that are saved or shared: those of the light theme. */
export const COLOURS = {
  paper: "#ffffff",
  ink: "#1d1c1a",
  quiet: "#5b574f",
  line: "#ddd8cd",
  law: "#14695c",
  announced: "#14695c",
  announcedGround: "#c3e3dc",
  suspended: "#8a5a00",
  suspendedGround: "#f6e3b8",
  planned: "#3f63a8",
  over: "#8d877c",
  span: "#8d877c",
  asked: "#b3261e",
} as const;

/** The family of the letters; pictures made at build have its files. */
export const FAMILY = "Source Sans 3, Source Sans Pro, system-ui, sans-serif";

/** Escapes a string as XML. */
export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Returns a string of at most a number of characters, with an ellipsis where it was cut. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2))}…`;
}

/** Wraps a string into lines. Both the length of a line and the number of lines are limited. */
export function wrap(text: string, most: number, lines: number): readonly string[] {
  const out: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > most) {
      out.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  out.push(line);
  if (out.length <= lines) return out;
  return [...out.slice(0, lines - 1), shorten(out.slice(lines - 1).join(" "), most)];
}

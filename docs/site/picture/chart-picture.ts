import { answerLineOf, dayAskedAbout } from "../../../src/brief/index.js";
import { barsOf } from "../model/bars.js";
import { placeOf } from "../model/day-range.js";
import { groupsOf } from "../model/groups.js";
import { endOfRow } from "../model/row-in-words.js";
import type { Shown } from "../parts/islands.js";
import { askedPicture, axisPicture, barsPicture, PATTERNS } from "./bars-picture.js";
import { COLOURS, escapeXml, FAMILY, shorten, wrap } from "./colours.js";

const WIDTH = 1200;
const ROW = 24;
const LABELS = 330;
const ENDS = 210;

/** Returns the chart as a picture of its own: an SVG with the title, the answer, and every row. */
export function chartPicture({ view, rows, asked, range }: Shown): string {
  const box = { x: LABELS, width: WIDTH - LABELS - ENDS };
  const { counts, next, checked } = answerLineOf(rows, view.status(view.known.id, asked.asOf));
  const lines = wrap(`${counts} ${next} ${checked}`, 150, 3);
  const top = 84 + lines.length * 20;
  let y = top + 8;
  const parts: string[] = [];
  for (const { title, rows: own } of groupsOf(rows)) {
    parts.push(text(16, y + 18, title, 15, COLOURS.ink, 600));
    y += 26;
    for (const row of own) {
      const { day, by } = endOfRow(row);
      parts.push(text(16, y + 16, shorten(row.title, 52), 14, COLOURS.ink));
      parts.push(barsPicture(barsOf(view.periods(row.subject), range), range, box, y + 5, 14));
      parts.push(text(WIDTH - ENDS + 14, y + 16, shorten(`${day} ${by}`.trim(), 34), 13, COLOURS.quiet));
      y += ROW;
    }
  }
  const height = y + 34;
  const asOf = placeOf(dayAskedAbout(asked.asOf), range);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FAMILY}">
${PATTERNS}
<rect width="${WIDTH}" height="${height}" fill="${COLOURS.paper}"/>
${text(16, 36, view.known.title, 24, COLOURS.ink, 650)}
${lines.map((line, index) => text(16, 64 + index * 20, line, 15, COLOURS.ink)).join("\n")}
${axisPicture(range, box, top, height - 26)}
${askedPicture(asOf, box, top, height - 26)}
${parts.join("\n")}
${text(16, height - 10, "Solid: by law. Hatched: only as announced. Dotted: suspended. Thin: over. Source: typed-agreements, CC BY 4.0.", 12, COLOURS.quiet)}
</svg>`;
}

function text(x: number, y: number, words: string, size: number, colour: string, weight = 400): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeXml(words)}</text>`;
}

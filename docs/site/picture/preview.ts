import { answerLineOf, type CommitmentRow, dayAskedAbout } from "../../../src/brief/index.js";
import { barsOf } from "../model/bars.js";
import { placeOf } from "../model/day-range.js";
import { sortByEnd } from "../model/groups.js";
import type { Shown } from "../parts/islands.js";
import { askedPicture, axisPicture, barsPicture, PATTERNS } from "./bars-picture.js";
import { COLOURS, escapeXml, FAMILY, wrap } from "./colours.js";

const [WIDTH, HEIGHT] = [1200, 630];
const BOX = { x: 60, width: 1080 };
/** The largest number of bars. */
const MOST = 9;

/** Returns the preview image of a page as an SVG: its title, its answer and its first bars. */
export function previewOf({ view, rows, asked, range }: Shown, row?: CommitmentRow, sentence?: string): string {
  const { counts, next } = answerLineOf(rows, view.status(view.known.id, asked.asOf));
  const title = wrap(row?.title ?? view.known.title, 46, 2);
  const answer = wrap(sentence ?? `${counts} ${next}`, 84, 4);
  const bars = sortByEnd(row === undefined ? rows : [row]).slice(0, MOST);
  const top = 110 + title.length * 58 + answer.length * 36 + 40;
  const step = Math.min(48, (HEIGHT - 60 - top) / Math.max(1, bars.length));
  const drawn = bars
    .map((one, index) => {
      const y = top + 10 + index * step;
      return barsPicture(barsOf(view.periods(one.subject), range), range, BOX, y, Math.max(6, step - 8));
    })
    .join("\n");
  const bottom = top + 10 + bars.length * step;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="${FAMILY}">
${PATTERNS}
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fbfaf7"/>
<rect width="${WIDTH}" height="10" fill="${COLOURS.law}"/>
${title.map((line, index) => text(60, 100 + index * 58, line, 50, COLOURS.ink, 600)).join("\n")}
${answer.map((line, index) => text(60, 70 + title.length * 58 + 26 + index * 36, line, 27, COLOURS.quiet, 400)).join("\n")}
${axisPicture(range, BOX, top, bottom)}
${drawn}
${askedPicture(placeOf(dayAskedAbout(asked.asOf), range), BOX, top, bottom)}
${text(60, HEIGHT - 24, row === undefined ? "typed-agreements" : `typed-agreements · ${view.known.title}`, 22, COLOURS.quiet, 600)}
</svg>`;
}

/** Returns the preview image of the front page as an SVG. */
export function frontPreview(title: string, lines: readonly string[]): string {
  const head = wrap(title, 42, 3);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="${FAMILY}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fbfaf7"/>
<rect width="${WIDTH}" height="10" fill="${COLOURS.law}"/>
${head.map((line, index) => text(60, 120 + index * 66, line, 56, COLOURS.ink, 600)).join("\n")}
${lines.map((line, index) => text(60, 160 + head.length * 66 + index * 46, line, 30, COLOURS.quiet, 400)).join("\n")}
${text(60, HEIGHT - 24, "typed-agreements", 22, COLOURS.quiet, 600)}
</svg>`;
}

function text(x: number, y: number, words: string, size: number, colour: string, weight: number): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeXml(words)}</text>`;
}

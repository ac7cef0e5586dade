import type { Bar } from "../model/bars.js";
import { type DayRange, placeOf } from "../model/day-range.js";
import { ticksOf } from "../model/ticks.js";
import { COLOURS, FAMILY } from "./colours.js";

/** The rectangle in which bars are drawn, in pixels. */
export interface Box {
  readonly x: number;
  readonly width: number;
}

/** The patterns of the bars. */
export const PATTERNS = `<defs>
<pattern id="announced" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="${COLOURS.announcedGround}"/><rect width="3" height="7" fill="${COLOURS.announced}"/></pattern>
<pattern id="suspended" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="${COLOURS.suspendedGround}"/><circle cx="2.5" cy="2.5" r="1.2" fill="${COLOURS.suspended}"/></pattern>
</defs>`;

const FILLS = {
  law: COLOURS.law,
  announced: "url(#announced)",
  suspended: "url(#suspended)",
  planned: COLOURS.planned,
  over: COLOURS.over,
  span: COLOURS.span,
} as const;

/** Returns the bars of a commitment at a height of a picture. */
export function barsPicture(bars: readonly Bar[], range: DayRange, box: Box, y: number, height: number): string {
  return bars
    .map(({ look, from, to, isOpen }) => {
      const x = pixelOf(placeOf(from, range), box);
      const end = pixelOf(to > range.last ? 100 : placeOf(to, range), box);
      const thin = look === "over";
      const [top, size] = thin ? [y + height / 2 - 1.5, 3] : [y, height];
      const opacity = look === "span" ? ' fill-opacity="0.35"' : "";
      const arrow = isOpen
        ? `<path d="M${end - 2} ${y} l8 ${height / 2} l-8 ${height / 2} z" fill="${look === "announced" ? COLOURS.announced : FILLS[look]}"/>`
        : "";
      return `<rect x="${x}" y="${top}" width="${Math.max(1.5, end - x)}" height="${size}" rx="2" fill="${FILLS[look]}"${opacity}/>${arrow}`;
    })
    .join("");
}

/** Returns the axis of a picture: lines on the first days of months or years, with their labels above. */
export function axisPicture(range: DayRange, box: Box, top: number, bottom: number): string {
  return ticksOf(range)
    .map(({ x, label, fits }) => {
      const at = pixelOf(x, box);
      const words =
        label === undefined || !fits.includes("wide")
          ? ""
          : `<text x="${at + 4}" y="${top - 4}" font-size="13" fill="${COLOURS.quiet}" font-family="${FAMILY}">${label}</text>`;
      return `<line x1="${at}" x2="${at}" y1="${top}" y2="${bottom}" stroke="${COLOURS.line}"/>${words}`;
    })
    .join("");
}

/** Returns the line of the day asked about. */
export function askedPicture(place: number, box: Box, top: number, bottom: number): string {
  const at = pixelOf(place, box);
  return `<line x1="${at}" x2="${at}" y1="${top}" y2="${bottom}" stroke="${COLOURS.asked}" stroke-width="2"/>`;
}

function pixelOf(percent: number, { x, width }: Box): number {
  return Math.round((x + (percent / 100) * width) * 100) / 100;
}

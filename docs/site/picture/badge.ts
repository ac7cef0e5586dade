import { type CommitmentRow, isRowOver } from "../../../src/brief/index.js";
import { endOfRow, nearnessOf, stateOfRow } from "../model/row-in-words.js";
import { escapeXml, FAMILY } from "./colours.js";

/** The content of a badge, in the form that badge services read. */
export interface Badge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: string;
}

/** Returns the badge of a commitment on the day of its row. */
export function badgeOf(row: CommitmentRow): Badge {
  const { day, by } = endOfRow(row);
  const state = stateOfRow(row);
  const end = day === "" || by === state ? day : `until ${day}`;
  const message = [state, end].filter((part) => part !== "").join(" ");
  const near = nearnessOf(row);
  const color = isRowOver(row.state) ? "6b665d" : near === "now" ? "a3261a" : near === "soon" ? "8a5a00" : "14695c";
  return { schemaVersion: 1, label: row.title, message, color };
}

/** Draws a badge. */
export function badgePicture({ label, message, color }: Badge): string {
  const [left, right] = [label, message].map((words) => Math.round(words.length * 6.1 + 14)) as [number, number];
  const width = left + right;
  const words = (x: number, size: number, content: string) =>
    `<text x="${x}" y="14" textLength="${size - 14}" lengthAdjust="spacingAndGlyphs">${escapeXml(content)}</text>`;
  const title = escapeXml(`${label}: ${message}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${title}"><title>${title}</title><rect width="${width}" height="20" rx="3" fill="#3b3934"/><path d="M${left} 0h${right - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${right - 3}z" fill="#${color}"/><g fill="#fff" font-family="${FAMILY}" font-size="12">${words(7, left, label)}${words(left + 7, right, message)}</g></svg>
`;
}

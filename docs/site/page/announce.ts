import type { CommitmentRow } from "../../../src/brief/index.js";
import { stateOfRow } from "../model/row-in-words.js";

/** The milliseconds for which the days have to rest before a screen reader is told: a moving slider would never stop talking. */
const REST = 700;

/** The largest number of titles that are named. */
const MOST = 4;

let before: ReadonlyMap<string, string> | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Tells a screen reader which states changed, once the days rest. The first view is not told: the page itself says it. */
export function announce(rows: readonly CommitmentRow[], day: string): void {
  clearTimeout(waiting);
  const tell = () => {
    const states = new Map(rows.map((row) => [row.subject, stateOfRow(row)]));
    const changed = before === undefined ? [] : rows.filter((row) => before?.get(row.subject) !== stateOfRow(row));
    const isFirst = before === undefined;
    before = states;
    const place = document.getElementById("announced");
    if (isFirst || place === null) return;
    const named = changed.slice(0, MOST).map((row) => `${row.title}: ${stateOfRow(row)}`);
    const more = changed.length > MOST ? `, and ${changed.length - MOST} more` : "";
    place.textContent = `${day}: ${changed.length === 0 ? "no status changed" : `changed: ${named.join("; ")}${more}`}.`;
  };
  if (before === undefined) tell();
  else waiting = setTimeout(tell, REST);
}

/** Forgets what was told, because another record is shown. */
export function forgetAnnounced(): void {
  before = undefined;
}

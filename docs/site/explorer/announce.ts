import { type Brief, dayAskedAbout } from "../../../src/brief/index.js";
import { dateInWords, stateInWords } from "../../../src/words/index.js";
import { found } from "./element.js";
import { nameOf } from "./names.js";

/**
 * The milliseconds for which the day has to remain unchanged before it is announced: a moving slider would never stop talking.
 */
const REST = 700;
const MOST = 4;

let states: ReadonlyMap<string, string> | undefined;
let shown: number | undefined;
/** True if another record is shown and has not been announced yet. */
let another = false;
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Announces to a screen reader what changed, once the day no longer changes.
 *
 * @param record - A number for the record: a new number is announced as a new record.
 */
export function announce(brief: Brief, record: number): void {
  clearTimeout(waiting);
  if (shown !== record) {
    another = shown !== undefined;
    states = undefined;
    shown = record;
  }
  waiting = setTimeout(() => {
    const before = states;
    states = new Map(brief.statuses.map(({ subject, state }) => [subject, stateInWords(state)]));
    const changed = before === undefined ? [] : [...states].filter(([id, state]) => before.get(id) !== state);
    const text = another ? `${brief.agreement.title} is shown.` : inWords(brief, changed);
    another = false;
    found("announced", HTMLElement).textContent = text;
  }, REST);
}

function inWords({ asOf, agreement }: Brief, changed: readonly (readonly [string, string])[]): string {
  const listed = changed.slice(0, MOST).map(([id, state]) => `${nameOf(id, agreement)}: ${state}`);
  const rest = changed.length > MOST ? `, and ${changed.length - MOST} more` : "";
  const what = changed.length === 0 ? "no status changed" : `changed: ${listed.join("; ")}${rest}`;
  return `As of ${dateInWords(dayAskedAbout(asOf))}, ${what}.`;
}

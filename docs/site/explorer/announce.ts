import { type Brief, dayAskedAbout } from "../../../src/brief/index.js";
import { dateInWords, stateInWords } from "../../../src/words/index.js";
import { found } from "./element.js";
import { nameOf } from "./names.js";

/** So long the day has to rest before anything is said: a slider that moves would never stop talking. */
const REST = 700;
const MOST = 4;

let states: ReadonlyMap<string, string> | undefined;
let shown: number | undefined;
/** Another record is shown, and nobody has been told yet. */
let another = false;
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Says to a screen reader what changed, when the day has come to rest.
 *
 * @param record - A number for the record: of another one it is said that it is shown.
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

import { dayInWords } from "../../../src/calendar/words.js";
import type { Brief } from "../../../src/cli/show/brief.js";
import { wordOf } from "../../../src/format/in-words.js";
import { found } from "./element.js";
import { nameOf } from "./names.js";

/** So long the day has to rest before anything is said: a slider that moves would never stop talking. */
const REST = 700;
const MOST = 4;

let before: { readonly record: number; readonly states: ReadonlyMap<string, string> } | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Says to a screen reader what changed, when the day has come to rest.
 *
 * @param record - A number for the record: of another one it is said that it is shown.
 */
export function announce(brief: Brief, record: number): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const now = new Map(brief.statuses.map(({ commitment, state }) => [commitment, wordOf(state)]));
    const known = before?.record === record ? before.states : undefined;
    const changed = [...now].filter(([id, state]) => known !== undefined && known.get(id) !== state);
    const another = before !== undefined && known === undefined;
    before = { record, states: now };
    found("announced", HTMLElement).textContent = another
      ? `${brief.agreement.title} is shown.`
      : inWords(brief, changed);
  }, REST);
}

function inWords({ asOf, agreement }: Brief, changed: readonly (readonly [string, string])[]): string {
  const day = typeof asOf === "string" ? asOf : asOf.date;
  const listed = changed.slice(0, MOST).map(([id, state]) => `${nameOf(id, agreement)}: ${state}`);
  const rest = changed.length > MOST ? `, and ${changed.length - MOST} more` : "";
  const what = changed.length === 0 ? "no status changed" : `changed: ${listed.join("; ")}${rest}`;
  return `As of ${dayInWords(day)}, ${what}.`;
}

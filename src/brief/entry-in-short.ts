import type { Agreement } from "../model/index.js";
import { isRunning } from "../query/history/stretch.js";
import type { Authority, State, UpcomingEntry } from "../query/index.js";
import { partyName, quantityInWords, stateInWords } from "../words/index.js";
import { stepInWords } from "../words/rate-in-words.js";

/** Returns the description of a future entry without its title and its date: "ends as announced", "planned". */
export function entryInShort(record: Agreement, entry: UpcomingEntry): string {
  switch (entry.kind) {
    case "end": {
      const by = byInShort(entry);
      return entry.state === "expired" || isRunning(entry.state) ? `ends${by}` : `is ${stateInWords(entry.state)}${by}`;
    }
    case "start":
      return "takes effect";
    case "suspension":
      return "is suspended";
    case "resumption":
      return "is in effect again";
    case "rate":
      return `rate: ${stepInWords(record, entry)}`;
    case "withdrawal":
      return "takes no part after its withdrawal";
    case "planned":
      return entry.changed === true ? "planned, later changed" : "planned";
    case "due": {
      const by = entry.by === undefined ? "" : ` (account of ${partyName(record, entry.by)})`;
      return `due: ${quantityInWords(entry.quantity.quantity)}${by}`;
    }
    case "notice":
      return entry.renews === "option" ? "last day to extend it" : "last day for notice against renewal";
    case "renewal":
      return "renews itself unless notice is given";
  }
}

/** Returns the authority of an end in words: " by law", " as announced", " by law, though announced to continue". */
function byInShort({ state, authority }: { readonly state?: State; readonly authority?: Authority }): string {
  if (state !== undefined && isRunning(state)) return " by law, though announced to continue";
  return authority === undefined ? "" : authority === "legal" ? " by law" : " as announced";
}

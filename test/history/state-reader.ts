import type { Agreement, PlainDate } from "../../src/model/index.js";
import { type ReadingOptions, type State, statuses, statusOf } from "../../src/query/index.js";

/** Returns a function that gives the state of a subject on a day. All states of one day are computed together, once. */
export function stateReader(record: Agreement, options: ReadingOptions = {}): (id: string, asOf: PlainDate) => State {
  const days = new Map<PlainDate, ReadonlyMap<string, State>>();
  return (id, asOf) => {
    // The meeting is not in the list.
    if (id === record.meeting?.id) return statusOf(record, id, { asOf, ...options }).state;
    let states = days.get(asOf);
    if (states === undefined) {
      states = new Map(statuses(record, { asOf, ...options }).map(({ subject, state }) => [subject, state]));
      days.set(asOf, states);
    }
    const state = states.get(id);
    if (state === undefined) throw new Error(`statuses has no entry for ${id}`);
    return state;
  };
}

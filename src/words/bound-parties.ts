import type { Authority, State } from "../query/index.js";
import { partiesInProse } from "./party-name.js";
import type { RecordReader } from "./record-reader.js";

interface BindingState {
  readonly state: State;
  readonly authority?: Authority | undefined;
  readonly bound?: readonly string[] | undefined;
}

/** Returns the parties that a commitment binds, as the end of a sentence: "it binds only China", "it binds no party". */
export function boundPartiesInWords(
  reader: RecordReader,
  subject: string,
  bound: readonly string[] | undefined,
): string {
  if (bound === undefined) return "it binds all of its parties";
  if (bound.length === 0) return "it binds no party";
  const only = `it binds only ${partiesInProse(reader.record, bound)}`;
  const promisors = reader.commitment(subject)?.promisors ?? [];
  const isOwed = promisors.length === 0 || promisors.some((id) => bound.includes(id));
  return isOwed ? only : `${only}, to whom it is owed`;
}

/** True if a state goes on and the parties that it binds change. */
export function bindsOthers(before: BindingState, next: BindingState): boolean {
  return before.state === next.state && before.authority === next.authority && !bindSame(before.bound, next.bound);
}

function bindSame(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  return one === other || (one?.length === other?.length && one?.every((id) => other?.includes(id)) === true);
}

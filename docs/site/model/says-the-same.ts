import type { CommitmentRow, RowEnd } from "../../../src/brief/index.js";
import type { Bound, Period, State } from "../../../src/query/index.js";

/** The fields of a row that are shown as they are. */
const FIELDS = ["subject", "title", "what", "owedBy", "owedTo", "state", "certainty", "authority", "atEnd"] as const;

/** True for two rows that read the same: they differ at most in the day asked about, and in what a row does not show. */
export function saysTheSame(one: CommitmentRow, other: CommitmentRow): boolean {
  return (
    one === other ||
    (FIELDS.every((field) => one[field] === other[field]) &&
      isSameList(one.caveats, other.caveats) &&
      isSameList(one.instruments, other.instruments) &&
      isSameBound(one.since, other.since) &&
      isSamePlan(one.planned, other.planned) &&
      isSameEnd(one.endByLaw, other.endByLaw) &&
      isSameEnd(one.endAnnounced, other.endAnnounced) &&
      isSameNumber(one.days, other.days))
  );
}

/** True for two lists of periods that read the same, and so have the same bars. */
export function haveSamePeriods(one: readonly Period<State>[], other: readonly Period<State>[]): boolean {
  return (
    one === other ||
    (one.length === other.length && one.every((period, index) => isSamePeriod(period, other[index] as Period<State>)))
  );
}

function isSamePeriod(one: Period<State>, other: Period<State>): boolean {
  return (
    one.state === other.state &&
    one.authority === other.authority &&
    isSameBound(one.from, other.from) &&
    isSameBound(one.to, other.to) &&
    isSamePlan(one.planned, other.planned)
  );
}

function isSameBound(one: Bound | undefined, other: Bound | undefined): boolean {
  return (
    one === other ||
    (one?.earliest === other?.earliest && one?.latest === other?.latest && isSameMoment(one?.moment, other?.moment))
  );
}

/** True for two ends that differ at most in the number of days until them. */
function isSameEnd(one: RowEnd | undefined, other: RowEnd | undefined): boolean {
  return (
    one === other ||
    (one?.kind === other?.kind &&
      one?.earliest === other?.earliest &&
      one?.latest === other?.latest &&
      isSameMoment(one?.moment, other?.moment))
  );
}

function isSameMoment(one: Bound["moment"], other: Bound["moment"]): boolean {
  return one?.date === other?.date && one?.time === other?.time && one?.zone === other?.zone;
}

function isSamePlan(one: Period<State>["planned"], other: Period<State>["planned"]): boolean {
  return one === other || (one?.from === other?.from && one?.through === other?.through);
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((text, index) => text === other[index]));
}

function isSameNumber(one: CommitmentRow["days"], other: CommitmentRow["days"]): boolean {
  if (typeof one === "object" && typeof other === "object") return one.min === other.min && one.max === other.max;
  return one === other;
}

import { type DayRange, daysBetween } from "../calendar/days-between.js";
import type { Agreement, Commitment, PlainDate, PlannedTime, ZonedTime } from "../model/index.js";
import {
  type Authority,
  asKnownAt,
  type Bound,
  type Caveat,
  type Certainty,
  type Expiry,
  expiries,
  type Period,
  type State,
  type Status,
  type StatusOptions,
  statuses,
  type TermVersion,
  type UnknownReason,
} from "../query/index.js";
import { Reading } from "../words/reading.js";
import { commitmentTitle } from "../words/title-of.js";
import { dayAskedAbout } from "./brief.js";
import { endByLaw } from "./end-by-law.js";

/** The end of a commitment, as a table shows it. */
export interface RowEnd {
  /** `on` a day, `between` two days, `open` (no end, by the words of the source) or `unknown`. */
  readonly kind: Expiry["kind"];
  /** The earliest day on which it can end, if a day is known. */
  readonly earliest?: PlainDate;
  /** The latest day on which it can end, if a day is known. */
  readonly latest?: PlainDate;
  /** The clock time of the end, if it is known. */
  readonly moment?: ZonedTime;
  /** The authority of the end. */
  readonly authority?: Authority;
  /** The reason why the end is unknown. */
  readonly reason?: UnknownReason;
  /** Present if the term renews itself or can be extended by an option. */
  readonly renews?: NonNullable<Expiry["renews"]>;
  /** The days from the day asked about, negative for an end in the past; absent without a day. */
  readonly days?: number | DayRange;
}

/** A commitment in one line: who, in which state on a day, since when, until when. */
export interface CommitmentRow {
  /** The id of the agreement. */
  readonly agreement: string;
  /** The id of the commitment. */
  readonly commitment: string;
  readonly kind: Commitment["kind"];
  readonly title: string;
  /** The ids of the parties that owe it. */
  readonly promisors: readonly string[];
  /** The ids of the parties to which it is owed. */
  readonly promisees: readonly string[];
  readonly state: State;
  readonly certainty: Certainty;
  readonly caveats: readonly Caveat[];
  /** The authority of the state. */
  readonly authority?: Authority;
  /**
   * The start of the state. A later change of authority is no new start. Absent for a plan, and if the record has no start.
   */
  readonly since?: Bound;
  /** The plan that applies, for a visit or an invitation, with the days until then. */
  readonly planned?: PlannedTime & { readonly days: number | DayRange };
  /** The last end on record; absent for a visit or an invitation. */
  readonly end?: RowEnd;
  /** The last end by law, if an announcement set a later one. */
  readonly endByLaw?: RowEnd;
}

/**
 * Returns the commitments of a record in one line each, in the order of the record. Commitments that were not known on
 * `knownAt` are left out.
 */
export function commitmentRows(
  record: Agreement,
  { asOf, knownAt }: Pick<StatusOptions, "asOf" | "knownAt">,
): readonly CommitmentRow[] {
  return rowsFrom(record, statuses(record, { asOf, ...(knownAt === undefined ? {} : { knownAt }) }));
}

/** Returns the rows of a record whose statuses are already read. */
export function rowsFrom(record: Agreement, answers: readonly Status[]): readonly CommitmentRow[] {
  const [first] = answers;
  if (first === undefined || record.commitments.length === 0) return [];
  const { asOf, knownAt } = first;
  const known = knownAt === undefined ? record : asKnownAt(record, knownAt);
  const statusOf = new Map(answers.map((status) => [status.subject, status]));
  const ends = expiries(record, { asOf, ...(knownAt === undefined ? {} : { knownAt }) });
  const endOf = new Map(ends.map((expiry) => [expiry.subject, expiry]));
  const reading = new Reading(record);
  return known.commitments.flatMap((commitment) => {
    const status = statusOf.get(commitment.id);
    if (status === undefined) return [];
    return rowOf(commitment, status, sinceOf(status, reading.periods(commitment.id, status)), endOf.get(commitment.id));
  });
}

/** Returns where a state starts: a period in which it only continues on other grounds is no new start. */
function sinceOf({ state, since }: Status, periods: readonly Period[]): Bound | undefined {
  if (since === undefined || state === "scheduled") return undefined;
  let at = periods.findIndex(({ from }) => from?.earliest === since.earliest && from.latest === since.latest);
  while (at > 0 && periods[at - 1]?.state === state) at -= 1;
  return at < 0 ? since : periods[at]?.from;
}

function rowOf(
  commitment: Commitment,
  status: Status,
  since: Bound | undefined,
  expiry: Expiry | undefined,
): CommitmentRow {
  const { agreement, state, certainty, caveats, authority, planned } = status;
  const day = dayAskedAbout(status.asOf);
  const law = expiry?.authority === "announced" ? endByLaw(expiry) : undefined;
  return {
    agreement,
    commitment: commitment.id,
    kind: commitment.kind,
    title: commitmentTitle(commitment),
    promisors: commitment.promisors,
    promisees: commitment.promisees,
    state,
    certainty,
    caveats,
    ...(authority === undefined ? {} : { authority }),
    ...(since === undefined ? {} : { since }),
    ...(planned === undefined ? {} : { planned: { ...planned, days: daysToPlan(planned, day) } }),
    ...(expiry === undefined ? {} : { end: endOf(expiry, day) }),
    ...(law === undefined ? {} : { endByLaw: endOf(law, day) }),
  };
}

function endOf(term: TermVersion & Partial<Pick<Expiry, "renews">>, day: PlainDate): RowEnd {
  const { kind, authority, renews } = term;
  return {
    kind,
    ...daysOf(term, day),
    ...(authority === undefined ? {} : { authority }),
    ...(term.kind === "unknown" ? { reason: term.reason } : {}),
    ...(renews === undefined ? {} : { renews }),
  };
}

function daysOf(term: TermVersion, day: PlainDate): Pick<RowEnd, "earliest" | "latest" | "moment" | "days"> {
  if (term.kind === "on") {
    const { date, until } = term;
    const moment = until === undefined ? {} : { moment: until };
    return { earliest: date, latest: date, ...moment, days: daysBetween(day, date) };
  }
  if (term.kind !== "between") return {};
  const { earliest, latest } = term;
  const [min, max] = [daysBetween(day, earliest) as number, daysBetween(day, latest) as number];
  return { earliest, latest, days: min === max ? min : { min, max } };
}

function daysToPlan({ from, through = from }: PlannedTime, day: PlainDate): number | DayRange {
  const [first, last] = [daysBetween(day, from), daysBetween(day, through)];
  const max = typeof last === "number" ? last : last.max;
  const earliest = typeof first === "number" ? first : first.min;
  // The days of a plan that are over do not count.
  const min = max >= 0 ? Math.max(0, earliest) : earliest;
  return min === max ? min : { min, max };
}

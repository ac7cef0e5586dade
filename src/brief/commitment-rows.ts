import { type DayRange, daysBetween } from "../calendar/days-between.js";
import { takeAgreement } from "../messages/take-agreement.js";
import type { Agreement, Commitment, PlainDate, PlannedTime } from "../model/index.js";
import { asKnownAt } from "../query/as-known-at.js";
import { expiryIn } from "../query/expiry-of.js";
import { type History, historyOf } from "../query/history/history.js";
import { periodsIn } from "../query/history/periods-in.js";
import { isPlan } from "../query/history/plans.js";
import { TERMINAL_STATES } from "../query/history/stretch.js";
import type { Subject } from "../query/history/subject.js";
import { inRecord } from "../query/in-record.js";
import type { Bound, State, Status, StatusOptions } from "../query/index.js";
import { type AskedDay, readAsOf, readReading } from "../query/read-question.js";
import { statusIn } from "../query/status-of.js";
import { partiesInWords } from "../words/index.js";
import { bare, firstSentence } from "../words/text.js";
import { commitmentTitle } from "../words/title-of.js";
import type { CommitmentRow } from "./commitment-row.js";
import { endByLaw, hasEnd } from "./end-by-law.js";
import { instrumentsOf } from "./instruments-of.js";
import { rowEndOf } from "./row-end.js";

/**
 * Returns the commitments of a record on a day, a row for each, in the order of the record. Commitments that were not known on
 * `knownAt` are left out. If no commitment is known, there is one row, about the agreement as a whole.
 */
export function commitmentRows(
  record: Agreement,
  options: Pick<StatusOptions, "asOf" | "knownAt">,
): readonly CommitmentRow[] {
  takeAgreement("commitmentRows", record);
  const reading = readReading("commitmentRows", options, ["asOf", "knownAt"]);
  return commitmentRowsIn(historyOf(record, reading), readAsOf("commitmentRows", options.asOf));
}

/**
 * Returns the rows of a record whose history is already read.
 *
 * @param known - The ids of the known commitments, if the caller has them.
 */
export function commitmentRowsIn(
  history: History,
  asked: AskedDay,
  known: readonly string[] = knownIds(history),
): readonly CommitmentRow[] {
  const { record } = history;
  const ids = new Set(known.filter((id) => id !== record.id));
  const subjects: readonly Subject[] =
    ids.size === 0
      ? [{ kind: "agreement", id: record.id }]
      : record.commitments.flatMap((commitment) =>
          ids.has(commitment.id) ? [{ kind: "commitment" as const, id: commitment.id, commitment }] : [],
        );
  return subjects.map((subject) => inRecord(record, subject.id, () => rowIn(history, subject, asked)));
}

function knownIds({ record, options: { knownAt } }: History): readonly string[] {
  const known = knownAt === undefined ? record : asKnownAt(record, knownAt);
  return known.commitments.map(({ id }) => id);
}

function rowIn(history: History, subject: Subject, asked: AskedDay): CommitmentRow {
  const { record } = history;
  const status = statusIn(history, subject, asked);
  const { state, certainty, caveats, authority, because, planned } = status;
  const commitment = subject.kind === "commitment" ? subject.commitment : undefined;
  const since = sinceOf(status, history, subject);
  const plan = planned === undefined ? undefined : { ...planned, days: daysToPlan(planned, asked.day) };
  const ends = commitment !== undefined && isPlan(commitment) ? {} : endsOf(history, subject, asked);
  const days = isRowOver(state) ? undefined : (plan?.days ?? ends.end?.days);
  return {
    agreement: record.id,
    subject: subject.id,
    ...(commitment === undefined ? aboutAgreement(record) : aboutCommitment(commitment, record)),
    asOf: asked.asOf,
    state,
    certainty,
    caveats,
    ...(authority === undefined ? {} : { authority }),
    because,
    ...(since === undefined ? {} : { since }),
    ...(plan === undefined ? {} : { planned: plan }),
    ...ends,
    ...(days === undefined ? {} : { days }),
    instruments: instrumentsOf(status, history),
    ...(commitment?.atEnd === undefined ? {} : { atEnd: commitment.atEnd.text }),
  };
}

type About = Pick<CommitmentRow, "kind" | "title" | "what" | "promisors" | "promisees" | "owedBy" | "owedTo">;

function aboutAgreement({ title, objective }: Agreement): About {
  const what = objective === undefined ? {} : { what: firstSentence(objective.text) };
  return { kind: "agreement", title: bare(title), ...what, promisors: [], promisees: [] };
}

function aboutCommitment(commitment: Commitment, record: Agreement): About {
  const { kind, promisors, promisees, performance, summary } = commitment;
  return {
    kind,
    title: commitmentTitle(commitment),
    what: firstSentence(summary),
    promisors,
    promisees,
    ...(promisors.length === 0 ? {} : { owedBy: partiesInWords(record, promisors, performance) }),
    ...(promisees.length === 0 ? {} : { owedTo: partiesInWords(record, promisees) }),
  };
}

/** Returns the start of a state. A period in which the state only continues on other grounds is not a new start. */
function sinceOf({ state, since }: Status, history: History, subject: Subject): Bound | undefined {
  if (since === undefined || state === "scheduled") return undefined;
  const periods = periodsIn(history, subject);
  let at = periods.findIndex(({ from }) => from?.earliest === since.earliest && from.latest === since.latest);
  while (at > 0 && periods[at - 1]?.state === state) at -= 1;
  return at < 0 ? since : periods[at]?.from;
}

function endsOf(
  history: History,
  subject: Subject,
  asked: AskedDay,
): Pick<CommitmentRow, "end" | "endByLaw" | "endAnnounced"> {
  const expiry = expiryIn(history, subject, asked);
  const end = rowEndOf(expiry, asked.day);
  const law = endByLaw(expiry);
  return {
    end,
    ...(law === undefined ? {} : { endByLaw: law === expiry ? end : rowEndOf(law, asked.day) }),
    ...(expiry.authority === "announced" && hasEnd(expiry) ? { endAnnounced: end } : {}),
  };
}

/** Returns the days until a plan, from a day. */
export function daysToPlan({ from, through = from }: PlannedTime, day: PlainDate): number | DayRange {
  const [first, last] = [daysBetween(day, from), daysBetween(day, through)];
  const max = typeof last === "number" ? last : last.max;
  const earliest = typeof first === "number" ? first : first.min;
  // Days of the plan that have passed do not count.
  const min = max >= 0 ? Math.max(0, earliest) : earliest;
  return min === max ? min : { min, max };
}

/** True for a state that is over: the commitment ended, its plan was carried out, or the date of the plan has passed. */
export function isRowOver(state: State): boolean {
  return TERMINAL_STATES.has(state) || state === "occurred" || state === "date-passed";
}

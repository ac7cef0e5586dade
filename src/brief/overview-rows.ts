import type { DayRange } from "../calendar/days-between.js";
import type { Agreement, Commitment, LifecycleEvent, PlainDate, ZonedTime } from "../model/index.js";
import { expiryIn } from "../query/expiry-of.js";
import { type History, historyOf } from "../query/history/history.js";
import { isPlan } from "../query/history/plans.js";
import { isRunning } from "../query/history/stretch.js";
import { inRecord } from "../query/in-record.js";
import type { Expiry, Status, TermVersion } from "../query/index.js";
import { readAsOf } from "../query/read-question.js";
import { statusIn } from "../query/status-of.js";
import { subjectsIn } from "../query/statuses.js";
import { actsInWords } from "../words/grounds-in-words.js";
import { partiesInWords } from "../words/index.js";
import { firstSentence } from "../words/text.js";
import { daysAway } from "./days-away.js";
import { endByLaw, hasEnd } from "./end-by-law.js";
import { nameOf } from "./name-of.js";

/** A commitment on a day, as one row of a table of many agreements. */
export interface OverviewRow {
  /** The id of the commitment; of an agreement without commitments, its own. */
  readonly subject: string;
  readonly title: string;
  /** The promisors, in words; absent where nobody is named. */
  readonly owedBy?: string;
  /** The promisees, in words; absent where it is owed to nobody in particular. */
  readonly owedTo?: string;
  /** The first sentence about it. */
  readonly what?: string;
  /** The day that the row is about. */
  readonly asOf: PlainDate;
  readonly status: Status;
  /** The last end that rests on an instrument, if it has a day or is stated to be open. */
  readonly endByLaw?: TermVersion;
  /** The end that is announced in place of it. */
  readonly endAnnounced?: TermVersion;
  /** The days until the last of these ends, while the commitment runs; a range if the day is known only in part. */
  readonly daysLeft?: number | DayRange;
  /** The official instruments that the state rests on: their titles, or "the instrument of 4 November 2025". */
  readonly instruments: readonly string[];
  /** The text of `atEnd`: the rule that applies once the commitment ends. */
  readonly atEnd?: string;
}

/**
 * Returns the commitments of a record on a day, a row for each. A record without commitments has one row, about the agreement as a
 * whole.
 */
export function overviewRowsOf(
  record: Agreement,
  asOf: PlainDate | ZonedTime,
  history: History = historyOf(record, {}),
): readonly OverviewRow[] {
  const subjects = subjectsIn(history);
  const shown = subjects.length === 1 ? subjects : subjects.slice(1);
  const asked = readAsOf("overviewRowsOf", asOf);
  const { day } = asked;
  return shown.map((subject) =>
    inRecord(record, subject.id, (): OverviewRow => {
      const status = statusIn(history, subject, asked);
      const commitment = subject.kind === "commitment" ? subject.commitment : undefined;
      const expiry = commitment !== undefined && isPlan(commitment) ? undefined : expiryIn(history, subject, asked);
      return {
        subject: subject.id,
        title: nameOf(record, subject.id),
        ...(commitment === undefined ? objectiveOf(record) : partsOf(commitment, record)),
        asOf: day,
        status,
        ...(expiry === undefined ? {} : endsOf(expiry, status, day)),
        instruments: instrumentsOf(status, history),
      };
    }),
  );
}

function objectiveOf({ objective }: Agreement): Pick<OverviewRow, "what"> {
  return objective === undefined ? {} : { what: firstSentence(objective.text) };
}

function partsOf(commitment: Commitment, record: Agreement): Partial<OverviewRow> {
  const { promisors, promisees, performance, summary, atEnd } = commitment;
  return {
    ...(promisors.length === 0 ? {} : { owedBy: partiesInWords(record, promisors, performance) }),
    ...(promisees.length === 0 ? {} : { owedTo: partiesInWords(record, promisees) }),
    what: firstSentence(summary),
    ...(atEnd === undefined ? {} : { atEnd: atEnd.text }),
  };
}

function endsOf(expiry: Expiry, status: Status, asOf: PlainDate): Partial<OverviewRow> {
  const byLaw = endByLaw(expiry);
  const days = isRunning(status.state) ? daysAway(expiry, asOf) : undefined;
  return {
    ...(byLaw === undefined ? {} : { endByLaw: byLaw }),
    ...(expiry.authority === "announced" && hasEnd(expiry) ? { endAnnounced: expiry } : {}),
    ...(days === undefined ? {} : { daysLeft: days }),
  };
}

/** Returns the titles of the official instruments that are cited; if none is, the days of the acts that a record has without one. */
function instrumentsOf({ because }: Status, { record, events }: History): readonly string[] {
  const cited = new Set(because.citations.map(({ source }) => source));
  const titles = record.sources.flatMap(({ id, kind, title }) =>
    kind === "official-instrument" && cited.has(id) ? [title] : [],
  );
  if (titles.length > 0) return titles;
  const acts = because.events.flatMap((id) => events.byId.get(id)?.event ?? []);
  const ofSort = (authority: LifecycleEvent["authority"], noun: string) =>
    actsInWords(
      acts.filter((act) => act.authority === authority),
      noun,
    ) ?? [];
  return [ofSort("legal", "instrument"), ofSort("judicial", "ruling")].flat();
}

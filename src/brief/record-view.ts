import type { Agreement, PlainDate, ZonedTime } from "../model/index.js";
import { type History, historyOf } from "../query/history/history.js";
import { periodsIn } from "../query/history/periods-in.js";
import type { Subject } from "../query/history/subject.js";
import { inRecord } from "../query/in-record.js";
import { asKnownAt, type Period, type State, type Status } from "../query/index.js";
import { readAsOf } from "../query/read-question.js";
import { statusIn, statusSubject } from "../query/status-of.js";
import { subjectsIn } from "../query/statuses.js";
import type { CommitmentRow } from "./commitment-row.js";
import { commitmentRowsIn } from "./commitment-rows.js";
import { edgesOf } from "./edges-of.js";
import { rowOn } from "./row-on.js";

/** The rows that were computed last. */
interface KeptRows {
  /**
   * The number of a stretch of days on which nothing changes but the number of days left. For a moment, and if a term renews
   * itself, the time asked about.
   */
  readonly stretch: number | PlainDate | ZonedTime;
  readonly rows: readonly CommitmentRow[];
}

/** The history of a record, and the periods computed so far. */
interface Reading {
  readonly history: History;
  /** The agreement and its known commitments, by their ids. */
  readonly byId: ReadonlyMap<string, Subject>;
  readonly periods: Map<string, readonly Period<State>[]>;
}

/**
 * A record as it was known on a day: the periods of every commitment, each computed once when it is first asked for, and the rows
 * of any day. It is made for a page that moves from day to day. Most days have the same facts as the day before, so their rows are
 * not computed again.
 */
export class RecordView {
  /** The record as it was known. */
  readonly known: Agreement;
  /** The day of knowledge, if one was given. */
  readonly knownAt: PlainDate | undefined;
  /** The day of the review, or that of `knownAt` if it is earlier. */
  readonly reviewedOn: PlainDate;
  /** The ids of the rows: those of the commitments; without known commitments, that of the agreement. */
  readonly subjects: readonly string[];
  /** The key of the knowledge on a day. Two days have the same key if nothing became known between them. */
  readonly knowledge: string;
  /** The number of days for which the rows were computed, for the benchmark. */
  computed = 0;
  readonly #record: Agreement;
  #reading: Reading | undefined;
  #renews: boolean | undefined;
  #edges: readonly PlainDate[] | undefined;
  #kept: KeptRows | undefined;

  /**
   * @param record - The record to read.
   * @param knownAt - The day of knowledge.
   * @param same - A view of the record as known on another day, if nothing became known between that day and `knownAt`. Its
   * periods are reused.
   */
  constructor(record: Agreement, knownAt?: PlainDate, same?: RecordView) {
    this.#record = record;
    this.knownAt = knownAt;
    if (same !== undefined && knownAt !== undefined) {
      const reading = same.#read();
      const history = { ...reading.history, options: { knownAt }, reviewedOn: knownAt };
      this.#reading = { ...reading, history };
      this.known = { ...same.known, reviewedOn: knownAt };
      this.reviewedOn = knownAt;
      this.knowledge = same.knowledge;
      this.subjects = same.subjects;
      // This computes all periods of the other view.
      this.#renews = same.renews;
      return;
    }
    this.known = knownAt === undefined ? record : asKnownAt(record, knownAt);
    this.reviewedOn = this.known.reviewedOn;
    this.knowledge = knowledgeOf(this.known);
    const ids = this.known.commitments.map(({ id }) => id);
    this.subjects = ids.length === 0 ? [record.id] : ids;
  }

  /** True if a term renews itself: its end depends on the day asked about and on the day of knowledge. */
  get renews(): boolean {
    this.#renews ??= this.#allPeriods().some(
      ({ term, caveats }) => term?.stated?.renewal !== undefined || caveats.includes("assumed-renewal"),
    );
    return this.#renews;
  }

  /** Returns the periods of the agreement or of a commitment; none for an id that was not known. */
  periods(id: string): readonly Period<State>[] {
    const { history, byId, periods } = this.#read();
    const computed = periods.get(id);
    if (computed !== undefined) return computed;
    const subject = byId.get(id);
    if (subject === undefined) return [];
    const own = inRecord(this.#record, id, () => periodsIn(history, subject)) as readonly Period<State>[];
    periods.set(id, own);
    return own;
  }

  #allPeriods(): readonly Period<State>[] {
    return [...this.#read().byId.keys()].flatMap((id) => this.periods(id));
  }

  #read(): Reading {
    this.#reading ??= readingOf(historyOf(this.#record, { knownAt: this.knownAt }), this.known);
    return this.#reading;
  }

  /** Returns a row for each commitment that was known, as `commitmentRows` does. */
  rows(asOf: PlainDate | ZonedTime): readonly CommitmentRow[] {
    const stretch = typeof asOf !== "string" || this.renews ? asOf : this.#stretchOf(asOf);
    if (this.#kept?.stretch !== stretch) this.#kept = { stretch, rows: this.#rowsOf(asOf) };
    const { rows } = this.#kept;
    return typeof stretch === "number" ? rows.map((row) => rowOn(row, asOf as PlainDate)) : rows;
  }

  #rowsOf(asOf: PlainDate | ZonedTime): readonly CommitmentRow[] {
    this.computed += 1;
    return commitmentRowsIn(this.#read().history, readAsOf("RecordView.rows", asOf), this.subjects);
  }

  /** Returns the status of the agreement or of a commitment that was known. */
  status(id: string, asOf: PlainDate | ZonedTime): Status {
    const { history } = this.#read();
    const subject = statusSubject("RecordView.status", this.#record, id);
    return inRecord(this.#record, id, () => statusIn(history, subject, readAsOf("RecordView.status", asOf)));
  }

  /** Returns the number of the stretch that contains a day. */
  #stretchOf(day: PlainDate): number {
    this.#edges ??= edgesOf(this.#allPeriods(), this.reviewedOn);
    let low = 0;
    let high = this.#edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#edges[middle] as PlainDate) <= day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function readingOf(history: History, { id, commitments }: Agreement): Reading {
  const known = new Set([id, ...commitments.map((commitment) => commitment.id)]);
  const subjects = subjectsIn(history).filter((subject) => known.has(subject.id));
  return { history, byId: new Map(subjects.map((subject) => [subject.id, subject])), periods: new Map() };
}

/** Returns a key of what is known. Knowledge only grows with the days, so equal counts mean equal content. */
function knowledgeOf({ commitments, conditions, issues, assessments, events, sources }: Agreement): string {
  const accounts = commitments.reduce((sum, { readouts = [] }) => sum + readouts.length, 0);
  const targets = events.reduce((sum, event) => sum + event.targets.length, 0);
  const lists = [commitments, conditions, issues, assessments, events, sources].map(({ length }) => length);
  return [...lists, accounts, targets].join(" ");
}

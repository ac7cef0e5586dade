import { learningDays, RecordView } from "../../../src/brief/index.js";
import type { Agreement, PlainDate } from "../../../src/model/index.js";
import type { Shown } from "../parts/islands.js";
import type { Asked } from "./asked.js";
import { dayRangeOf, joined, shifted } from "./day-range.js";

/** The largest number of commitments whose periods are computed in one step. */
const SUBJECTS_A_STEP = 8;

/** The number of days before today with which a page compares it at first. */
const COMPARED = 90;

/** Returns the earlier day with which a page compares at first: it stays while the reader moves from day to day. */
export function firstSince(today: PlainDate): PlainDate {
  return shifted(today, -COMPARED);
}

/** The views of a record, each made once: by the day of knowledge. */
export class Views {
  readonly record: Agreement;
  /** The number of days of knowledge for which periods were computed, for the benchmark. */
  made = 0;
  #learned: readonly PlainDate[] | undefined;
  readonly #stretches = new Map<number, RecordView>();
  readonly #knowledge = new Map<string, object>();
  readonly #views = new Map<PlainDate, RecordView>();

  constructor(record: Agreement) {
    this.record = record;
  }

  /** Returns the record as it was known on a day; a day of the review or later is the same as all that is known. */
  on(knownAt: PlainDate | undefined): RecordView {
    const day = knownAt === undefined || knownAt >= this.record.reviewedOn ? "" : knownAt;
    let view = this.#views.get(day);
    if (view === undefined) {
      view = day === "" ? new RecordView(this.record) : this.#viewOn(day);
      this.#views.set(day, view);
    }
    return view;
  }

  /**
   * Computes what a page shows of the record on other days, in steps: what was known, the periods of a few commitments at a time, then
   * the rows. It yields after each step.
   */
  *computeInSteps({ asOf, knownAt }: Asked): Generator<void> {
    const { made } = this;
    const isFirst = this.#views.size === 0;
    const view = this.on(knownAt);
    if (this.made > made || isFirst) {
      yield;
      for (let done = 0; done < view.subjects.length; done += SUBJECTS_A_STEP) {
        for (const id of view.subjects.slice(done, done + SUBJECTS_A_STEP)) view.periods(id);
        yield;
      }
    }
    const { computed } = view;
    view.rows(asOf);
    if (view.computed > computed) yield;
  }

  /** Returns what a page shows of the record. */
  shownOn(asked: Asked, since: PlainDate, rest: Pick<Shown, "place" | "today" | "commitment" | "chooseSince">): Shown {
    const view = this.on(asked.knownAt);
    // The axis stays where it is when the day of knowledge moves.
    const range = joined(dayRangeOf(this.on(undefined), rest.today), dayRangeOf(view, rest.today));
    return {
      ...rest,
      view,
      range,
      knowledge: this.#knowledgeOf(view),
      asked: { asOf: asked.asOf, knownAt: view.knownAt },
      rows: view.rows(asked.asOf),
      since,
      earlier: this.on(since).rows(since),
    };
  }

  /** Returns the view of a day of knowledge: its periods are those of another day if nothing became known between the two. */
  #viewOn(day: PlainDate): RecordView {
    this.#learned ??= learningDays(this.record);
    const stretch = this.#learned.filter((one) => one <= day).length;
    const same = this.#stretches.get(stretch);
    if (same !== undefined && !same.renews) return new RecordView(this.record, day, same);
    const view = new RecordView(this.record, day);
    this.made += 1;
    this.#stretches.set(stretch, view);
    return view;
  }

  #knowledgeOf({ knowledge, subjects }: RecordView): object {
    const key = `${knowledge} ${subjects.length}`;
    const known = this.#knowledge.get(key) ?? { key };
    this.#knowledge.set(key, known);
    return known;
  }
}

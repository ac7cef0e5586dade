import type { Agreement, Commitment, LifecycleEvent, PlainDate } from "../model/index.js";
import { type KnownEvents, knownEvents } from "../query/history/events.js";
import { type History, type HistoryOptions, historyOf } from "../query/history/history.js";
import type { HistoryEvent } from "../query/history/history-event.js";
import { periodsIn } from "../query/history/periods-in.js";
import { subjectOf } from "../query/history/subject.js";
import type { ParticipationState, Period, State } from "../query/index.js";

/** Gives access to the parts of a record that sentences need. It computes each part once, for any number of answers. */
export class RecordReader {
  readonly record: Agreement;
  readonly #commitments: ReadonlyMap<string, Commitment>;
  readonly #events = new Map<PlainDate | undefined, KnownEvents>();
  readonly #histories = new Map<string, History>();

  constructor(record: Agreement) {
    this.record = record;
    this.#commitments = new Map(record.commitments.map((one) => [one.id, one]));
  }

  /** Returns the commitment with an id; `undefined` if the id is of another entity. */
  commitment(id: string): Commitment | undefined {
    return this.#commitments.get(id);
  }

  /** Returns the events that were known on a day, with corrections in place and without those that were retracted. */
  events(knownAt: PlainDate | undefined): KnownEvents {
    const made = this.#events.get(knownAt);
    if (made !== undefined) return made;
    const events = knownEvents(this.record, knownAt);
    this.#events.set(knownAt, events);
    return events;
  }

  /** Returns the known events with these ids, in the order of the ids, with corrections in place. */
  eventsOf(ids: readonly string[], knownAt: PlainDate | undefined): readonly LifecycleEvent[] {
    if (ids.length === 0) return [];
    const { byId } = this.events(knownAt);
    return ids.flatMap((id): readonly LifecycleEvent[] => {
      const found: HistoryEvent | undefined = byId.get(id);
      return found === undefined ? [] : [found.event];
    });
  }

  /** Returns the periods of a subject, computed with the options of an answer. */
  periods(id: string, { knownAt, strict, rule }: HistoryOptions): readonly Period<State | ParticipationState>[] {
    const key = `${knownAt ?? ""} ${strict === true} ${rule ?? ""}`;
    let history = this.#histories.get(key);
    if (history === undefined) {
      history = historyOf(this.record, { knownAt, strict, rule });
      this.#histories.set(key, history);
    }
    return periodsIn(history, subjectOf("explain", this.record, id));
  }
}

import type { Agreement, Commitment, Meeting } from "../model/index.js";
import { agreementTrack } from "../query/history/agreement-track.js";
import { commitmentTrack } from "../query/history/commitment-track.js";
import { agreedOn } from "../query/history/derived-start.js";
import { commitmentBy, type History, historyOf } from "../query/history/history.js";
import { isPlan, meetingStretches, planStretches } from "../query/history/plans.js";
import type { VisitState } from "../query/history/states.js";
import type { Stretch } from "../query/history/stretch.js";
import type { Track } from "../query/history/track.js";
import { type ReadTerm, readTerm } from "./read-term.js";
import type { StatedTerm } from "./stated.js";

/**
 * The history of a record for rules about effects. It uses the same reduction as the queries. A subject with an invalid date
 * has no history; the rule `invalid-date` reports that date.
 */
export class RecordHistory {
  readonly #agreement: Agreement;
  #history: History | undefined;
  #tried = false;
  readonly #failed = new Set<string>();
  readonly #terms = new Map<StatedTerm, ReadTerm>();

  constructor(agreement: Agreement) {
    this.#agreement = agreement;
  }

  /** The record as read for the reduction; absent if a date of it is invalid. */
  get read(): History | undefined {
    if (this.#tried) return this.#history;
    this.#tried = true;
    this.#history = attempt(() => historyOf(this.#agreement, {}));
    return this.#history;
  }

  /** The reduced history of the agreement. */
  get agreement(): Track | undefined {
    return this.#track(this.#agreement.id, agreementTrack);
  }

  /** The reduced history of a commitment; absent for a visit or an invitation. */
  commitment(commitment: Commitment): Track | undefined {
    if (isPlan(commitment)) return undefined;
    return this.#track(commitment.id, (history) => commitmentTrack(history, commitment));
  }

  /** The reduced histories of the agreement and of every commitment except visits and invitations. */
  tracks(): readonly Track[] {
    const tracks = [this.agreement, ...this.#agreement.commitments.map((commitment) => this.commitment(commitment))];
    return tracks.filter((track) => track !== undefined);
  }

  /** The reduced history of the agreement or a commitment, by its id. */
  of(id: string): Track | undefined {
    if (id === this.#agreement.id) return this.agreement;
    const commitment = this.read === undefined ? undefined : commitmentBy(this.read, id);
    return commitment === undefined ? undefined : this.commitment(commitment);
  }

  /** The periods of a visit, an invitation or the meeting; none if a date is invalid. */
  plan(subject: Commitment | Meeting): readonly Stretch<VisitState>[] {
    const { read } = this;
    if (read === undefined) return [];
    const stretches = attempt(() =>
      "on" in subject
        ? meetingStretches(subject, read.events)
        : planStretches(subject, read.events, agreedOn(read, subject)),
    );
    return stretches ?? [];
  }

  /** A term with its computed start and end. */
  term(stated: StatedTerm): ReadTerm {
    const known = this.#terms.get(stated);
    if (known !== undefined) return known;
    // Only a term that is counted from an event needs the events.
    const made = readTerm(stated, stated.value.countedFrom === undefined ? undefined : this.read?.events);
    this.#terms.set(stated, made);
    return made;
  }

  #track(id: string, reduce: (history: History) => Track): Track | undefined {
    const { read } = this;
    if (read === undefined || this.#failed.has(id)) return undefined;
    const track = attempt(() => reduce(read));
    if (track === undefined) this.#failed.add(id);
    return track;
  }
}

/** Returns the result of a function, or `undefined` if an invalid date makes it throw. */
function attempt<T>(give: () => T): T | undefined {
  try {
    return give();
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return undefined;
    throw error;
  }
}

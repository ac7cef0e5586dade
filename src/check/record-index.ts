import type {
  Agreement,
  Citation,
  Commitment,
  Condition,
  ExpertAssessment,
  Issue,
  LifecycleEvent,
  Meeting,
  Party,
  Quantity,
  Readout,
  Source,
} from "../model/index.js";
import type { At } from "./at.js";
import type { DateAt } from "./date-at.js";
import type { RecordHistory } from "./record-history.js";
import type { SourceText } from "./source-text.js";
import type { Stated, StatedTerm } from "./stated.js";

/** An entity that has to cite a source. */
export type Fact = At<{ readonly citations: readonly Citation[] }>;

/** An entity that has an id. */
export type Identified = At<{ readonly id: string }>;

/** A quantity, and the entity that states it. */
export type StatedQuantity = Stated<Quantity, { readonly citations: readonly Citation[] }>;

/** The entities of a record, kind by kind and in the order of the record, each with its place. */
export interface RecordIndex {
  readonly agreement: Agreement;
  readonly record: At<Agreement>;
  /** The meeting: an array with one entry, or an empty one. */
  readonly meetings: readonly At<Meeting>[];
  readonly parties: readonly At<Party>[];
  readonly commitments: readonly At<Commitment>[];
  /** The parties' accounts of the commitments. */
  readonly readouts: readonly At<Readout>[];
  readonly conditions: readonly At<Condition>[];
  readonly issues: readonly At<Issue>[];
  readonly assessments: readonly At<ExpertAssessment>[];
  readonly events: readonly At<LifecycleEvent>[];
  readonly sources: readonly At<Source>[];
  /** The entities that have to cite a source. */
  readonly facts: readonly Fact[];
  readonly citations: readonly At<Citation>[];
  /** Every term: of the agreement, of commitments, of the parties' accounts and of events. */
  readonly terms: readonly StatedTerm[];
  /** Every quantity: of commitments, of the parties' accounts and of events. */
  readonly quantities: readonly StatedQuantity[];
  /** Every moment and calendar duration, and every date except usual days. */
  readonly dates: readonly DateAt[];
  /** The entities that have an id. */
  readonly identified: readonly Identified[];
  /** The entities by id; of two with the same id, the first. */
  readonly byId: ReadonlyMap<string, Identified>;
  /** The periods of the record, for rules about effects. */
  readonly history: RecordHistory;
  /** The texts of sources by the ids of the sources. */
  readonly texts: ReadonlyMap<string, SourceText>;
  /** True if an id may belong to an entity of one of the kinds that was left out because it is invalid. */
  readonly hides: (id: string, kinds: readonly string[]) => boolean;
}

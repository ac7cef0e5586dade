import type {
  Agreement,
  Citation,
  Commitment,
  ExpertAssessment,
  LifecycleEvent,
  Quantity,
  Readout,
  ReadoutQuantity,
  Statement,
  Term,
} from "../model/index.js";
import { type At, each, root, under } from "./at.js";
import { dates } from "./dates.js";
import { RecordHistory } from "./record-history.js";
import type { Fact, Identified, RecordIndex, StatedQuantity } from "./record-index.js";
import type { SourceText } from "./source-text.js";
import type { StatedTerm } from "./stated.js";

/** An entity that may cite a source. */
type Citing = At<{ readonly citations?: readonly Citation[] }>;

/** Builds the index of a record in one pass. */
export function indexRecord(
  agreement: Agreement,
  texts: ReadonlyMap<string, SourceText>,
  hides: RecordIndex["hides"],
): RecordIndex {
  return new Pass(agreement).index(texts, hides);
}

/** The state of that pass. */
class Pass {
  readonly #agreement: Agreement;
  readonly #readouts: At<Readout>[] = [];
  readonly #facts: Fact[] = [];
  readonly #citations: At<Citation>[] = [];
  readonly #terms: StatedTerm[] = [];
  readonly #quantities: StatedQuantity[] = [];
  readonly #identified: Identified[] = [];
  readonly #byId = new Map<string, Identified>();

  constructor(agreement: Agreement) {
    this.#agreement = agreement;
  }

  index(texts: RecordIndex["texts"], hides: RecordIndex["hides"]): RecordIndex {
    const agreement = this.#agreement;
    const record = root(agreement);
    const meetings = agreement.meeting === undefined ? [] : [under(agreement.meeting, record, "meeting")];
    this.#identify(record);
    this.#cite(record);
    this.#term(agreement.term, record, agreement);
    this.#statements(record);
    for (const at of meetings) {
      this.#identify(at);
      this.#fact(at);
    }
    const lists = {
      parties: this.#list(agreement.parties, record, "parties", (at) => this.#cite(at)),
      commitments: this.#list(agreement.commitments, record, "commitments", (at) => this.#commitment(at)),
      conditions: this.#list(agreement.conditions, record, "conditions", (at) => this.#fact(at)),
      issues: this.#list(agreement.issues, record, "issues", (at) => this.#fact(at)),
      assessments: this.#list(agreement.assessments, record, "assessments", (at) => this.#assessment(at)),
      events: this.#list(agreement.events, record, "events", (at) => this.#event(at)),
      sources: this.#list(agreement.sources, record, "sources", () => undefined),
    };
    const index: Omit<RecordIndex, "dates"> = {
      ...lists,
      agreement,
      record,
      meetings,
      readouts: this.#readouts,
      facts: this.#facts,
      citations: this.#citations,
      terms: this.#terms,
      quantities: this.#quantities,
      identified: this.#identified,
      byId: this.#byId,
      history: new RecordHistory(agreement),
      texts,
      hides,
    };
    return { ...index, dates: dates(index) };
  }

  #list<T extends { readonly id: string }>(
    list: readonly T[],
    within: At<unknown>,
    key: string,
    take: (at: At<T>) => void,
  ): readonly At<T>[] {
    const entries = each(list, within, key);
    for (const at of entries) {
      this.#identify(at);
      take(at);
    }
    return entries;
  }

  #identify(at: Identified): void {
    this.#identified.push(at);
    if (!this.#byId.has(at.value.id)) this.#byId.set(at.value.id, at);
  }

  #cite(at: Citing): void {
    for (const citation of each(at.value.citations, at, "citations")) this.#citations.push(citation);
  }

  #fact(at: Fact): void {
    this.#facts.push(at);
    this.#cite(at);
  }

  #statements(record: At<Agreement>): void {
    const { withdrawal, objective, background } = record.value;
    if (withdrawal !== undefined) this.#fact(under(withdrawal, record, "withdrawal"));
    if (objective !== undefined) this.#fact(under(objective, record, "objective"));
    for (const at of each<Statement>(background, record, "background")) this.#fact(at);
  }

  #commitment(at: At<Commitment>): void {
    const { value } = at;
    this.#fact(at);
    this.#term(value.term, at, value);
    if (value.atEnd !== undefined) this.#fact(under(value.atEnd, at, "atEnd"));
    if (value.kind === "purchase" || value.kind === "undertaking") this.#quantity(value.quantity, at, value);
    if (value.kind === "purchase") this.#amounts(value.quantities, at, value);
    for (const readout of each(value.readouts, at, "readouts")) {
      this.#readouts.push(readout);
      this.#fact(readout);
      this.#term(readout.value.term, readout, readout.value);
      this.#amounts(readout.value.quantities, readout, readout.value);
    }
  }

  #assessment(at: At<ExpertAssessment>): void {
    this.#fact(at);
    for (const quote of each(at.value.quotes, at, "quotes")) {
      this.#citations.push(under(quote.value.citation, quote, "citation"));
    }
  }

  #event(at: At<LifecycleEvent>): void {
    this.#fact(at);
    this.#term(at.value.term, at, at.value);
    this.#quantity(at.value.quantity, at, at.value);
  }

  #term(value: Term | undefined, within: At<unknown>, by: StatedTerm["by"]): void {
    if (value !== undefined) this.#terms.push({ value, within, key: "term", index: undefined, by });
  }

  #quantity(value: Quantity | undefined, within: At<unknown>, by: StatedQuantity["by"]): void {
    if (value !== undefined) this.#quantities.push({ value, within, key: "quantity", index: undefined, by });
  }

  #amounts(list: readonly ReadoutQuantity[] | undefined, within: At<unknown>, by: StatedQuantity["by"]): void {
    for (const at of each(list, within, "quantities")) this.#quantity(at.value.quantity, at, by);
  }
}

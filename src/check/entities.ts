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
  ReadoutQuantity,
  Source,
  Term,
} from "../model/index.js";
import { type At, each, root, under } from "./at.js";
import { type DateAt, dates } from "./dates.js";

/** What has to cite a source, and what may. */
type Fact = At<{ readonly citations: readonly Citation[] }>;
type Citing = At<{ readonly citations?: readonly Citation[] }>;
type Identified = At<{ readonly id: string }>;

/** A term or a quantity, and what states it. */
interface Stated<T, By> extends At<T> {
  readonly by: By;
}

function stated<T, By>(value: T, within: At<unknown>, key: string, by: By): Stated<T, By> {
  return { value, within, key, index: undefined, by };
}

type StatedTerm = Stated<Term, Agreement | Commitment | Readout | LifecycleEvent>;
type StatedQuantity = Stated<Quantity, { readonly citations: readonly Citation[] }>;

/**
 * What a record has, kind by kind, in its order. Each list is made once, when a rule first asks for it: rules that read a
 * record one after the other say of one that has not the shape what the first of them meets.
 */
export class Entities {
  readonly record: At<Agreement>;
  /** The meeting, as a list of one or of none. */
  readonly meetings: readonly At<Meeting>[];
  readonly parties: readonly At<Party>[];
  readonly commitments: readonly At<Commitment>[];
  readonly conditions: readonly At<Condition>[];
  readonly issues: readonly At<Issue>[];
  readonly assessments: readonly At<ExpertAssessment>[];
  readonly events: readonly At<LifecycleEvent>[];
  readonly sources: readonly At<Source>[];
  #readouts: readonly At<Readout>[] | undefined;
  #facts: readonly Fact[] | undefined;
  #citing: readonly Citing[] | undefined;
  #citations: readonly At<Citation>[] | undefined;
  #terms: readonly StatedTerm[] | undefined;
  #termsAsRead: readonly At<Term>[] | undefined;
  #quantities: readonly StatedQuantity[] | undefined;
  #dates: readonly DateAt[] | undefined;
  #identified: readonly Identified[] | undefined;
  #byId: ReadonlyMap<string, Identified> | undefined;

  constructor(agreement: Agreement) {
    const record = root(agreement);
    this.record = record;
    this.meetings = agreement.meeting === undefined ? [] : [under(agreement.meeting, record, "meeting")];
    this.parties = each(agreement.parties, record, "parties");
    this.commitments = each(agreement.commitments, record, "commitments");
    this.conditions = each(agreement.conditions, record, "conditions");
    this.issues = each(agreement.issues, record, "issues");
    this.assessments = each(agreement.assessments, record, "assessments");
    this.events = each(agreement.events, record, "events");
    this.sources = each(agreement.sources, record, "sources");
  }

  /** The parties' accounts of the commitments. */
  get readouts(): readonly At<Readout>[] {
    this.#readouts ??= readouts(this);
    return this.#readouts;
  }

  /** What has to cite a source. */
  get facts(): readonly Fact[] {
    this.#facts ??= facts(this);
    return this.#facts;
  }

  /** What may cite a source and what has to: the record itself, its parties and its facts. */
  get citing(): readonly Citing[] {
    this.#citing ??= [this.record, ...this.parties, ...this.facts];
    return this.#citing;
  }

  /** Every citation; those of quotations last. */
  get citations(): readonly At<Citation>[] {
    this.#citations ??= citationsOf(this);
    return this.#citations;
  }

  /** Every term as it is written: of the agreement, of commitments, of the parties' accounts and of events. */
  get terms(): readonly StatedTerm[] {
    this.#terms ??= terms(this);
    return this.#terms;
  }

  /** Every term as it is to be read: that of an event with the start that the event gives beside it. */
  get termsAsRead(): readonly At<Term>[] {
    this.#termsAsRead ??= this.terms.map(asRead);
    return this.#termsAsRead;
  }

  /** Every quantity: of commitments, of the parties' accounts and of events. */
  get quantities(): readonly StatedQuantity[] {
    this.#quantities ??= quantities(this);
    return this.#quantities;
  }

  /** Every date, moment and calendar duration. */
  get dates(): readonly DateAt[] {
    this.#dates ??= dates(this);
    return this.#dates;
  }

  /** Everything that has an id, kind by kind; the record itself first. */
  get identified(): readonly Identified[] {
    this.#identified ??= [
      this.record,
      ...this.meetings,
      ...this.parties,
      ...this.commitments,
      ...this.conditions,
      ...this.issues,
      ...this.assessments,
      ...this.events,
      ...this.sources,
    ];
    return this.#identified;
  }

  /** The first thing that has an id, by the id. */
  get byId(): ReadonlyMap<string, Identified> {
    this.#byId ??= firstOfEachId(this.identified);
    return this.#byId;
  }
}

/** Every citation of a record. */
export function citations(agreement: Agreement): readonly At<Citation>[] {
  return new Entities(agreement).citations;
}

function readouts({ commitments }: Entities): readonly At<Readout>[] {
  const found: At<Readout>[] = [];
  for (const at of commitments) {
    for (const readout of each(at.value.readouts, at, "readouts")) found.push(readout);
  }
  return found;
}

function facts({
  record,
  meetings,
  commitments,
  readouts,
  conditions,
  issues,
  assessments,
  events,
}: Entities): readonly Fact[] {
  const { withdrawal, objective, background } = record.value;
  const alone: Fact[] = [...meetings];
  if (withdrawal !== undefined) alone.push(under(withdrawal, record, "withdrawal"));
  if (objective !== undefined) alone.push(under(objective, record, "objective"));
  return [
    ...alone,
    ...each(background, record, "background"),
    ...commitments,
    ...statementsAtEnd(commitments),
    ...readouts,
    ...conditions,
    ...issues,
    ...assessments,
    ...events,
  ];
}

function statementsAtEnd(commitments: readonly At<Commitment>[]): readonly Fact[] {
  const found: Fact[] = [];
  for (const at of commitments) {
    const { atEnd } = at.value;
    if (atEnd !== undefined) found.push(under(atEnd, at, "atEnd"));
  }
  return found;
}

function citationsOf({ citing, assessments }: Entities): readonly At<Citation>[] {
  const found: At<Citation>[] = [];
  for (const at of citing) {
    for (const citation of each(at.value.citations, at, "citations")) found.push(citation);
  }
  for (const at of assessments) {
    for (const quote of each(at.value.quotes, at, "quotes")) {
      found.push(under(quote.value.citation, quote, "citation"));
    }
  }
  return found;
}

function terms({ record, commitments, readouts, events }: Entities): readonly StatedTerm[] {
  const found: StatedTerm[] = [];
  for (const at of [record, ...commitments, ...readouts, ...events]) {
    const { value } = at;
    if (value.term !== undefined) found.push(stated(value.term, at, "term", value));
  }
  return found;
}

function asRead(term: StatedTerm): StatedTerm {
  const { value, by } = term;
  const effective = value.effective ?? ("effective" in by ? by.effective : undefined);
  if (effective === undefined || effective === value.effective) return term;
  return { ...term, value: { ...value, effective } };
}

function quantities({ commitments, readouts, events }: Entities): readonly StatedQuantity[] {
  const found: StatedQuantity[] = [];
  for (const at of commitments) {
    const { value } = at;
    if (value.kind !== "purchase" && value.kind !== "undertaking") continue;
    if (value.quantity !== undefined) found.push(stated(value.quantity, at, "quantity", value));
    if (value.kind === "purchase") addQuantities(found, value.quantities, at, value);
  }
  for (const readout of readouts) {
    addQuantities(found, readout.value.quantities, readout, readout.value);
  }
  for (const at of events) {
    const { value } = at;
    if (value.quantity !== undefined) found.push(stated(value.quantity, at, "quantity", value));
  }
  return found;
}

function addQuantities(
  found: StatedQuantity[],
  list: readonly ReadoutQuantity[] | undefined,
  within: At<unknown>,
  by: StatedQuantity["by"],
): void {
  for (const at of each(list, within, "quantities")) found.push(stated(at.value.quantity, at, "quantity", by));
}

function firstOfEachId(identified: readonly Identified[]): ReadonlyMap<string, Identified> {
  const first = new Map<string, Identified>();
  // From the back: of two with the same id, the first is the last to be set.
  for (const at of identified.toReversed()) first.set(at.value.id, at);
  return first;
}

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
import { type At, each, elementsOf, entry, root, under } from "./at.js";
import { dates } from "./dates.js";
import { RecordHistory } from "./record-history.js";
import type { Fact, Identified, RecordIndex, StatedQuantity } from "./record-index.js";
import type { SourceText } from "./source-text.js";
import type { StatedTerm } from "./stated.js";

/** An entity that may cite a source. */
type Citing = At<{ readonly citations?: readonly Citation[] }>;

/** The entities that the pass collects from all parts of a record. */
interface Collected {
  readonly readouts: At<Readout>[];
  readonly facts: Fact[];
  readonly citations: At<Citation>[];
  readonly terms: StatedTerm[];
  readonly quantities: StatedQuantity[];
  readonly identified: Identified[];
  readonly byId: Map<string, Identified>;
}

/**
 * Builds the index of a record in one pass. It is built for every record of a file, and most records have no problem: the
 * functions are shared by all of them, and no object is copied.
 */
export function indexRecord(
  agreement: Agreement,
  texts: ReadonlyMap<string, SourceText>,
  hides: RecordIndex["hides"],
): RecordIndex {
  const found: Collected = {
    readouts: [],
    facts: [],
    citations: [],
    terms: [],
    quantities: [],
    identified: [],
    byId: new Map(),
  };
  const record = root(agreement);
  const meetings = agreement.meeting === undefined ? [] : [under(agreement.meeting, record, "meeting")];
  identify(found, record);
  cite(found, record);
  collectTerm(found, agreement.term, record, agreement);
  addStatements(found, record);
  for (const at of meetings) {
    identify(found, at);
    addFact(found, at);
  }
  const parties = collectEntities(found, agreement.parties, record, "parties", cite);
  const commitments = collectEntities(found, agreement.commitments, record, "commitments", addCommitment);
  const conditions = collectEntities(found, agreement.conditions, record, "conditions", addFact);
  const issues = collectEntities(found, agreement.issues, record, "issues", addFact);
  const assessments = collectEntities(found, agreement.assessments, record, "assessments", addAssessment);
  const events = collectEntities(found, agreement.events, record, "events", addEvent);
  const sources = collectEntities(found, agreement.sources, record, "sources", addNothing);
  const { readouts, facts, citations, terms, quantities, identified, byId } = found;
  return {
    agreement,
    record,
    meetings,
    parties,
    commitments,
    readouts,
    conditions,
    issues,
    assessments,
    events,
    sources,
    facts,
    citations,
    terms,
    quantities,
    dates: dates({ record, commitments, readouts, terms, quantities, events, sources }),
    identified,
    byId,
    history: new RecordHistory(agreement),
    texts,
    hides,
  };
}

function collectEntities<T extends { readonly id: string }>(
  found: Collected,
  entries: readonly T[],
  within: At<unknown>,
  key: string,
  take: (found: Collected, at: At<T>) => void,
): readonly At<T>[] {
  const places: At<T>[] = [];
  for (const value of elementsOf(entries)) {
    const at = entry(value, within, key, places.length);
    places.push(at);
    identify(found, at);
    take(found, at);
  }
  return places;
}

function addNothing(): void {}

function identify({ identified, byId }: Collected, at: Identified): void {
  identified.push(at);
  if (!byId.has(at.value.id)) byId.set(at.value.id, at);
}

function cite({ citations }: Collected, at: Citing): void {
  let index = 0;
  for (const citation of elementsOf(at.value.citations)) {
    citations.push(entry(citation, at, "citations", index));
    index += 1;
  }
}

function addFact(found: Collected, at: Fact): void {
  found.facts.push(at);
  cite(found, at);
}

function addStatements(found: Collected, record: At<Agreement>): void {
  const { withdrawal, objective, background } = record.value;
  if (withdrawal !== undefined) addFact(found, under(withdrawal, record, "withdrawal"));
  if (objective !== undefined) addFact(found, under(objective, record, "objective"));
  for (const at of each<Statement>(background, record, "background")) addFact(found, at);
}

function addCommitment(found: Collected, at: At<Commitment>): void {
  const { value } = at;
  addFact(found, at);
  collectTerm(found, value.term, at, value);
  if (value.atEnd !== undefined) addFact(found, under(value.atEnd, at, "atEnd"));
  if (value.kind === "purchase" || value.kind === "undertaking") addQuantity(found, value.quantity, at, value);
  if (value.kind === "purchase") addAmounts(found, value.quantities, at, value);
  for (const readout of each(value.readouts, at, "readouts")) {
    found.readouts.push(readout);
    addFact(found, readout);
    collectTerm(found, readout.value.term, readout, readout.value);
    addAmounts(found, readout.value.quantities, readout, readout.value);
  }
}

function addAssessment(found: Collected, at: At<ExpertAssessment>): void {
  addFact(found, at);
  for (const quote of each(at.value.quotes, at, "quotes")) {
    found.citations.push(under(quote.value.citation, quote, "citation"));
  }
}

function addEvent(found: Collected, at: At<LifecycleEvent>): void {
  addFact(found, at);
  collectTerm(found, at.value.term, at, at.value);
  addQuantity(found, at.value.quantity, at, at.value);
}

function collectTerm(found: Collected, value: Term | undefined, within: At<unknown>, by: StatedTerm["by"]): void {
  if (value !== undefined) found.terms.push({ value, within, key: "term", index: undefined, by });
}

function addQuantity(
  found: Collected,
  value: Quantity | undefined,
  within: At<unknown>,
  by: StatedQuantity["by"],
): void {
  if (value !== undefined) found.quantities.push({ value, within, key: "quantity", index: undefined, by });
}

function addAmounts(
  found: Collected,
  amounts: readonly ReadoutQuantity[] | undefined,
  within: At<unknown>,
  by: StatedQuantity["by"],
): void {
  for (const at of each(amounts, within, "quantities")) addQuantity(found, at.value.quantity, at, by);
}

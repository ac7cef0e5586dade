import type { Agreement, Citation, Commitment, LifecycleEvent, Quantity, Readout, Term } from "../model/index.js";
import type { At, Path } from "./rule.js";

/** Each entry of a list, with its place. */
export function* each<T>(list: readonly T[] | undefined, ...path: Path): Generator<At<T>> {
  for (const [index, value] of (list ?? []).entries()) yield { path: [...path, index], value };
}

/** Everything of a record that has an id, kind by kind; the record itself first. */
export function* identified(agreement: Agreement): Generator<At<{ readonly id: string }>> {
  yield { path: [], value: agreement };
  yield* each<{ readonly id: string }>(agreement.parties, "parties");
  yield* each<{ readonly id: string }>(agreement.commitments, "commitments");
  yield* each<{ readonly id: string }>(agreement.conditions, "conditions");
  yield* each<{ readonly id: string }>(agreement.issues, "issues");
  yield* each<{ readonly id: string }>(agreement.assessments, "assessments");
  yield* each<{ readonly id: string }>(agreement.events, "events");
  yield* each<{ readonly id: string }>(agreement.sources, "sources");
}

/** The parties' accounts of the commitments. */
export function* readouts(agreement: Agreement): Generator<At<Readout>> {
  for (const { path, value } of each(agreement.commitments, "commitments"))
    yield* each(value.readouts, ...path, "readouts");
}

/** What has to cite a source. */
export function* facts(agreement: Agreement): Generator<At<{ readonly citations: readonly Citation[] }>> {
  if (agreement.meeting !== undefined) yield { path: ["meeting"], value: agreement.meeting };
  if (agreement.objective !== undefined) yield { path: ["objective"], value: agreement.objective };
  yield* each(agreement.background, "background");
  yield* each(agreement.commitments, "commitments");
  yield* readouts(agreement);
  yield* each(agreement.conditions, "conditions");
  yield* each(agreement.issues, "issues");
  yield* each(agreement.assessments, "assessments");
  yield* each(agreement.events, "events");
}

/** What may cite a source and what has to: the record itself, its parties and its facts. */
export function* citing(agreement: Agreement): Generator<At<{ readonly citations?: readonly Citation[] }>> {
  yield { path: [], value: agreement };
  yield* each(agreement.parties, "parties");
  yield* facts(agreement);
}

/** Every citation. */
export function* citations(agreement: Agreement): Generator<At<Citation>> {
  for (const { path, value } of citing(agreement)) yield* each(value.citations, ...path, "citations");
  for (const { path, value } of each(agreement.assessments, "assessments")) {
    for (const quote of each(value.quotes, ...path, "quotes")) {
      yield { path: [...quote.path, "citation"], value: quote.value.citation };
    }
  }
}

/** A term, and what states it. */
interface TermAt extends At<Term> {
  readonly owner: Commitment | Readout | LifecycleEvent;
}

/** Every term as it is written: of commitments, of the parties' accounts and of events. */
export function* terms(agreement: Agreement): Generator<TermAt> {
  const owners = [
    ...each(agreement.commitments, "commitments"),
    ...readouts(agreement),
    ...each(agreement.events, "events"),
  ];
  for (const { path, value: owner } of owners) {
    if (owner.term !== undefined) yield { path: [...path, "term"], value: owner.term, owner };
  }
}

/** Every term as it is to be read: that of an event with the start that the event gives beside it. */
export function* termsAsRead(agreement: Agreement): Generator<At<Term>> {
  for (const { path, value, owner } of terms(agreement)) {
    const effective = value.effective ?? ("effective" in owner ? owner.effective : undefined);
    yield { path, value: effective === undefined ? value : { ...value, effective } };
  }
}

/** A quantity, and what states it with its citations. */
interface QuantityAt extends At<Quantity> {
  readonly owner: { readonly citations: readonly Citation[] };
}

/** Every quantity: of purchases, of the parties' accounts and of events. */
export function* quantities(agreement: Agreement): Generator<QuantityAt> {
  for (const { path, value } of each(agreement.commitments, "commitments")) {
    if (value.kind === "purchase") yield { path: [...path, "quantity"], value: value.quantity, owner: value };
  }
  for (const readout of readouts(agreement)) {
    for (const { path, value } of each(readout.value.quantities, ...readout.path, "quantities")) {
      yield { path: [...path, "quantity"], value: value.quantity, owner: readout.value };
    }
  }
  for (const { path, value } of each(agreement.events, "events")) {
    if (value.quantity !== undefined) yield { path: [...path, "quantity"], value: value.quantity, owner: value };
  }
}

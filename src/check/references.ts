import type { Agreement } from "../model/index.js";
import { citations, each, readouts } from "./entities.js";
import type { At, Path } from "./rule.js";

/** The lists of a record whose entries can be referred to. */
export type Kind = "parties" | "commitments" | "conditions" | "issues" | "assessments" | "events" | "sources";

/** A reference and the kinds of thing it may name; `agreement` is the record itself. */
export interface Reference extends At<string> {
  readonly to: readonly (Kind | "agreement")[];
}

function* one(to: Reference["to"], value: string | undefined, ...path: Path): Generator<Reference> {
  if (value !== undefined) yield { to, value, path };
}

function* many(to: Reference["to"], values: readonly string[] | undefined, ...path: Path): Generator<Reference> {
  for (const at of each(values, ...path)) yield { to, ...at };
}

/** Every reference to a party. */
export function* partyReferences(agreement: Agreement): Generator<Reference> {
  const to = ["parties"] as const;
  for (const { path, value } of each(agreement.parties, "parties"))
    yield* many(to, value.memberOf, ...path, "memberOf");
  for (const { path, value } of each(agreement.meeting?.participants, "meeting", "participants")) {
    yield* one(to, value.party, ...path, "party");
  }
  for (const { path, value } of each(agreement.commitments, "commitments")) {
    yield* many(to, value.promisors, ...path, "promisors");
    yield* many(to, value.promisees, ...path, "promisees");
    if (value.kind === "visit") yield* one(to, value.visitor, ...path, "visitor");
    if (value.kind === "invitation") yield* one(to, value.invitee, ...path, "invitee");
    if (value.kind === "visit" || value.kind === "invitation") yield* one(to, value.host, ...path, "host");
  }
  for (const { path, value } of readouts(agreement)) yield* one(to, value.by, ...path, "by");
  for (const { path, value } of each(agreement.conditions, "conditions")) {
    if ("party" in value.requires) yield* one(to, value.requires.party, ...path, "requires", "party");
  }
  for (const { path, value } of each(agreement.events, "events")) yield* one(to, value.by, ...path, "by");
}

/** Every other reference within the record. */
export function* otherReferences(agreement: Agreement): Generator<Reference> {
  for (const { path, value } of each(agreement.commitments, "commitments")) {
    yield* one(["commitments"], value.partOf, ...path, "partOf");
    yield* one(["events"], value.introducedBy, ...path, "introducedBy");
    if (value.kind === "invitation") yield* one(["commitments"], value.after, ...path, "after");
  }
  for (const { path, value } of each(agreement.conditions, "conditions")) {
    yield* one(["agreement", "commitments"], value.dependent, ...path, "dependent");
    if ("commitment" in value.requires) {
      yield* one(["commitments"], value.requires.commitment, ...path, "requires", "commitment");
    }
    yield* one(["assessments"], value.attributedTo, ...path, "attributedTo");
    yield* one(["events"], value.introducedBy, ...path, "introducedBy");
  }
  for (const { path, value } of each(agreement.issues, "issues")) {
    yield* one(["assessments"], value.attributedTo, ...path, "attributedTo");
    yield* many(["issues", "commitments"], value.relatedTo, ...path, "relatedTo");
    yield* one(["events"], value.introducedBy, ...path, "introducedBy");
  }
  for (const { path, value } of each(agreement.assessments, "assessments")) {
    if (value.by.kind === "author") yield* one(["sources"], value.by.source, ...path, "by", "source");
    yield* one(["events"], value.introducedBy, ...path, "introducedBy");
  }
  const anything = [
    "agreement",
    "commitments",
    "conditions",
    "issues",
    "assessments",
    "events",
    "parties",
    "sources",
  ] as const;
  for (const { path, value } of each(agreement.events, "events"))
    yield* many(anything, value.targets, ...path, "targets");
  for (const { path, value } of citations(agreement)) yield* one(["sources"], value.source, ...path, "source");
}

/** The references that name nothing of the kinds they may name, each with the ids it may name. */
export function* danglingAmong(
  references: Iterable<Reference>,
  agreement: Agreement,
): Generator<Reference & { readonly known: readonly string[] }> {
  // Each list of ids is made once: a record may have thousands of references to the same kinds.
  const idsByKinds = new Map<string, ReadonlySet<string>>();
  for (const reference of references) {
    const kinds = reference.to.join();
    const ids = idsByKinds.get(kinds) ?? new Set(idsFor(agreement, reference.to));
    idsByKinds.set(kinds, ids);
    if (!ids.has(reference.value)) yield { ...reference, known: [...ids] };
  }
}

function idsFor(agreement: Agreement, to: Reference["to"]): readonly string[] {
  return to.flatMap((kind) => (kind === "agreement" ? [agreement.id] : agreement[kind].map((entity) => entity.id)));
}

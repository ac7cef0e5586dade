import { hasDateForm } from "../calendar/partial-date.js";
import { type At, each, elementsOf, entry, under } from "./at.js";
import type { RecordIndex } from "./record-index.js";

/** The kinds of entities that a reference may name: the arrays of a record, or the record itself. */
export type Kind =
  | "agreement"
  | "meeting"
  | "parties"
  | "commitments"
  | "conditions"
  | "issues"
  | "assessments"
  | "events"
  | "sources";

/** Receives a reference that names no entity of the expected kinds, with the known ids of those kinds. */
type TakeUnknown = (reference: At<string>, known: ReadonlySet<string>, to: readonly Kind[]) => void;

const PARTY = ["parties"] as const;
const COMMITMENT = ["commitments"] as const;
const AGREEMENT_OR_COMMITMENT = ["agreement", "commitments"] as const;
const ISSUE_OR_COMMITMENT = ["issues", "commitments"] as const;
const ASSESSMENT = ["assessments"] as const;
const EVENT = ["events"] as const;
const SOURCE = ["sources"] as const;
const ANYTHING = [
  "agreement",
  "meeting",
  "commitments",
  "conditions",
  "issues",
  "assessments",
  "events",
  "parties",
  "sources",
] as const;

/** Looks up references, and reports those that are unknown. */
class Lookup {
  readonly #index: RecordIndex;
  readonly #take: TakeUnknown;
  #ids: Map<readonly Kind[], ReadonlySet<string>> | undefined;

  constructor(index: RecordIndex, take: TakeUnknown) {
    this.#index = index;
    this.#take = take;
  }

  one(to: readonly Kind[], id: string | undefined, within: At<unknown>, key: string): void {
    if (id !== undefined && !this.#names(to, id)) this.#hand(under(id, within, key), to);
  }

  many(to: readonly Kind[], ids: readonly string[] | undefined, within: At<unknown>, key: string): void {
    let place = 0;
    for (const id of elementsOf(ids)) {
      if (!this.#names(to, id)) this.#hand(entry(id, within, key, place), to);
      place += 1;
    }
  }

  #names(to: readonly Kind[], id: string): boolean {
    const first = this.#index.byId.get(id);
    if (first === undefined) return this.#index.hides(id, to);
    // The key of the record is empty; and if an id is used twice, the second entity may be of the expected kind.
    return to.includes(first.key as Kind) || this.#idsOf(to).has(id);
  }

  #hand(reference: At<string>, to: readonly Kind[]): void {
    this.#take(reference, this.#idsOf(to), to);
  }

  /** Each set of ids is built once, and only if it is needed: a record may have thousands of references to the same kinds. */
  #idsOf(to: readonly Kind[]): ReadonlySet<string> {
    this.#ids ??= new Map();
    const made = this.#ids.get(to);
    if (made !== undefined) return made;
    const listOf = (kind: Kind): readonly At<{ readonly id: string }>[] =>
      kind === "agreement" ? [this.#index.record] : this.#index[kind === "meeting" ? "meetings" : kind];
    const ids = new Set(to.flatMap((kind) => listOf(kind).map((at) => at.value.id)));
    this.#ids.set(to, ids);
    return ids;
  }
}

/** Reports references to unknown parties. */
export function lookUpParties(index: RecordIndex, take: TakeUnknown): void {
  const { record, meetings, parties, commitments, readouts, conditions, events } = index;
  const lookup = new Lookup(index, take);
  for (const at of parties) lookup.many(PARTY, at.value.memberOf, at, "memberOf");
  for (const at of each(record.value.thirdParties, record, "thirdParties")) {
    lookup.one(PARTY, at.value.party, at, "party");
  }
  for (const meeting of meetings) {
    for (const at of each(meeting.value.participants, meeting, "participants")) {
      lookup.one(PARTY, at.value.party, at, "party");
    }
  }
  for (const at of commitments) {
    const { value } = at;
    lookup.many(PARTY, value.promisors, at, "promisors");
    lookup.many(PARTY, value.promisees, at, "promisees");
    if (value.kind === "visit") lookup.one(PARTY, value.visitor, at, "visitor");
    if (value.kind === "invitation") lookup.one(PARTY, value.invitee, at, "invitee");
    if (value.kind === "visit" || value.kind === "invitation") lookup.one(PARTY, value.host, at, "host");
  }
  for (const at of readouts) lookup.one(PARTY, at.value.by, at, "by");
  for (const at of conditions) {
    const { requires } = at.value;
    if (requires.kind === "performance") lookup.one(PARTY, requires.party, under(requires, at, "requires"), "party");
  }
  for (const at of events) lookup.one(PARTY, at.value.by, at, "by");
}

/** Reports references to other unknown entities. */
export function lookUpOthers(index: RecordIndex, take: TakeUnknown): void {
  const { commitments, conditions, issues, assessments, events, terms, citations } = index;
  const lookup = new Lookup(index, take);
  for (const at of commitments) {
    const { value } = at;
    lookup.one(COMMITMENT, value.partOf, at, "partOf");
    lookup.one(EVENT, value.introducedBy, at, "introducedBy");
    if (value.kind === "invitation") lookup.one(COMMITMENT, value.after, at, "after");
  }
  for (const at of conditions) {
    const { dependent, requires, attributedTo, introducedBy } = at.value;
    lookup.one(AGREEMENT_OR_COMMITMENT, dependent, at, "dependent");
    if (requires.kind === "performance") {
      lookup.one(COMMITMENT, requires.commitment, under(requires, at, "requires"), "commitment");
    }
    lookup.one(ASSESSMENT, attributedTo, at, "attributedTo");
    lookup.one(EVENT, introducedBy, at, "introducedBy");
  }
  for (const at of issues) {
    const { attributedTo, relatedTo, introducedBy } = at.value;
    lookup.one(ASSESSMENT, attributedTo, at, "attributedTo");
    lookup.many(ISSUE_OR_COMMITMENT, relatedTo, at, "relatedTo");
    lookup.one(EVENT, introducedBy, at, "introducedBy");
  }
  for (const at of assessments) {
    const { by, introducedBy } = at.value;
    if (by.kind === "author") lookup.one(SOURCE, by.source, under(by, at, "by"), "source");
    lookup.one(EVENT, introducedBy, at, "introducedBy");
  }
  for (const at of events) {
    lookup.many(ANYTHING, at.value.targets, at, "targets");
    lookup.one(EVENT, at.value.corrects, at, "corrects");
  }
  for (const at of terms) {
    const { countedFrom } = at.value;
    if (typeof countedFrom === "string" && !hasDateForm(countedFrom)) {
      lookup.one(EVENT, countedFrom, at, "countedFrom");
    }
  }
  for (const at of citations) lookup.one(SOURCE, at.value.source, at, "source");
}

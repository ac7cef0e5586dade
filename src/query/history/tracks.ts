import type { Agreement, Citation, Commitment, Term } from "../../model/index.js";
import { type Binding, bindingsOf } from "./bindings.js";
import { compareBounds } from "./bound.js";
import { type Composition, compose } from "./compose.js";
import { fulfilmentOf } from "./conditions.js";
import { eventsOn, type HistoryEvent } from "./events.js";
import type { Ground } from "./ground.js";
import { type History, isIntroduced, undertakings } from "./history.js";
import { lifeOf } from "./life.js";
import { isParticipationEvent, participationStretches } from "./participation.js";
import type { Authority, ParticipationState, UndertakingState } from "./period.js";
import type { Extension } from "./segment.js";
import { ownStart, type Start, startOf } from "./start.js";
import { type Stretch, TERMINAL_STATES } from "./stretch.js";
import { suspensionsOf } from "./suspensions.js";
import type { Version } from "./term-versions.js";

/** The reduced history of an agreement or a commitment. */
export interface Track {
  readonly stretches: readonly Stretch<UndertakingState>[];
  /** How it starts, for what takes its start from it. */
  readonly start: Start;
  /** Every version of its own term, the oldest first. */
  readonly versions: readonly Version[];
  /** The extensions of the agreement, with the ends that they extend. */
  readonly extensions: readonly Extension[];
  /** What its stretches were composed from. */
  readonly composition?: Composition;
  /** What it is for its parts that do not outlive the agreement, where it does so itself. */
  readonly asWhole?: readonly Stretch<UndertakingState>[] | undefined;
  /** The whole or the agreement that it is under. */
  readonly under?: { readonly id: string; readonly track: Track };
}

/** The track of the agreement of a record. */
export function agreementTrack(history: History): Track {
  const { record, tracks, participation } = history;
  const made = tracks.get(record.id);
  if (made !== undefined) return made;
  const own = eventsOn(history.events, record.id).filter(({ event }) => !isParticipationEvent(event, record));
  const term = correctedTerm(record.term, own);
  const ground: Ground = { citations: record.citations ?? [] };
  const authority = baseAuthority(record, record.citations ?? []);
  const fulfilled = fulfilmentOf(history, record.id);
  const start = startOf({
    record,
    strict: history.options.strict === true,
    term,
    ground,
    authority,
    events: own,
    inherited: firstStatedStart(history),
    introducedBy: undefined,
    signed: signatureOf(history),
    fulfilled,
  });
  const life = lifeOf({ ...common(history), start, term, authority, ground, own, extensions: [], promisors: [] });
  const stretches = compose({
    life,
    suspensions: suspensionsOf(own),
    fulfilled,
    departure: participation.departure,
  });
  return keep(history, record.id, {
    stretches,
    start: life.start,
    versions: life.versions,
    extensions: life.extensions,
  });
}

/** The track of a commitment that is no visit, under that of its whole and of its agreement. */
export function commitmentTrack(history: History, commitment: Commitment): Track {
  // From the outermost whole inwards, so that a long chain of parts needs no deep recursion.
  const chain: Commitment[] = [];
  let outer: Commitment | undefined = commitment;
  while (outer !== undefined && !history.tracks.has(outer.id)) {
    chain.push(outer);
    outer = wholeOf(history, outer);
  }
  for (const one of chain.reverse()) reduceCommitment(history, one);
  return history.tracks.get(commitment.id) as Track;
}

function reduceCommitment(history: History, commitment: Commitment): Track {
  const { record, events } = history;
  const agreement = agreementTrack(history);
  const whole = wholeOf(history, commitment);
  const wholeTrack = whole === undefined ? undefined : history.tracks.get(whole.id);
  const own = eventsOn(events, commitment.id);
  const term = correctedTerm(commitment.term, own);
  const ground: Ground = { citations: commitment.citations };
  const authority = baseAuthority(record, commitment.citations);
  const fulfilled = fulfilmentOf(history, commitment.id);
  const start = startOf({
    record,
    strict: history.options.strict === true,
    term,
    ground,
    authority,
    events: own,
    inherited:
      wholeTrack?.start.bound === undefined || wholeTrack.start.anchor?.kind === "concluded"
        ? agreement.start
        : wholeTrack.start,
    introducedBy: commitment.introducedBy === undefined ? undefined : events.byId.get(commitment.introducedBy),
    signed: signatureOf(history),
    fulfilled,
  });
  const extensions = term?.end === undefined && term?.duration === undefined ? [] : agreement.extensions;
  const life = lifeOf({
    ...common(history),
    start,
    term,
    authority,
    ground,
    own,
    extensions,
    promisors: commitment.promisors,
  });
  const parent = wholeTrack ?? agreement;
  const survives = commitment.survives === true;
  const above = survives ? shelteredStretches(history, parent) : (parent.asWhole ?? parent.stretches);
  const composition = {
    life,
    suspensions: suspensionsOf(own),
    fulfilled,
    bindings: bindings(history, commitment, own),
    parent: { id: whole?.id ?? record.id, stretches: above },
    ...(whole === undefined ? {} : { agreement: agreement.stretches }),
  };
  const stretches = compose(survives ? { ...composition, survives: record.id } : composition);
  const asWhole = survives
    ? compose({ ...composition, parent: { ...composition.parent, stretches: parent.asWhole ?? above } })
    : undefined;
  const under = { id: whole?.id ?? record.id, track: parent };
  return keep(history, commitment.id, {
    stretches,
    asWhole,
    composition,
    start: life.start,
    versions: life.versions,
    extensions: [],
    under,
  });
}

/** The stretches of a whole, or of the agreement, as a part sees them that outlives the agreement. */
function shelteredStretches(
  history: History,
  { composition, under, stretches }: Track,
): readonly Stretch<UndertakingState>[] {
  if (composition?.parent === undefined || under === undefined) return stretches;
  const parent = { ...composition.parent, stretches: shelteredStretches(history, under.track) };
  return compose({ ...composition, parent, survives: history.record.id });
}

/** The first signature of the agreement. */
function signatureOf({ record, events }: History): HistoryEvent | undefined {
  return eventsOn(events, record.id).find(({ event }) => event.type === "signed");
}

function common({ options, events }: History): { rule: History["options"]["rule"]; events: History["events"] } {
  return { rule: options.rule, events };
}

function keep(history: History, id: string, track: Track): Track {
  history.tracks.set(id, track);
  return track;
}

/** The whole of a part, where there is one that is no visit. */
function wholeOf({ commitments, wholes }: History, { id }: Commitment): Commitment | undefined {
  const whole = wholes.get(id);
  return whole === undefined ? undefined : commitments.get(whole);
}

/** An own term with the corrections of it in place, field by field. */
function correctedTerm(term: Term | undefined, own: readonly HistoryEvent[]): Term | undefined {
  let corrected = term;
  for (const { event } of own) {
    if (event.type === "corrected" && event.term !== undefined) corrected = { ...corrected, ...event.term };
  }
  return corrected;
}

/** The authority of a base term: law where an official instrument is cited for it, or the agreement itself binds (rule 11). */
function baseAuthority({ nature, sources }: Agreement, citations: readonly Citation[]): Authority {
  if (nature === "treaty" || nature === "contract") return "legal";
  const forTerm = citations.filter(({ field }) => field === undefined || field === "term" || field.startsWith("term."));
  const cited = new Set(forTerm.map(({ source }) => source));
  return sources.some(({ id, kind }) => kind === "official-instrument" && cited.has(id)) ? "legal" : "announced";
}

/** The first start that one of the commitments states: that from which an agreement without a start of its own runs. */
function firstStatedStart(history: History): Start | undefined {
  let first: Start | undefined;
  for (const commitment of undertakings(history)) {
    if (!isIntroduced(history, commitment.introducedBy)) continue;
    const own = eventsOn(history.events, commitment.id);
    const start = ownStart({
      term: correctedTerm(commitment.term, own),
      ground: { citations: commitment.citations },
      authority: baseAuthority(history.record, commitment.citations),
      events: own,
    });
    if (start?.bound === undefined) continue;
    if (first?.bound !== undefined && compareBounds(start.bound, first.bound) >= 0) continue;
    const { provisionalFrom: _, ...stated } = start;
    first = { ...stated, definitiveFrom: start.bound };
  }
  return first;
}

/** Who is bound, where something on record says that it is not simply all. */
function bindings(
  history: History,
  commitment: Commitment,
  own: readonly HistoryEvent[],
): readonly Binding[] | undefined {
  const { record, participation } = history;
  const roles = [...commitment.promisors, ...commitment.promisees];
  const moved = roles.some((party) => participation.steps.has(party));
  const released = own.some(
    ({ event }) => event.by !== undefined && (event.type === "withdrawn" || event.type === "performed"),
  );
  if (!participation.listed && !moved && !released) return undefined;
  return bindingsOf({
    record,
    commitment,
    own,
    listed: participation.listed,
    participation: (party) => bindingStretches(history, party),
  });
}

/** The participation that decides who is bound: the end of the agreement is left out, since some commitments outlive it. */
function bindingStretches(history: History, party: string): readonly Stretch<ParticipationState>[] {
  const made = history.bindings.get(party);
  if (made !== undefined) return made;
  const running = agreementTrack(history).stretches.filter(({ state }) => !TERMINAL_STATES.has(state));
  const stretches = participationStretches(party, history.participation, running);
  history.bindings.set(party, stretches);
  return stretches;
}

/** The stretches of a party's participation. */
export function partyStretches(history: History, party: string): readonly Stretch<ParticipationState>[] {
  const made = history.parties.get(party);
  if (made !== undefined) return made;
  const stretches = participationStretches(party, history.participation, agreementTrack(history).stretches);
  history.parties.set(party, stretches);
  return stretches;
}

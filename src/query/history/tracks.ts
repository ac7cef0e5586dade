import type { Citation, Commitment } from "../../model/index.js";
import { type Binding, bindingsOf } from "./bindings.js";
import { compareBounds } from "./bound.js";
import { compose } from "./compose.js";
import type { Composition } from "./composition.js";
import { fulfilmentOf } from "./conditions.js";
import { eventsOn } from "./events.js";
import type { Ground } from "./ground.js";
import { type History, isIntroduced, undertakings } from "./history.js";
import type { HistoryEvent } from "./history-event.js";
import { lifeOf } from "./life.js";
import { baseAuthority, correctedTerm } from "./own-term.js";
import { participationStretches } from "./participation.js";
import { isParticipationEvent } from "./participation-steps.js";
import type { Extension } from "./segment.js";
import { derivedStart, ownStart, type Start } from "./start.js";
import type { ParticipationState, UndertakingState } from "./states.js";
import { type Stretch, TERMINAL_STATES } from "./stretch.js";
import { suspensionsOf } from "./suspensions.js";
import type { Track } from "./track.js";

const NO_EXTENSIONS: readonly Extension[] = [];
const NO_CITATIONS: readonly Citation[] = [];

/** The track of the agreement of a record. */
export function agreementTrack(history: History): Track {
  const { record, tracks, options, events } = history;
  const made = tracks.get(record.id);
  if (made !== undefined) return made;
  const own = eventsOn(events, record.id).filter(({ event }) => !isParticipationEvent(event, record));
  const term = correctedTerm(record.term, own);
  const ground: Ground = { citations: record.citations ?? NO_CITATIONS };
  const authority = baseAuthority(record, ground.citations);
  const fulfilled = fulfilmentOf(history, record.id);
  const start =
    ownStart({ term, ground, authority, events: own }) ??
    derivedStart({
      term,
      ground,
      authority,
      events: own,
      record,
      strict: options.strict === true,
      inherited: () => firstStatedStart(history),
      introducedBy: undefined,
      signed: () => signatureOf(history),
      fulfilled,
    });
  const { rule } = options;
  const life = lifeOf({ rule, events, start, term, authority, ground, own, extensions: NO_EXTENSIONS, promisors: [] });
  const { departure } = history.participation;
  const stretches = compose({ life, suspensions: suspensionsOf(own), fulfilled, departure });
  const { versions, extensions } = life;
  return keep(history, record.id, { stretches, start: life.start, versions, extensions });
}

/** The track of a commitment that is no visit, under that of its whole and of its agreement. */
export function commitmentTrack(history: History, commitment: Commitment): Track {
  const made = history.tracks.get(commitment.id);
  if (made !== undefined) return made;
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

function reduceCommitment(history: History, commitment: Commitment): void {
  const { record, events, options } = history;
  const whole = wholeOf(history, commitment);
  const wholeTrack = whole === undefined ? undefined : history.tracks.get(whole.id);
  const own = eventsOn(events, commitment.id);
  const term = correctedTerm(commitment.term, own);
  const ground: Ground = { citations: commitment.citations };
  const authority = baseAuthority(record, commitment.citations);
  const fulfilled = fulfilmentOf(history, commitment.id);
  const start =
    ownStart({ term, ground, authority, events: own }) ??
    derivedStart({
      term,
      ground,
      authority,
      events: own,
      record,
      strict: options.strict === true,
      inherited: () => startAbove(history, wholeTrack),
      introducedBy: commitment.introducedBy === undefined ? undefined : events.byId.get(commitment.introducedBy),
      signed: () => signatureOf(history),
      fulfilled,
    });
  // Nothing of an agreement without a history of its own reaches a commitment but its start.
  const agreement = isQuiet(history) ? undefined : agreementTrack(history);
  const hasEnd = term?.end !== undefined || term?.duration !== undefined || own.length > 0;
  const extensions = agreement !== undefined && hasEnd ? agreement.extensions : NO_EXTENSIONS;
  const { promisors } = commitment;
  const { rule } = options;
  const life = lifeOf({ rule, events, start, term, authority, ground, own, extensions, promisors });
  const survives = commitment.survives === true;
  const parent = wholeTrack ?? agreement;
  const composition: Composition = {
    life,
    suspensions: suspensionsOf(own),
    fulfilled,
    bindings: bindings(history, commitment, own),
    parent:
      parent === undefined ? undefined : { id: whole?.id ?? record.id, stretches: seenBy(survives, history, parent) },
    agreement: whole === undefined ? undefined : agreement?.stretches,
  };
  keep(history, commitment.id, {
    stretches: compose(survives ? { ...composition, survives: record.id } : composition),
    asWhole: survives && parent !== undefined ? asEnding(composition, parent) : undefined,
    composition,
    survives: survives ? record.id : undefined,
    start: life.start,
    versions: life.versions,
    extensions: NO_EXTENSIONS,
    under: { id: whole?.id ?? record.id, track: () => wholeTrack ?? agreementTrack(history) },
  });
}

/** True if only the start of an agreement affects its commitments: it has no term, no event and no party with steps. */
function isQuiet({ record, events, participation, conditionsOn }: History): boolean {
  return (
    record.term === undefined &&
    eventsOn(events, record.id).length === 0 &&
    participation.steps.size === 0 &&
    !conditionsOn.has(record.id)
  );
}

/** The start that a commitment takes from its whole, else from its agreement. What is only assumed of the whole is not taken. */
function startAbove(history: History, whole: Track | undefined): Start | undefined {
  const { start } = whole ?? {};
  return start?.bound === undefined || start.anchor?.kind === "concluded" ? agreementTrack(history).start : start;
}

/** The stretches of a whole, or of the agreement, as a part sees them. */
function seenBy(survives: boolean, history: History, above: Track): readonly Stretch<UndertakingState>[] {
  return survives ? sheltered(history, above) : (above.asWhole ?? above.stretches);
}

/** The stretches of a whole as a part sees them that outlives the agreement: without the end of the agreement. */
function sheltered(history: History, { composition, under, stretches }: Track): readonly Stretch<UndertakingState>[] {
  if (composition?.parent === undefined || under === undefined) return stretches;
  const parent = { ...composition.parent, stretches: sheltered(history, under.track()) };
  return compose({ ...composition, parent, survives: history.record.id });
}

/** The stretches of a surviving whole as its parts see them that do not outlive the agreement. */
function asEnding(composition: Composition, above: Track): readonly Stretch<UndertakingState>[] {
  if (composition.parent === undefined) return compose(composition);
  const parent = { ...composition.parent, stretches: above.asWhole ?? above.stretches };
  return compose({ ...composition, parent });
}

/** The first signature of the agreement. */
function signatureOf({ record, events }: History): HistoryEvent | undefined {
  return eventsOn(events, record.id).find(({ event }) => event.type === "signed");
}

function keep(history: History, id: string, track: Track): Track {
  history.tracks.set(id, track);
  return track;
}

/** The whole of a part, where there is one that is no visit. */
function wholeOf({ wholes }: History, { id }: Commitment): Commitment | undefined {
  return wholes.get(id);
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

/** Returns the parties that are bound; `undefined` if nothing in the record says that not all of them are. */
function bindings(
  history: History,
  commitment: Commitment,
  own: readonly HistoryEvent[],
): readonly Binding[] | undefined {
  const { record, participation } = history;
  if (!participation.listed && participation.steps.size === 0 && own.length === 0) return undefined;
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
    orderOf: (event) => history.events.byId.get(event)?.order ?? -1,
  });
}

/** The participation that decides who is bound: the end of the agreement is left out, since some commitments outlive it. */
function bindingStretches(history: History, party: string): readonly Stretch<ParticipationState>[] {
  history.bindings ??= new Map();
  const made = history.bindings.get(party);
  if (made !== undefined) return made;
  const running = agreementTrack(history).stretches.filter(({ state }) => !TERMINAL_STATES.has(state));
  const stretches = participationStretches(party, history.participation, running);
  history.bindings.set(party, stretches);
  return stretches;
}

/** The stretches of a party's participation. */
export function partyStretches(history: History, party: string): readonly Stretch<ParticipationState>[] {
  history.parties ??= new Map();
  const made = history.parties.get(party);
  if (made !== undefined) return made;
  const stretches = participationStretches(party, history.participation, agreementTrack(history).stretches);
  history.parties.set(party, stretches);
  return stretches;
}

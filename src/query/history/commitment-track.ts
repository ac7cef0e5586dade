import type { Commitment } from "../../model/index.js";
import { agreementTrack } from "./agreement-track.js";
import { compose } from "./compose.js";
import type { Composition } from "./composition.js";
import { fulfilmentOf } from "./conditions.js";
import { commitmentStart } from "./derived-start.js";
import { eventsOn } from "./events.js";
import type { Ground } from "./ground.js";
import type { History } from "./history.js";
import { lifeOf } from "./life.js";
import { type OwnFacts, ownStart } from "./own-start.js";
import { baseAuthority, correctedTerm } from "./own-term.js";
import { commitmentBindings } from "./party-stretches.js";
import type { Extension } from "./segment.js";
import type { UndertakingState } from "./states.js";
import type { Stretch } from "./stretch.js";
import { suspensionsOf } from "./suspensions.js";
import type { Track } from "./track.js";

const NO_EXTENSIONS: readonly Extension[] = [];

/** Returns the track of a commitment that is not a visit, within the tracks of its whole and of its agreement. */
export function commitmentTrack(history: History, commitment: Commitment): Track {
  const made = history.tracks.get(commitment.id);
  if (made !== undefined) return made;
  if (!history.wholes.has(commitment.id)) return reduceCommitment(history, commitment);
  // From the outermost whole inwards, so that a long chain of parts needs no deep recursion.
  const chain: Commitment[] = [];
  let outer: Commitment | undefined = commitment;
  while (outer !== undefined && !history.tracks.has(outer.id)) {
    chain.push(outer);
    outer = history.wholes.get(outer.id);
  }
  for (const one of chain.reverse()) reduceCommitment(history, one);
  return history.tracks.get(commitment.id) as Track;
}

function reduceCommitment(history: History, commitment: Commitment): Track {
  const { record, events, options } = history;
  const whole = history.wholes.get(commitment.id);
  const wholeTrack = whole === undefined ? undefined : history.tracks.get(whole.id);
  const own = eventsOn(events, commitment.id);
  const term = correctedTerm(commitment.term, own);
  const ground: Ground = { citations: commitment.citations };
  const authority = baseAuthority(record, commitment.citations);
  const fulfilled = fulfilmentOf(history, commitment.id);
  const facts: OwnFacts = { term, ground, authority, events: own };
  const start =
    ownStart(facts) ??
    commitmentStart(history, facts, {
      inherited: () => (wholeTrack ?? agreementTrack(history)).start,
      introducedBy: commitment.introducedBy === undefined ? undefined : events.byId.get(commitment.introducedBy),
      fulfilled,
    });
  // An agreement without a history of its own affects its commitments only by its start.
  const agreement = isQuiet(history) ? undefined : agreementTrack(history);
  const hasEnd = term?.end !== undefined || term?.duration !== undefined || own.length > 0;
  const extensions = agreement !== undefined && hasEnd ? agreement.extensions : NO_EXTENSIONS;
  const { promisors } = commitment;
  const { rule } = options;
  const life = lifeOf({ rule, events, start, term, authority, ground, own, extensions, promisors });
  const survives = commitment.survives === true;
  const parent = wholeTrack ?? agreement;
  const above = whole?.id ?? record.id;
  const composition: Composition = {
    life,
    suspensions: suspensionsOf(own),
    fulfilled,
    bindings: commitmentBindings(history, commitment, own),
    parent: parent === undefined ? undefined : { id: above, stretches: seenBy(survives, history, parent) },
    agreement: whole === undefined ? undefined : agreement?.stretches,
  };
  const track: Track = {
    stretches: compose(survives ? { ...composition, survives: record.id } : composition),
    asWhole: survives && parent !== undefined ? asEnding(composition, above, parent) : undefined,
    composition,
    survives: survives ? record.id : undefined,
    start: life.start,
    versions: life.versions,
    extensions: NO_EXTENSIONS,
    under: { id: above, track: () => wholeTrack ?? agreementTrack(history) },
  };
  history.tracks.set(commitment.id, track);
  return track;
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

/** Returns the stretches of a whole, or of the agreement, that count for a part. */
function seenBy(survives: boolean, history: History, above: Track): readonly Stretch<UndertakingState>[] {
  return survives ? sheltered(history, above) : (above.asWhole ?? above.stretches);
}

/** Returns the stretches of a whole that count for a part that outlives the agreement: without the end of the agreement. */
function sheltered(history: History, { composition, under, stretches }: Track): readonly Stretch<UndertakingState>[] {
  if (composition?.parent === undefined) return stretches;
  const { track } = under as NonNullable<Track["under"]>;
  const parent = { ...composition.parent, stretches: sheltered(history, track()) };
  return compose({ ...composition, parent, survives: history.record.id });
}

/** Returns the stretches of a surviving whole that count for parts that do not outlive the agreement. */
function asEnding(composition: Composition, id: string, above: Track): readonly Stretch<UndertakingState>[] {
  return compose({ ...composition, parent: { id, stretches: above.asWhole ?? above.stretches } });
}

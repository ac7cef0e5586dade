import type { Citation } from "../../model/index.js";
import { compareBounds } from "./bound.js";
import { compose } from "./compose.js";
import { fulfilmentOf } from "./conditions.js";
import { agreementStart } from "./derived-start.js";
import { eventsOn } from "./events.js";
import type { Ground } from "./ground.js";
import { type History, isIntroduced, undertakings } from "./history.js";
import { lifeOf } from "./life.js";
import { type OwnFacts, ownStart } from "./own-start.js";
import { baseAuthority, correctedTerm } from "./own-term.js";
import { isParticipationEvent } from "./participation-steps.js";
import type { Extension } from "./segment.js";
import type { Start } from "./start.js";
import { suspensionsOf } from "./suspensions.js";
import type { Track } from "./track.js";

const NO_EXTENSIONS: readonly Extension[] = [];
const NO_CITATIONS: readonly Citation[] = [];

/** Returns the track of the agreement of a record. */
export function agreementTrack(history: History): Track {
  const { record, tracks, options, events } = history;
  const made = tracks.get(record.id);
  if (made !== undefined) return made;
  const own = eventsOn(events, record.id).filter(({ event }) => !isParticipationEvent(event, record));
  const term = correctedTerm(record.term, own);
  const ground: Ground = { citations: record.citations ?? NO_CITATIONS };
  const authority = baseAuthority(record, ground.citations);
  const fulfilled = fulfilmentOf(history, record.id);
  const facts: OwnFacts = { term, ground, authority, events: own };
  const start =
    ownStart(facts) ??
    agreementStart(history, facts, { inherited: () => firstStatedStart(history), introducedBy: undefined, fulfilled });
  const { rule } = options;
  const life = lifeOf({ rule, events, start, term, authority, ground, own, extensions: NO_EXTENSIONS, promisors: [] });
  const { departure } = history.participation;
  const stretches = compose({ life, suspensions: suspensionsOf(own), fulfilled, departure });
  const { versions, extensions } = life;
  const track: Track = { stretches, start: life.start, versions, extensions };
  tracks.set(record.id, track);
  return track;
}

/**
 * Returns the first start that a commitment states. An agreement without a start of its own runs from it if nothing may be
 * assumed.
 */
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
    const order = first?.bound === undefined ? -1 : compareBounds(start.bound, first.bound);
    // Of several starts at one bound, one by law gives the authority.
    if (order > 0 || (order === 0 && (start.authority !== "legal" || first?.authority === "legal"))) continue;
    const { provisionalFrom: _, ...stated } = start;
    first = { ...stated, definitiveFrom: start.bound };
  }
  return first;
}

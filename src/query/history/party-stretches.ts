import type { Commitment } from "../../model/index.js";
import { agreementTrack } from "./agreement-track.js";
import { type Binding, bindingsOf } from "./bindings.js";
import { conclusionOf } from "./derived-start.js";
import type { History } from "./history.js";
import type { HistoryEvent } from "./history-event.js";
import { participationStretches } from "./participation.js";
import type { ParticipationState } from "./states.js";
import { type Stretch, TERMINAL_STATES } from "./stretch.js";

/** Returns the stretches of a party's participation. */
export function partyStretches(history: History, party: string): readonly Stretch<ParticipationState>[] {
  const { steps, suspensions } = history.participation;
  if (!steps.has(party) && !suspensions.has(party)) {
    history.unmoved ??= stretchesOfParty(history, party);
    return history.unmoved;
  }
  history.parties ??= new Map();
  const made = history.parties.get(party);
  if (made !== undefined) return made;
  const stretches = stretchesOfParty(history, party);
  history.parties.set(party, stretches);
  return stretches;
}

function stretchesOfParty(history: History, party: string): readonly Stretch<ParticipationState>[] {
  const { stretches: agreement } = agreementTrack(history);
  return participationStretches(party, history.participation, agreement, conclusionOf(history));
}

/** Returns the parties of a commitment that are bound; `undefined` if nothing in the record says that not all of them are. */
export function commitmentBindings(
  history: History,
  commitment: Commitment,
  own: readonly HistoryEvent[],
): readonly Binding[] | undefined {
  const { record, participation } = history;
  if (!participation.listed && !own.some(releasesParty)) {
    const { promisors, promisees } = commitment;
    const moves = (party: string): boolean => participation.steps.has(party);
    if (!promisors.some(moves) && !promisees.some(moves)) return undefined;
  }
  return bindingsOf({
    record,
    commitment,
    own,
    listed: participation.listed,
    participation: (party) => bindingStretches(history, party),
    orderOf: (event) => (history.events.byId.get(event) as HistoryEvent).order,
  });
}

/** True for an event that releases one party from a commitment. */
function releasesParty({ event: { by, type } }: HistoryEvent): boolean {
  return by !== undefined && (type === "withdrawn" || type === "performed");
}

/**
 * Returns the participation that decides which parties are bound. It leaves out the end of the agreement, which some
 * commitments outlive.
 */
function bindingStretches(history: History, party: string): readonly Stretch<ParticipationState>[] {
  history.bindings ??= new Map();
  const made = history.bindings.get(party);
  if (made !== undefined) return made;
  const running = agreementTrack(history).stretches.filter(({ state }) => !TERMINAL_STATES.has(state));
  const stretches = participationStretches(party, history.participation, running);
  history.bindings.set(party, stretches);
  return stretches;
}

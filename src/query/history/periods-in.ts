import { agreementTrack } from "./agreement-track.js";
import { commitmentTrack } from "./commitment-track.js";
import { agreedOn } from "./derived-start.js";
import { type History, isIntroduced } from "./history.js";
import { partyStretches } from "./party-stretches.js";
import type { Period } from "./period.js";
import { isPlan, meetingStretches, planStretches } from "./plans.js";
import type { ParticipationState, State } from "./states.js";
import { type Stretch, toPeriods } from "./stretch.js";
import type { Subject } from "./subject.js";

const NOT_YET: readonly Stretch<"unknown">[] = [{ state: "unknown", caveats: ["not-yet-recorded"], grounds: [] }];

/** Returns the stretches of a subject. */
function stretchesOf(history: History, subject: Subject): readonly Stretch[] {
  if (!isKnownSubject(history, subject)) return NOT_YET;
  switch (subject.kind) {
    case "agreement":
      return agreementTrack(history).stretches;
    case "party":
      return partyStretches(history, subject.id);
    case "meeting":
      return meetingStretches(subject.meeting, history.events);
    default:
      return isPlan(subject.commitment)
        ? planStretches(subject.commitment, history.events, agreedOn(history, subject.commitment))
        : commitmentTrack(history, subject.commitment).stretches;
  }
}

/** True if a subject was in the record on the day of knowledge. */
export function isKnownSubject(history: History, subject: Subject): boolean {
  if (!history.isRecorded) return false;
  return subject.kind !== "commitment" || isIntroduced(history, subject.commitment.introducedBy);
}

/** Returns the periods of a subject. Every answer about time reads them. */
export function periodsIn(history: History, subject: Subject): readonly Period<State | ParticipationState>[] {
  const stretches = stretchesOf(history, subject);
  const made = history.periods.get(stretches);
  if (made !== undefined) return made;
  const periods = toPeriods(stretches);
  history.periods.set(stretches, periods);
  return periods;
}

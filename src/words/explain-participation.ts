import type { LifecycleEvent } from "../model/index.js";
import type { Caveat, LaterState, Participation, ParticipationState } from "../query/index.js";
import { boundInWords, pointInWords } from "./bound-in-words.js";
import { caveatSentence } from "./caveat-sentence.js";
import { onDateInWords } from "./date-in-words.js";
import { partyInProse } from "./party-name.js";
import type { Reading } from "./reading.js";
import { orNext } from "./state-or-next.js";
import { capitalize, listInWords, paragraph } from "./text.js";

const IS = {
  none: "is not a party",
  signatory: "is a signatory and not yet bound",
  provisional: "applies the agreement provisionally",
  party: "is a party",
  suspended: "is a party whose participation is suspended",
  withdrawn: "has withdrawn",
  unknown: "participates in an unknown way",
} as const satisfies Record<ParticipationState, string>;

const STEPS: Partial<Record<LifecycleEvent["type"], string>> = {
  signed: "signed",
  ratified: "ratified",
  acceded: "acceded",
  withdrawn: "gave notice of withdrawal",
};

const MEANS = { acceptance: "accepted", approval: "approved", succession: "succeeded" } as const;

/** Explains a party's participation. */
export function explainParticipation(reading: Reading, answer: Participation): string {
  const { subject, state, knownAt, caveats, later, because, reviewedOn } = answer;
  const name = capitalize(partyInProse(reading.record, subject));
  const all: readonly Caveat[] = [...new Set([...caveats, ...later.flatMap((one) => one.caveats)])];
  const context = { reading, subject: reading.record.id, knownAt, reviewedOn };
  if (state === "unknown") {
    return paragraph([
      `Unknown: nothing on record says how ${partyInProse(reading.record, subject)} participates`,
      ...later.map((one) => laterStep(one, state)),
      ...all.filter((one) => one !== "nothing-recorded").map((one) => caveatSentence(one, context)),
    ]);
  }
  const or = orNext(answer);
  const steps = stepsInWords(reading.eventsOf(because.events, knownAt), subject, reading.record.id);
  return paragraph([
    headInWords(name, answer, or),
    steps,
    ...later.map((one, index) => laterStep(one, later[index - 1]?.state ?? state)),
    ...all.map((caveat) => caveatSentence(caveat, context)),
  ]);
}

function headInWords(name: string, { state, since, until }: Participation, or: string): string {
  const from = since === undefined ? "" : ` from ${pointInWords(since)}`;
  const to = until === undefined ? "" : ` until ${pointInWords(until)}`;
  if (or !== "" && until !== undefined) return `${name} ${IS[state]}${or}: that changes ${boundInWords(until)}`;
  // The state becomes `none` only when the agreement ends; a party that leaves has withdrawn.
  if (state === "none" && since !== undefined) {
    return `${name} is not a party: the agreement is no longer in effect${from}`;
  }
  return `${name} ${IS[state]}${from}${to}`;
}

/** Returns what the party did: "It signed on 1 March 2024 and ratified on 2 May 2025". */
function stepsInWords(events: readonly LifecycleEvent[], party: string, agreement: string): string | undefined {
  const steps = events.flatMap(({ type, by, on, means, targets }) => {
    const own = by === party || targets.includes(party);
    const step = means === undefined ? STEPS[type] : MEANS[means];
    if (!own || step === undefined || (by !== undefined && by !== party)) return [];
    if (!targets.includes(agreement) && !targets.includes(party)) return [];
    return [`${step}${on === undefined ? "" : ` ${onDateInWords(on)}`}`];
  });
  return steps.length === 0 ? undefined : `It ${listInWords(steps)}`;
}

function laterStep({ state, from }: LaterState<ParticipationState>, before: ParticipationState): string {
  const when = `From ${pointInWords(from)}`;
  if (state === "none") return `${when} the agreement is no longer in effect`;
  if (state === before) return `${when} that continues on other grounds`;
  return state === "unknown" ? `${when} its participation is unknown` : `${when} it ${IS[state]}`;
}

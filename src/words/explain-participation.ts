import type { LifecycleEvent } from "../model/index.js";
import type { Caveat, LaterState, Participation, ParticipationState } from "../query/index.js";
import { boundInWords, pointInWords } from "./bound-in-words.js";
import { caveatSentence } from "./caveat-sentence.js";
import { onDateInWords } from "./date-in-words.js";
import { partyInProse } from "./party-name.js";
import type { RecordReader } from "./record-reader.js";
import { orNext } from "./state-or-next.js";
import { capitalize, listInWords, paragraph } from "./text.js";

const STATE_CLAUSES = {
  none: "is not a party",
  signatory: "is a signatory and not yet bound",
  provisional: "applies the agreement provisionally",
  party: "is a party",
  suspended: "is a party whose participation is suspended",
  withdrawn: "has withdrawn",
  unknown: "participates in an unknown way",
} as const satisfies Record<ParticipationState, string>;

const STEP_VERBS: Partial<Record<LifecycleEvent["type"], string>> = {
  signed: "signed",
  ratified: "ratified",
  acceded: "acceded",
  withdrawn: "gave notice of withdrawal",
};

const MEANS_VERBS = { acceptance: "accepted", approval: "approved", succession: "succeeded" } as const;

/** Returns the explanation of a party's participation: the state, the steps of the party, later changes and caveats. */
export function explainParticipation(reader: RecordReader, answer: Participation): string {
  const { subject, state, knownAt, caveats, later, because, reviewedOn } = answer;
  const name = capitalize(partyInProse(reader.record, subject));
  const all: readonly Caveat[] = [...new Set([...caveats, ...later.flatMap((one) => one.caveats)])];
  const context = { reader, subject: reader.record.id, knownAt, reviewedOn };
  if (state === "unknown") {
    return paragraph([
      `Unknown: nothing on record says how ${partyInProse(reader.record, subject)} participates`,
      ...later.map((one) => laterStep(one, state)),
      ...all.filter((one) => one !== "nothing-recorded").map((one) => caveatSentence(one, context)),
    ]);
  }
  const or = orNext(answer);
  const steps = stepsInWords(reader.eventsOf(because.events, knownAt), subject, reader.record.id);
  return paragraph([
    firstSentenceOf(name, answer, or),
    steps,
    ...later.map((one, index) => laterStep(one, later[index - 1]?.state ?? state)),
    ...all.map((caveat) => caveatSentence(caveat, context)),
  ]);
}

function firstSentenceOf(name: string, { state, since, until }: Participation, or: string): string {
  const from = since === undefined ? "" : ` from ${pointInWords(since)}`;
  // What follows may be a signature, which makes it no party yet.
  const to = until === undefined || state === "none" ? "" : ` until ${pointInWords(until)}`;
  if (or !== "" && until !== undefined)
    return `${name} ${STATE_CLAUSES[state]}${or}: that changes ${boundInWords(until)}`;
  // The state becomes `none` only when the agreement ends; a party that leaves has withdrawn.
  if (state === "none" && since !== undefined) {
    return `${name} is not a party: the agreement is no longer in effect${from}`;
  }
  return `${name} ${STATE_CLAUSES[state]}${from}${to}`;
}

/** Returns the steps that the party took: "It signed on 1 March 2024 and ratified on 2 May 2025". */
function stepsInWords(events: readonly LifecycleEvent[], party: string, agreement: string): string | undefined {
  const steps = events.flatMap(({ type, by, on, means, targets }) => {
    const own = by === party || targets.includes(party);
    const step = means === undefined ? STEP_VERBS[type] : MEANS_VERBS[means];
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
  return state === "unknown" ? `${when} its participation is unknown` : `${when} it ${STATE_CLAUSES[state]}`;
}

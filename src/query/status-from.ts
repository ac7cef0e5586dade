import type { Agreement, Commitment, Ids, LifecycleEvent, PlainDate } from "../model/index.js";
import { explained } from "../wording/explained.js";
import type { Question } from "./as-of.js";
import { commitmentTurns } from "./commitment-turns.js";
import { explainStatus, sayNotYetRecorded } from "./explain-status.js";
import { inRecord } from "./in-record.js";
import type { Known } from "./known-at.js";
import type { Caveat, Certainty, Status, StatusBase } from "./status.js";
import { type Standing, standingAt, type Turns } from "./turn.js";
import { visitTurns } from "./visit-turns.js";

/** A status as it is put together. */
type Draft = { -readonly [K in keyof StatusBase]?: StatusBase[K] };

const POSSIBLE: ReadonlySet<Caveat> = new Set([
  "partial-date",
  "day-without-zone",
  "unknown-end",
  "boundary-day",
  "changes-that-day",
  "nothing-recorded",
]);

/** How a commitment stands, given what is known of the record and the known events on it. */
export function statusFrom(
  agreement: Agreement,
  commitment: Commitment,
  known: Known<Ids>,
  events: readonly LifecycleEvent[],
  question: Question,
): Status {
  if (!known.has(commitment)) return notYetRecorded(commitment, known.reviewedOn, question);
  return inRecord(agreement, commitment, () => {
    const visit = commitment.kind === "visit" || commitment.kind === "invitation";
    const turns = visit ? visitTurns(agreement, commitment, events) : commitmentTurns(agreement, commitment, events);
    return statusAt(turns, question, known.reviewedOn, { commitment: commitment.id });
  });
}

/** The status that turns come to where a question lies, of what the `subject` names. */
export function statusAt<Subject extends object>(
  turns: Turns,
  question: Question,
  reviewedOn: PlainDate,
  subject: Subject,
): Subject & StatusBase {
  const standing = standingAt(turns, question);
  const { turn, near } = standing;
  const caveats = caveatsAt(standing, question, reviewedOn);
  const certainty = certaintyOf(caveats);
  const since = turn.since?.();
  const because = turn.because(question);
  const moment = standing.caveat === "changes-that-day" ? near?.at?.moment : undefined;
  const stands = { asOf: question.asOf, state: turn.to, certainty, caveats };
  const status: Draft = Object.assign(subject, stands);
  if (since !== undefined) status.since = since;
  status.because = moment === undefined ? because : { ...because, moment };
  status.reviewedOn = reviewedOn;
  return explained(status, () =>
    explainStatus({ certainty, caveats, reviewedOn }, turn.say(question), near),
  ) as Subject & StatusBase;
}

function caveatsAt({ turn, caveat }: Standing, question: Question, reviewedOn: PlainDate): readonly Caveat[] {
  const caveats = turn.caveats(question);
  const after = question.day > reviewedOn;
  if (caveat === undefined && !after && caveats.length < 2) return caveats;
  const all = new Set(caveats);
  if (caveat !== undefined) all.add(caveat);
  if (after && turn.to !== "unknown") all.add("after-review");
  return [...all];
}

function certaintyOf(caveats: readonly Caveat[]): Certainty {
  if (caveats.length === 0) return "definite";
  return caveats.some((caveat) => POSSIBLE.has(caveat)) ? "possible" : "presumed";
}

function notYetRecorded({ id, citations }: Commitment, reviewedOn: PlainDate, { asOf }: Question): Status {
  return {
    commitment: id,
    asOf,
    state: "unknown",
    certainty: "possible",
    caveats: ["nothing-recorded"],
    because: { events: [], citations },
    reviewedOn,
    explanation: sayNotYetRecorded(reviewedOn),
  };
}

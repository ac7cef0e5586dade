import type { Citation, LifecycleEvent, PartialDate, ZonedTime } from "../model/index.js";
import type { Question } from "./as-of.js";
import { type Boundary, compareBoundaries, crossing } from "./boundary.js";
import type { Because } from "./expiry.js";
import type { Caveat, State } from "./status.js";
import { isLegal } from "./steps.js";

/** A turn that something takes: from somewhere on it stands otherwise. */
export interface Turn {
  readonly to: State;
  /** Where it turns; without one it stands so from the beginning. */
  readonly at?: Boundary | undefined;
  /** From when it stands so, where that is known. */
  readonly since?: () => PartialDate | ZonedTime | undefined;
  readonly because: (question: Question) => Because;
  readonly caveats: (question: Question) => readonly Caveat[];
  /** The sentence for it, without the caveats. */
  readonly say: (question: Question) => string;
  /** It is taken only from this one, or only from this state. */
  readonly from?: Turn | State | undefined;
  /** It is a start, which does not lift a suspension. */
  readonly starts?: boolean;
  /** It is taken even when it was over. */
  readonly revives?: boolean;
}

/** How something stands at first, and the turns that it takes, in their order. */
export interface Turns {
  readonly first: Turn;
  readonly turns: readonly Turn[];
}

/** Which turn holds where a question lies, and why that may not be all. */
export interface Standing {
  readonly turn: Turn;
  readonly caveat?: Caveat;
  /** The turn that may have been taken by then, or was taken within the day asked about. */
  readonly near?: Turn;
}

/** States from which nothing leads on but a new term. */
export const OVER: ReadonlySet<State> = new Set([
  "expired",
  "terminated",
  "superseded",
  "invalidated",
  "performed",
  "occurred",
]);

/** Takes the turns one after the other, as far as the question lies; what is over stays over. */
export function standingAt({ first, turns }: Turns, question: Question): Standing {
  let standing: Standing = { turn: first };
  for (const turn of turns) {
    const { turn: now, caveat, near } = standing;
    if (turn.at === undefined || !isOpen(turn, now)) continue;
    switch (crossing(turn.at, question)) {
      case "after":
        // What may have ended it before is still open.
        standing =
          near !== undefined && OVER.has(near.to) && caveat === "partial-date" ? { turn, caveat, near } : { turn };
        break;
      case "that-day":
        standing = { turn, caveat: "changes-that-day", near: turn };
        break;
      case "unclear":
        // The first of the turns that may have been taken is the one to name. Another plan is another turn, if not another state.
        if (caveat === undefined && (turn.to !== now.to || turn.to === "scheduled"))
          standing = { turn: now, caveat: whyUnclear(turn.at, question), near: turn };
        break;
      case "before":
        break;
    }
  }
  return standing;
}

/** Whether a turn can be taken from another. */
function isOpen({ from, revives, starts }: Turn, now: Turn): boolean {
  if (from !== undefined && from !== now && from !== now.to) return false;
  if (starts === true && now.to === "suspended") return false;
  return !OVER.has(now.to) || revives === true;
}

/** Why it is not clear on which side of a boundary a question lies. */
function whyUnclear({ earliest, latest }: Boundary, { instant }: Question): Caveat {
  if (latest === `${earliest}+`) return "boundary-day";
  return instant !== undefined && earliest === latest ? "day-without-zone" : "partial-date";
}

/** Turns in the order in which they are taken. */
export function inTurn(turns: readonly Turn[]): readonly Turn[] {
  return turns.every((turn, index) => index === 0 || order(turns[index - 1] as Turn, turn) <= 0)
    ? turns
    : [...turns].sort(order);
}

function order({ at: a }: Turn, { at: b }: Turn): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  return compareBoundaries(a, b);
}

/** Why what rests on an event is not definite. */
export function caveatsOf(event: LifecycleEvent): readonly Caveat[] {
  const caveats: Caveat[] = isLegal(event) ? [] : ["announced-only"];
  if (isUnsure(event.citations)) caveats.push("low-confidence");
  return caveats;
}

/** Whether no citation is sure that its source says so. */
export function isUnsure(citations: readonly Citation[]): boolean {
  return citations.length > 0 && citations.every(({ confidence = "high" }) => confidence !== "high");
}

/** What several reasons come to, each event and its citations once. */
export function joined(parts: readonly Because[]): Because {
  if (parts.length === 1) return parts[0] as Because;
  return {
    events: [...new Set(parts.flatMap(({ events }) => events))],
    citations: [...new Set(parts.flatMap(({ citations }) => citations))],
  };
}

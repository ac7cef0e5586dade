import type { Citation, LifecycleEvent, PartialDate, ZonedTime } from "../model/index.js";
import { compareTexts } from "../wording/compare-texts.js";
import type { Question } from "./as-of.js";
import { type Boundary, crossing } from "./boundary.js";
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
  /** It is taken only from this one. */
  readonly from?: Turn;
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

const OVER: ReadonlySet<State> = new Set([
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
    const { turn: now } = standing;
    if (turn.at === undefined || (turn.from !== undefined && turn.from !== now)) continue;
    if (OVER.has(now.to) && turn.revives !== true) continue;
    switch (crossing(turn.at, question)) {
      case "after":
        standing = { turn };
        break;
      case "that-day":
        standing = { turn, caveat: "changes-that-day", near: turn };
        break;
      case "unclear":
        // The first of the turns that may have been taken is the one to name.
        if (turn.to !== now.to && standing.caveat === undefined)
          standing = { turn: now, caveat: isBoundaryDay(turn.at) ? "boundary-day" : "partial-date", near: turn };
        break;
      case "before":
        break;
    }
  }
  return standing;
}

/** Whether it is a whole day of which it is not said on which side it lies. */
function isBoundaryDay({ earliest, latest }: Boundary): boolean {
  return latest === `${earliest}+`;
}

/** Turns in the order in which they are taken. */
export function inTurn(turns: readonly Turn[]): readonly Turn[] {
  return turns.every((turn, index) => index === 0 || order(turns[index - 1] as Turn, turn) <= 0)
    ? turns
    : [...turns].sort(order);
}

function order({ at: a }: Turn, { at: b }: Turn): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  return compareTexts(a.earliest, b.earliest) || compareTexts(a.latest, b.latest);
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

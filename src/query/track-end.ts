import { isSameBound } from "./history/bound.js";
import type { Bound } from "./history/period.js";
import type { UndertakingState } from "./history/states.js";
import { isRunning, type Stretch, TERMINAL_STATES } from "./history/stretch.js";
import type { TermVersion, UnknownReason } from "./history/term-version.js";
import { toTermVersion } from "./history/to-term-version.js";
import type { Track } from "./history/track.js";
import type { Version } from "./history/version.js";

/** The end of a subject: the term in the answer, the version it comes from, and the earlier versions. */
export interface FoundEnd {
  readonly term: TermVersion;
  /** The version that may renew itself; absent if another subject or an event ends the term. */
  readonly version?: Version;
  readonly superseded: readonly TermVersion[];
  /** The end by law, if an instrument sets it for a later day than the one announced. */
  readonly endByLaw?: TermVersion | undefined;
}

/** The ends found so far of subjects without an end of their own, and of their wholes. */
const INHERITED = new WeakMap<Track, FoundEnd>();

/** Returns the end of a subject by its own term, or by the term of its whole or its agreement. */
export function trackEnd(track: Track): FoundEnd {
  const last = lastRun(track);
  if (!isSilentRun(last)) return endUnder(track, last, undefined);
  // From the outermost whole inwards, so that a long chain of parts needs no deep recursion.
  const chain: Track[] = [];
  let outer: Track | undefined = track;
  while (outer !== undefined && !INHERITED.has(outer)) {
    chain.push(outer);
    outer = isSilentRun(lastRun(outer)) ? outer.under?.track() : undefined;
  }
  let found = INHERITED.get(outer as Track);
  for (const one of chain.reverse()) {
    found = endUnder(one, lastRun(one), found);
    INHERITED.set(one, found);
  }
  return found as FoundEnd;
}

/**
 * Returns the last stretch in which a subject is in effect. A new start that ends at the same bound is ignored. The first
 * stretch has no start and is never in effect.
 */
function lastRun({ stretches }: Track): Stretch<UndertakingState> | undefined {
  for (let index = stretches.length - 1; index > 0; index -= 1) {
    const stretch = stretches[index] as Stretch<UndertakingState>;
    if (!isRunning(stretch.state)) continue;
    const [before, after] = [stretches[index - 1] as Stretch, stretches[index + 1]];
    const startsAgain = TERMINAL_STATES.has(before.state);
    if (!startsAgain || after === undefined || !isSameBound(stretch.from as Bound, after.from as Bound)) return stretch;
  }
  return undefined;
}

/** True for a stretch in effect whose version states no end. */
function isSilentRun(run: Stretch | undefined): boolean {
  return run?.version !== undefined && isSilent(run.version);
}

/** Returns the end of a subject, given that of its whole or its agreement if it states none itself. */
function endUnder(track: Track, last: Stretch<UndertakingState> | undefined, whole: FoundEnd | undefined): FoundEnd {
  const { versions } = track;
  if (last === undefined) return endOfNeverRun(track);
  const { end, version } = last as { end?: Stretch["end"]; version: Version };
  if (end !== undefined) {
    const term = toTermVersion(end.version);
    const own = versionsBefore(versions, end.version);
    const { inheritedFrom } = end;
    const byLaw = term.authority === "announced" ? lawfulEndAfter(track, last) : undefined;
    if (inheritedFrom === undefined) return { term, superseded: own, endByLaw: byLaw };
    return { term: { ...term, inheritedFrom }, superseded: withInherited(own, whole, inheritedFrom), endByLaw: byLaw };
  }
  // A subject without an end of its own ends with its agreement or its whole.
  const inheritedFrom = whole?.term.inheritedFrom ?? track.under?.id;
  const isInherited = whole !== undefined && isSilent(version) && inheritedFrom !== track.survives;
  if (
    isInherited &&
    inheritedFrom !== undefined &&
    !saysNothing(whole.term) &&
    !liesBefore(whole, last.from as Bound)
  ) {
    const superseded = withInherited(versionsBefore(versions, version), whole, inheritedFrom);
    return { ...whole, term: { ...whole.term, inheritedFrom }, superseded };
  }
  return { term: toTermVersion(version), version, superseded: versionsBefore(versions, version) };
}

/** Returns the end by law of a subject whose last run ended by announcement before. */
function lawfulEndAfter({ stretches }: Track, run: Stretch<UndertakingState>): TermVersion | undefined {
  const index = stretches.indexOf(run) + 1;
  const [over, next] = [stretches[index], stretches[index + 1]];
  if (over === undefined || next?.state !== over.state || next.authority !== "legal") return undefined;
  return toTermVersion(next.version as Version);
}

/** Returns the ends that an inherited end supersedes: those of the whole, then the subject's own. */
function withInherited(
  own: readonly TermVersion[],
  whole: FoundEnd | undefined,
  inheritedFrom: string,
): readonly TermVersion[] {
  const ofWhole = whole?.superseded ?? [];
  return [...ofWhole.map((term): TermVersion => ({ ...term, inheritedFrom })), ...own];
}

/** True if the end of a whole gives no end for its parts. */
function saysNothing(term: TermVersion): boolean {
  return term.kind === "unknown" && (term.reason === "no-term" || term.reason === "never-in-effect");
}

/**
 * True if an end comes before a run begins, and is not renewed. It is not the end of that run: a part that survives the agreement can be
 * in effect again with its whole, which the agreement then keeps from being so.
 */
function liesBefore({ term, version }: FoundEnd, from: Bound): boolean {
  const last = term.kind === "on" ? term.date : term.kind === "between" && term.latest;
  return last !== false && last < from.earliest && version?.renewal === undefined;
}

/** Returns the end of a subject that was never in effect: by its term, if only the start is missing. */
function endOfNeverRun({ stretches, versions, start }: Track): FoundEnd {
  const over = stretches.find(({ state }) => TERMINAL_STATES.has(state as UndertakingState));
  const newest = versions.at(-1) as Version;
  if (
    over === undefined ||
    (start.bound === undefined && over.version === newest && newest.details.basis !== "terminated")
  ) {
    return { term: withoutStart(toTermVersion(newest)), superseded: versionsBefore(versions, newest) };
  }
  const { because } = toTermVersion(over.version ?? newest);
  return { ...unknownEnd("never-in-effect", versions.map(toTermVersion).reverse(), because) };
}

/** Returns the stated end of a subject that is not known to have started. */
function withoutStart({ kind, ...term }: TermVersion): TermVersion {
  if (kind !== "on" && kind !== "between") return { kind, ...term } as TermVersion;
  const { stated, because } = term;
  return { kind: "unknown", reason: "no-start", ...(stated === undefined ? {} : { stated }), because };
}

/** Returns an end that is not known, with the reason. */
export function unknownEnd(
  reason: UnknownReason,
  superseded: readonly TermVersion[],
  because: TermVersion["because"] = { events: [], citations: [] },
): FoundEnd {
  return { term: { kind: "unknown", reason, because }, superseded };
}

function isSilent({ point: { end } }: Version): boolean {
  return end.kind === "unknown" && (end.reason === "no-term" || end.reason === "no-end");
}

/** Returns the versions before one, newest first; all of them if the end is not the subject's own. */
function versionsBefore(versions: readonly Version[], version: Version): readonly TermVersion[] {
  const index = versions.indexOf(version);
  if (index === 0) return [];
  return (index < 0 ? versions : versions.slice(0, index)).map(toTermVersion).reverse();
}

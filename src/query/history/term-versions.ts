import { parseDuration } from "../../calendar/duration.js";
import type { CountingRule, PartialDate, Term, ZonedTime } from "../../model/index.js";
import type { Authority } from "./authority.js";
import { type CountStart, countStart } from "./count-start.js";
import type { Ground } from "./ground.js";
import type { RenewalCycle } from "./renewals.js";
import { isAssumedAnchor } from "./start.js";
import type { UndertakingState } from "./states.js";
import { countedFromBound, discrepancyOf, laterEnd, statedEnd, type TermEndPoint } from "./term-end.js";
import type { UnknownReason } from "./term-version.js";
import type { TermContext, Version } from "./version.js";

/** Returns a version with an unknown end. */
export function unknownVersion(reason: UnknownReason, context: TermContext, stated?: Term): Version {
  return {
    point: { end: { kind: "unknown", reason } },
    details: stated === undefined ? {} : { stated },
    authority: context.authority,
    grounds: [context.ground],
  };
}

/** Returns the version that a term gives by itself: its stated end, or the end that its duration gives from a start. */
export function versionOf(term: Term | undefined, context: TermContext): Version {
  if (term === undefined) return unknownVersion("no-term", context);
  const from = countStart(term, context.events, context.start);
  if (term.end !== undefined) {
    const point = statedEnd(term.end);
    const counted = statedCount(term, from, context);
    const discrepancy = counted === undefined ? undefined : discrepancyOf(point, counted);
    const details: { -readonly [K in keyof Version["details"]]: Version["details"][K] } = { stated: term };
    if (point.end.kind !== "unknown") details.basis = context.byEvent === true ? "extended" : "stated";
    if (discrepancy !== undefined) details.discrepancy = discrepancy;
    return withRenewal(term, context, {
      point,
      details,
      authority: context.authority,
      grounds: [context.ground],
    });
  }
  if (term.duration === undefined) return unknownVersion("no-end", context, term);
  if (context.extended !== undefined) return addedVersion(term, context.extended, context);
  if (from === undefined) return unknownVersion("no-start", context, term);
  return withRenewal(
    term,
    context,
    countVersion(term, from, ruleFor(term, from, context.rule, context.ownRule), context),
  );
}

/**
 * Returns the end that the duration given next to a stated end leads to, by the rule of the term and not by that of the
 * question.
 */
function statedCount(term: Term, from: CountStart | undefined, context: TermContext): TermEndPoint | undefined {
  const { duration } = term;
  if (duration === undefined) return undefined;
  if (context.extended !== undefined) return laterEnd(context.extended, duration);
  // An end that is counted from an assumed start contradicts no source.
  if (from === undefined || isAssumedAnchor(from.anchor)) return undefined;
  return countedFromBound(from.bound, duration, ruleFor(term, from, undefined, context.ownRule));
}

/** Returns the version that a duration gives from a start under a rule. */
function countVersion(term: Term, from: CountStart, rule: CountingRule, context: TermContext): Version {
  const details: { -readonly [K in keyof Version["details"]]: Version["details"][K] } = {
    stated: term,
    basis: context.byEvent === true ? "extended" : "computed",
    rule,
    duration: term.duration as string,
    anchor: from.anchor,
  };
  if (isAssumedAnchor(from.anchor)) details.assumed = true;
  return {
    point: countedFromBound(from.bound, term.duration as string, rule),
    details,
    authority: context.authority,
    grounds: [context.ground],
    counted: from,
  };
}

/** Returns the version that a duration gives when it is added to an end. */
export function addedVersion(term: Term, end: TermEndPoint, context: TermContext): Version {
  const duration = term.duration as string;
  const on = anchorOf(end);
  return withRenewal(term, context, {
    point: laterEnd(end, duration),
    details: {
      stated: term,
      basis: "extended",
      duration,
      ...(on === undefined ? {} : { anchor: { kind: "previous-end", on } }),
    },
    authority: context.authority,
    grounds: [context.ground],
  });
}

/** Returns the version in which an event gives another rule for a duration that was counted. */
export function recountedVersion(rule: CountingRule, previous: Version, context: TermContext): Version {
  const { counted, details } = previous;
  if (counted === undefined) return previous;
  const term: Term = { ...details.stated, duration: details.duration as string, rule };
  const recounted: TermContext = { ...context, renewal: previous.renewal?.clause };
  return withRenewal(term, recounted, countVersion(term, counted, context.rule ?? rule, recounted));
}

/** Returns the version in which an event ends a term early. */
export function endedVersion(
  point: TermEndPoint,
  endState: UndertakingState,
  authority: Authority,
  ground: Ground,
  order: number,
): Version {
  return { point, details: { basis: "terminated", endState }, authority, grounds: [ground], order };
}

/** Returns the version in which a number of renewals is confirmed. */
export function renewedVersion(
  previous: Version,
  renewal: RenewalCycle,
  confirmed: number,
  context: TermContext,
): Version {
  return {
    point: laterEnd(renewal.first, renewal.clause.period, confirmed),
    details: { ...previous.details, basis: "extended" },
    authority: context.authority,
    grounds: [context.ground],
    renewal: { ...renewal, confirmed },
  };
}

function withRenewal(term: Term, context: TermContext, version: Version): Version {
  const clause = term.renewal ?? context.renewal;
  if (clause === undefined || version.point.bound === undefined || isZero(clause.period)) return version;
  return { ...version, renewal: { clause, first: version.point, confirmed: 0 } };
}

/** True for a renewal period of length zero. */
function isZero(period: string): boolean {
  return Object.values(parseDuration(period)).every((count) => count === 0);
}

function ruleFor(
  term: Term,
  from: CountStart,
  asked: CountingRule | undefined,
  own: CountingRule | undefined,
): CountingRule {
  return asked ?? term.rule ?? own ?? (from.bound.moment === undefined ? "anniversary" : "moment");
}

function anchorOf({ end }: TermEndPoint): PartialDate | ZonedTime | undefined {
  if (end.kind === "on") return end.until ?? end.date;
  return end.kind === "between" ? end.earliest : undefined;
}

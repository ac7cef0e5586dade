import type { EventAuthority, LifecycleEventType } from "../../model/index.js";
import type { Authority } from "./authority.js";
import type { UndertakingState } from "./states.js";

/** The state that an ending event gives, the weakest first: of endings decided on one day for one day, the last prevails. */
export const END_STATES = {
  cancelled: "cancelled",
  performed: "performed",
  expired: "expired",
  terminated: "terminated",
  superseded: "superseded",
  invalidated: "invalidated",
} as const satisfies Partial<Record<LifecycleEventType, UndertakingState>>;

/** The types of event that end their targets. */
export type EndingType = keyof typeof END_STATES;

const PLAN_TYPES: ReadonlySet<LifecycleEventType> = new Set(["scheduled", "rescheduled", "postponed"]);

// Marked as pure, so that a bundler can leave it out.
const ENDING_RANK = /* @__PURE__ */ ranksOf(END_STATES);

/** Returns the ranks of ending events, a withdrawal first. */
function ranksOf(endings: object): Readonly<Record<string, number>> {
  return Object.fromEntries(["withdrawn", ...Object.keys(endings)].map((type, rank) => [type, rank]));
}

/** True if an event of this type ends its targets. */
export function isEnding(type: LifecycleEventType): type is EndingType {
  return type in END_STATES;
}

/** True if an event of this type plans or postpones a visit or a meeting. */
export function isPlanned(type: LifecycleEventType): boolean {
  return PLAN_TYPES.has(type);
}

/** True if an event of this type starts its targets. Provisional application counts. */
export function isStarting(type: LifecycleEventType): boolean {
  return isDefinitiveStart(type) || type === "provisionally-applied";
}

/** True if an event of this type starts its targets definitively. */
export function isDefinitiveStart(type: LifecycleEventType): boolean {
  return type === "entered-into-force" || type === "implemented";
}

/** True if an event of this type sets a new term. */
export function isTermChange(type: LifecycleEventType): boolean {
  return type === "extended" || type === "renewed" || type === "amended";
}

/** True if an event of this type adds to a term and never brings its end forward. */
export function isExtension(type: LifecycleEventType): boolean {
  return type === "extended" || type === "renewed";
}

/** True if an event of this type is a party's step towards being bound. */
export function isJoining(type: LifecycleEventType): boolean {
  return isConsent(type) || type === "signed" || type === "entered-into-force" || type === "provisionally-applied";
}

/** True if an event of this type is a party's consent to be bound. */
export function isConsent(type: LifecycleEventType): boolean {
  return type === "ratified" || type === "acceded";
}

/** True if an event of this type shows that its target is in effect, without a start. */
export function showsAtWork(type: LifecycleEventType): boolean {
  return isExtension(type) || type === "suspended" || type === "resumed" || type === "partly-performed";
}

/**
 * Returns the rank of a type among events of one decision and one effect: endings, new terms and starts, suspensions,
 * resumptions and the rest.
 */
export function rankOf(type: LifecycleEventType): number {
  const ending = ENDING_RANK[type];
  if (ending !== undefined) return ending;
  if (isTermChange(type) || isStarting(type) || isPlanned(type)) return 10;
  return type === "suspended" ? 11 : 12;
}

/** Returns the authority of an event: a court counts as law, a report as an announcement. */
export function authorityOf(authority: EventAuthority): Authority {
  return authority === "legal" || authority === "judicial" ? "legal" : "announced";
}

/** Returns the weaker of two authorities. If one is absent, it returns the other. */
export function weakerOf(a: Authority | undefined, b: Authority | undefined): Authority | undefined {
  return b === "announced" ? b : (a ?? b);
}

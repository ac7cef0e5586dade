import type { LifecycleEventType } from "../model/index.js";

/** The kinds of targets for which the effects of events differ. */
export type TargetKind = "agreement" | "commitment" | "plan" | "party" | "event" | "condition" | "other";

const UNDERTAKING: readonly LifecycleEventType[] = [
  "signed",
  "entered-into-force",
  "implemented",
  "provisionally-applied",
  "extended",
  "renewed",
  "amended",
  "suspended",
  "resumed",
  "terminated",
  "superseded",
  "invalidated",
  "expired",
  "cancelled",
  "withdrawn",
  "performed",
  "partly-performed",
  "missed",
  "corrected",
];

/** The types of event that act on each kind of target. A type that is not listed has no effect. */
const EFFECTS: Readonly<Record<TargetKind, ReadonlySet<LifecycleEventType>>> = {
  agreement: new Set([...UNDERTAKING, "ratified", "acceded"]),
  commitment: new Set(UNDERTAKING),
  plan: new Set([
    "scheduled",
    "rescheduled",
    "postponed",
    "occurred",
    "performed",
    "cancelled",
    "missed",
    "terminated",
    "superseded",
    "invalidated",
    "corrected",
  ]),
  party: new Set([
    "signed",
    "ratified",
    "acceded",
    "entered-into-force",
    "provisionally-applied",
    "suspended",
    "resumed",
    "withdrawn",
  ]),
  event: new Set(["cancelled", "retracted"]),
  condition: new Set(["performed", "implemented", "occurred"]),
  other: new Set(),
};

/** True if events of a type act on a kind of target. */
export function actsOn(type: LifecycleEventType, kind: TargetKind): boolean {
  return EFFECTS[kind].has(type);
}

import type { ParticipationState, PerformanceState, State } from "../query/index.js";

const STATE_LABELS = {
  "not-yet-effective": "not yet in effect",
  "provisionally-in-effect": "provisionally in effect",
  "in-effect": "in effect",
  suspended: "suspended",
  expired: "expired",
  terminated: "terminated",
  superseded: "superseded",
  invalidated: "invalidated",
  performed: "performed",
  cancelled: "cancelled",
  unknown: "unknown",
  scheduled: "scheduled",
  postponed: "postponed",
  occurred: "took place",
  "date-passed": "date passed, outcome not recorded",
  none: "not a party",
  signatory: "signatory",
  provisional: "applies provisionally",
  party: "party",
  withdrawn: "withdrawn",
  "partly-performed": "partly performed",
  missed: "missed",
  "not-recorded": "not recorded",
} as const satisfies Record<State | ParticipationState | PerformanceState, string>;

/**
 * Returns a state in English, as a label for tables.
 *
 * @param state - A state of an answer: of {@link statusOf}, {@link participationOf} or {@link performanceOf}.
 *
 * @example
 * ```ts
 * import { stateInWords } from "typed-agreements";
 *
 * console.log(stateInWords("provisionally-in-effect"), "|", stateInWords("date-passed"));
 * // → provisionally in effect | date passed, outcome not recorded
 * ```
 */
export function stateInWords(state: State | ParticipationState | PerformanceState): string {
  return STATE_LABELS[state];
}

import type {
  Agreement,
  Commitment,
  Condition,
  ExpertAssessment,
  Ids,
  Issue,
  LifecycleEvent,
  Meeting,
  Party,
  RecordIds,
  Source,
} from "../model/index.js";

/** The entities of an array with literal ids. The compiler infers the ids of a record from these arrays only. */
type Written<Entity, Id> = readonly (Entity & { readonly id: Id })[];

/**
 * Returns a record unchanged, with its ids as literal types. Use it to define a record in TypeScript.
 *
 * A reference to an id that the record does not declare (a promisor, `partOf`, the source of a citation, …) is a compile
 * error at the place of the mistake, and functions that take the record autocomplete its ids. Write the whole record in one
 * call: parts that are typed separately lose their literal ids.
 *
 * @example
 * ```ts
 * import { defineAgreement, expiryOf } from "typed-agreements";
 *
 * const truce = defineAgreement({
 *   id: "truce",
 *   title: "A truce of ninety days",
 *   nature: "political-commitment",
 *   form: "joint-statement",
 *   concludedOn: "2025-05-12",
 *   parties: [
 *     { id: "a", kind: "state", name: "A" },
 *     { id: "b", kind: "state", name: "B" },
 *   ],
 *   commitments: [
 *     {
 *       id: "pause",
 *       kind: "undertaking",
 *       summary: "Neither side raises its tariffs.",
 *       promisors: ["a", "b"], // "c" would not compile
 *       promisees: ["a", "b"],
 *       modality: "pledge",
 *       wording: "will",
 *       term: { effective: "2025-05-14", duration: "P90D" },
 *       citations: [{ source: "statement", mode: "paraphrase" }],
 *     },
 *   ],
 *   conditions: [],
 *   issues: [],
 *   assessments: [],
 *   events: [],
 *   sources: [{ id: "statement", kind: "official-statement", title: "Joint statement", language: "en" }],
 *   reviewedOn: "2025-05-12",
 * });
 * const expiry = expiryOf(truce, "pause"); // "pase" would not compile
 * console.log(expiry.kind === "on" && expiry.date);
 * // → 2025-08-12
 * ```
 */
export function defineAgreement<
  const AgreementId extends string,
  const PartyId extends string = never,
  const CommitmentId extends string = never,
  const ConditionId extends string = never,
  const IssueId extends string = never,
  const AssessmentId extends string = never,
  const EventId extends string = never,
  const SourceId extends string = never,
  const MeetingId extends string = never,
  // The same ids again, from which nothing is inferred: the ids that a reference may name.
  Known extends Ids = RecordIds<
    NoInfer<AgreementId>,
    NoInfer<PartyId>,
    NoInfer<CommitmentId>,
    NoInfer<ConditionId>,
    NoInfer<IssueId>,
    NoInfer<AssessmentId>,
    NoInfer<EventId>,
    NoInfer<SourceId>,
    NoInfer<MeetingId>
  >,
>(
  record: Omit<
    Agreement<Known>,
    "id" | "meeting" | "parties" | "commitments" | "conditions" | "issues" | "assessments" | "events" | "sources"
  > & {
    readonly id: AgreementId;
    readonly meeting?: Meeting<Known> & { readonly id: MeetingId };
    readonly parties: Written<Party<Known>, PartyId>;
    readonly commitments: Written<Commitment<Known>, CommitmentId>;
    readonly conditions: Written<Condition<Known>, ConditionId>;
    readonly issues: Written<Issue<Known>, IssueId>;
    readonly assessments: Written<ExpertAssessment<Known>, AssessmentId>;
    readonly events: Written<LifecycleEvent<Known>, EventId>;
    readonly sources: Written<Source<Known>, SourceId>;
  },
): Agreement<
  // Nothing is inferred from the expected type either: `const mine: Agreement = defineAgreement(…)` still checks every
  // reference.
  RecordIds<
    NoInfer<AgreementId>,
    NoInfer<PartyId>,
    NoInfer<CommitmentId>,
    NoInfer<ConditionId>,
    NoInfer<IssueId>,
    NoInfer<AssessmentId>,
    NoInfer<EventId>,
    NoInfer<SourceId>,
    NoInfer<MeetingId>
  >
> {
  // `Known` and the inferred ids are the same; the compiler cannot know that of a type parameter with a default.
  return record as never;
}

/**
 * The types of the ids of one record, kind by kind.
 *
 * Every entity takes its ids from this type. A record written with {@link defineAgreement} has its own ids as literal types: a
 * mistyped id is a compile error, and valid ids autocomplete. Without a type argument, every id is a `string`, as in a record
 * from a file.
 *
 * @example
 * ```ts
 * import type { Ids } from "typed-agreements";
 *
 * interface MyIds extends Ids {
 *   readonly party: "fr" | "de";
 * }
 * const party: MyIds["party"] = "fr";
 * console.log(party);
 * // → fr
 * ```
 */
export interface Ids {
  /** The id of the agreement itself. */
  readonly agreement: string;
  /** Ids of the parties. */
  readonly party: string;
  /** Ids of the commitments. */
  readonly commitment: string;
  /** Ids of the conditions. */
  readonly condition: string;
  /** Ids of the issues. */
  readonly issue: string;
  /** Ids of the expert assessments. */
  readonly assessment: string;
  /** Ids of the lifecycle events. */
  readonly event: string;
  /** Ids of the sources. */
  readonly source: string;
  /** The id of the meeting. */
  readonly meeting: string;
}

/**
 * The literal types of the ids of a record, which {@link defineAgreement} infers. If the record has no entity of a kind, the
 * type of those ids is `never`.
 *
 * @example
 * ```ts
 * import type { Agreement, RecordIds } from "typed-agreements";
 *
 * type Truce = Agreement<RecordIds<"truce", "a" | "b", "pause">>;
 * const id: Truce["commitments"][number]["id"] = "pause"; // "pase" would not compile
 * console.log(id);
 * // → pause
 * ```
 */
export interface RecordIds<
  AgreementId,
  PartyId = never,
  CommitmentId = never,
  ConditionId = never,
  IssueId = never,
  AssessmentId = never,
  EventId = never,
  SourceId = never,
  MeetingId = never,
> {
  /** The id of the agreement itself. */
  readonly agreement: AgreementId;
  /** Ids of the parties. */
  readonly party: PartyId;
  /** Ids of the commitments. */
  readonly commitment: CommitmentId;
  /** Ids of the conditions. */
  readonly condition: ConditionId;
  /** Ids of the issues. */
  readonly issue: IssueId;
  /** Ids of the expert assessments. */
  readonly assessment: AssessmentId;
  /** Ids of the lifecycle events. */
  readonly event: EventId;
  /** Ids of the sources. */
  readonly source: SourceId;
  /** The id of the meeting. */
  readonly meeting: MeetingId;
}

/**
 * Any id of a record. An event may target any of them.
 *
 * @example
 * ```ts
 * import { type AnyId, busan2025 } from "typed-agreements";
 *
 * const target: AnyId = busan2025.commitments[0].id;
 * console.log(target);
 * // → average-tariff-reduction
 * ```
 */
export type AnyId<I extends Ids = Ids> =
  | I["agreement"]
  | I["party"]
  | I["commitment"]
  | I["condition"]
  | I["issue"]
  | I["assessment"]
  | I["event"]
  | I["source"]
  | I["meeting"];

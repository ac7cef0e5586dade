import type { Citation } from "./citation.js";
import type { Commitment } from "./commitment.js";
import type { Condition } from "./condition.js";
import type { ExpertAssessment } from "./expert-assessment.js";
import type { Identifier } from "./identifier.js";
import type { Ids } from "./ids.js";
import type { Issue } from "./issue.js";
import type { LifecycleEvent } from "./lifecycle-event.js";
import type { Meeting, Place } from "./meeting.js";
import type { Party } from "./party.js";
import type { Source } from "./source.js";
import type { Statement } from "./statement.js";
import type { Term } from "./term.js";
import type { ThirdParty } from "./third-party.js";
import type { PartialDate, PlainDate } from "./time.js";
import type { WithdrawalClause } from "./withdrawal-clause.js";

/**
 * The legal nature of an agreement: a binding `treaty`, a non-binding `political-commitment`, a `contract`, or `undetermined`
 * if the sources leave it open (Organization of American States, Guidelines on Binding and Non-Binding Agreements, 2020).
 *
 * @example
 * ```ts
 * import { type AgreementNature, busan2025 } from "typed-agreements";
 *
 * const nature: AgreementNature = busan2025.nature;
 * console.log(nature);
 * // → undetermined
 * ```
 */
export type AgreementNature = "treaty" | "political-commitment" | "contract" | "undetermined";

/**
 * The form in which an agreement was expressed. The values extend the `Status` of the PA-X Peace Agreements Database by
 * statements, unilateral acts and `unclear`.
 *
 * @example
 * ```ts
 * import type { AgreementForm } from "typed-agreements";
 *
 * const form: AgreementForm = "unilateral";
 * console.log(form);
 * // → unilateral
 * ```
 */
export type AgreementForm =
  | "signed"
  | "agreed-unsigned"
  | "joint-statement"
  | "parallel-statements"
  | "unilateral"
  | "unclear";

/**
 * A link to an earlier agreement, which has a record of its own.
 *
 * @example
 * ```ts
 * import type { LineageLink } from "typed-agreements";
 *
 * const link: LineageLink = { relation: "extends", agreement: "geneva-2025" };
 * console.log(link.relation);
 * // → extends
 * ```
 */
export interface LineageLink {
  /** The effect of this agreement on the earlier one; `prior` only says that the other came before. */
  readonly relation: "extends" | "supersedes" | "amends" | "implements" | "prior";
  /** The id of the record of the earlier agreement: `"geneva-2025"`. */
  readonly agreement: string;
}

/**
 * The record of one agreement: its parties, commitments and terms, the open issues, the assessments of others and the later
 * events, each fact with its source.
 *
 * A record is plain JSON data. It does not store a status: {@link statusOf} computes it from the dated facts, for any day. An
 * empty array means that there are none. An absent field means that the sources do not state a value.
 *
 * @example
 * ```ts
 * import { type Agreement, AgreementSchema, check } from "typed-agreements";
 *
 * const pledge: Agreement = {
 *   id: "pledge-1994",
 *   title: "A unilateral pledge, known to the year",
 *   nature: "political-commitment",
 *   form: "unilateral",
 *   concludedOn: "1994",
 *   parties: [],
 *   commitments: [],
 *   conditions: [],
 *   issues: [],
 *   assessments: [],
 *   events: [],
 *   sources: [{ id: "letter", kind: "official-statement", title: "Letter", language: "en" }],
 *   reviewedOn: "2026-01-31",
 * };
 * console.log(AgreementSchema.safeParse(pledge).success, check(pledge).length);
 * // → true 0
 * ```
 */
export interface Agreement<I extends Ids = Ids> {
  /** The address of the JSON Schema, with which an editor completes the file. The library ignores it. */
  readonly $schema?: string;
  /** The id of the record, by which other records and events refer to the agreement: `"busan-2025"`. Never change it. */
  readonly id: I["agreement"];
  /** The title of the agreement, in English. */
  readonly title: string;
  /** Other titles under which the agreement is known. */
  readonly altTitles?: readonly string[];
  /** The legal nature. */
  readonly nature: AgreementNature;
  /** The form in which the agreement was expressed: signed, stated jointly, stated by each party. */
  readonly form: AgreementForm;
  /** The meeting at which the agreement was reached. */
  readonly meeting?: Meeting<I>;
  /** The day on which the agreement was concluded, as precisely as known. */
  readonly concludedOn?: PartialDate;
  /** The place of signature, if that is not the place of the meeting. */
  readonly signedAt?: Place;
  /** The term of the agreement as a whole, as the source states it. A commitment can have a term of its own. */
  readonly term?: Term;
  /** The clause on withdrawal or denunciation. */
  readonly withdrawal?: WithdrawalClause<I>;
  /** The subjects of the agreement, as the register words them: "fisheries", "double taxation". */
  readonly subjects?: readonly string[];
  /** The numbers under which registers list the agreement. */
  readonly identifiers?: readonly Identifier[];
  /** The party or organization that keeps the original and the list of parties. */
  readonly depositary?: string;
  /** The languages of the authentic texts, as BCP 47 tags: `"en"`, `"zh-Hans"`. */
  readonly languages?: readonly string[];
  /** Mediators, guarantors, witnesses and depositaries. */
  readonly thirdParties?: readonly ThirdParty<I>[];
  /** The objective of the agreement. */
  readonly objective?: Statement<I>;
  /** The background to the agreement, statement by statement. */
  readonly background?: readonly Statement<I>[];
  /** The parties to the agreement; empty if no source names them. */
  readonly parties: readonly Party<I>[];
  /** The commitments that the parties undertook. */
  readonly commitments: readonly Commitment<I>[];
  /** The conditions on which the agreement or its commitments depend. */
  readonly conditions: readonly Condition<I>[];
  /** The matters on which nothing was agreed. */
  readonly issues: readonly Issue<I>[];
  /** The assessments of experts, observers and authors of sources. */
  readonly assessments: readonly ExpertAssessment<I>[];
  /** The events that happened to the agreement and to its parts: signature, extension, suspension, performance. */
  readonly events: readonly LifecycleEvent<I>[];
  /** The sources of the record, which citations refer to by id. */
  readonly sources: readonly Source<I>[];
  /** The earlier agreements from which this one follows. */
  readonly lineage?: readonly LineageLink[];
  /** The day of the last review: the record does not contain later events. */
  readonly reviewedOn: PlainDate;
  /** The sources of the title, the day of conclusion, the nature and the form. */
  readonly citations?: readonly Citation<I>[];
}

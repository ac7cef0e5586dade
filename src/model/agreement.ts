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
 * What an agreement is in law: a `treaty`, a `political-commitment`, a `contract`, or not determined (Organization of
 * American States, Guidelines on Binding and Non-Binding Agreements, 2020).
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
 * How an agreement was expressed (the `Status` of the PA-X Peace Agreements Database, widened by statements, unilateral
 * acts and `unclear`).
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
 * How an agreement follows from an earlier one, named by its id in its own record.
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
  /** What this agreement does to the earlier one; `prior` says only that it came before. */
  readonly relation: "extends" | "supersedes" | "amends" | "implements" | "prior";
  /** The id of the earlier agreement. */
  readonly agreement: string;
}

/**
 * One agreement between governments or others: what was agreed, by whom, until when, what was left open, what others made
 * of it and what happened after, each fact with its source.
 *
 * A record is plain JSON data. It stores no status: status follows from dated facts and the day that is asked about. An
 * empty list says that the record has none; an absent field says that the sources do not tell.
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
  /** The address of the JSON Schema that the file follows, for editors; that of this library is its `$id`. Ignored. */
  readonly $schema?: string;
  /** The id of the record. */
  readonly id: I["agreement"];
  /** What the agreement is called here. */
  readonly title: string;
  /** What else it is called. */
  readonly altTitles?: readonly string[];
  /** What it is in law. */
  readonly nature: AgreementNature;
  /** How it was expressed. */
  readonly form: AgreementForm;
  /** The meeting at which it was reached. */
  readonly meeting?: Meeting<I>;
  /** The day it was concluded, as precisely as known. */
  readonly concludedOn?: PartialDate;
  /** Where it was signed, when that was not at the meeting. */
  readonly signedAt?: Place;
  /** How long the agreement as a whole runs, as the source states it. */
  readonly term?: Term;
  /** How a party can withdraw. */
  readonly withdrawal?: WithdrawalClause<I>;
  /** The fields it belongs to, in the words of its register: "fisheries", "double taxation". */
  readonly subjects?: readonly string[];
  /** The numbers under which registers list it. */
  readonly identifiers?: readonly Identifier[];
  /** Who keeps the original and the list of parties. */
  readonly depositary?: string;
  /** The languages of its authentic texts, as BCP 47 tags. */
  readonly languages?: readonly string[];
  /** Mediators, guarantors, witnesses and depositaries. */
  readonly thirdParties?: readonly ThirdParty<I>[];
  /** What it is for. */
  readonly objective?: Statement<I>;
  /** What its setting was. */
  readonly background?: readonly Statement<I>[];
  /** Who is party to it; empty when no source names them. */
  readonly parties: readonly Party<I>[];
  /** What was undertaken. */
  readonly commitments: readonly Commitment<I>[];
  /** What it depends on. */
  readonly conditions: readonly Condition<I>[];
  /** What was left open. */
  readonly issues: readonly Issue<I>[];
  /** What others made of it. */
  readonly assessments: readonly ExpertAssessment<I>[];
  /** What happened to it and to its parts. */
  readonly events: readonly LifecycleEvent<I>[];
  /** The texts that all this rests on. */
  readonly sources: readonly Source<I>[];
  /** The agreements it follows from. */
  readonly lineage?: readonly LineageLink[];
  /** The day to which the record was checked: what happened later is not in it. */
  readonly reviewedOn: PlainDate;
  /** What the title, the day it was concluded, its nature and its form rest on. */
  readonly citations?: readonly Citation<I>[];
}

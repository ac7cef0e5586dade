import type { Citation } from "./citation.js";
import type { Ids } from "./ids.js";

/**
 * The organization for which a person works.
 *
 * @example
 * ```ts
 * import type { Affiliation } from "typed-agreements";
 *
 * const affiliation: Affiliation = { organization: "Tsinghua University", unit: "Center for International Security and Strategy" };
 * console.log(affiliation.organization);
 * // → Tsinghua University
 * ```
 */
export interface Affiliation {
  /** The organization. */
  readonly organization: string;
  /** The part of the organization: a centre, a department. */
  readonly unit?: string;
}

/**
 * An assessment by a named person.
 *
 * @example
 * ```ts
 * import type { AssessedByPerson } from "typed-agreements";
 *
 * const by: AssessedByPerson = {
 *   kind: "person",
 *   name: "Han Shen Lin",
 *   role: "Managing Director",
 *   affiliation: { organization: "The Asia Group" },
 * };
 * console.log(by.name);
 * // → Han Shen Lin
 * ```
 */
export interface AssessedByPerson {
  /** A named person. */
  readonly kind: "person";
  /** The person's name. */
  readonly name: string;
  /** The person's position. */
  readonly role?: string;
  /** The organization for which the person works. */
  readonly affiliation?: Affiliation;
}

/**
 * An assessment that a source attributes to several people without naming them.
 *
 * @example
 * ```ts
 * import type { AssessedByCollective } from "typed-agreements";
 *
 * const by: AssessedByCollective = { kind: "collective", description: "international observers" };
 * console.log(by.description);
 * // → international observers
 * ```
 */
export interface AssessedByCollective {
  /** Several people, unnamed. */
  readonly kind: "collective";
  /** The name that the source uses. */
  readonly description: string;
}

/**
 * An assessment by the author of a source.
 *
 * @example
 * ```ts
 * import type { AssessedByAuthor } from "typed-agreements";
 *
 * const by: AssessedByAuthor = { kind: "author", source: "busan-article" };
 * console.log(by.source);
 * // → busan-article
 * ```
 */
export interface AssessedByAuthor<I extends Ids = Ids> {
  /** The author of a source. */
  readonly kind: "author";
  /** The id of the source. */
  readonly source: I["source"];
}

/**
 * A quotation of an assessment, exactly as printed, without its quotation marks.
 *
 * @example
 * ```ts
 * import { busan2025, type Quote } from "typed-agreements";
 *
 * const quote = busan2025.assessments.find((assessment) => assessment.id === "loh")?.quotes[0] as Quote;
 * console.log(quote.text);
 * // → U.S.–China competition will not end with a single meeting.
 * ```
 */
export interface Quote<I extends Ids = Ids> {
  /** The words, exactly as printed, code unit by code unit. */
  readonly text: string;
  /** The sources of the quotation. */
  readonly citation: Citation<I>;
}

/**
 * One point of an assessment, in our own words, and whether it speaks for or against the outcome.
 *
 * @example
 * ```ts
 * import type { AssessmentPoint } from "typed-agreements";
 *
 * const point: AssessmentPoint = { stance: "cautionary", text: "One meeting does not end the rivalry." };
 * console.log(point.stance);
 * // → cautionary
 * ```
 */
export interface AssessmentPoint {
  /** The direction of the point: in favour of the outcome, a warning about it, or against it. */
  readonly stance: "positive" | "cautionary" | "negative";
  /** The point, in our own words. */
  readonly text: string;
}

/**
 * The opinion of an expert, a group of observers or the author of a source on an agreement. A label that they give it
 * ("conditional ceasefire") is their phrase and not a clause of the agreement.
 *
 * @example
 * ```ts
 * import { busan2025, type ExpertAssessment } from "typed-agreements";
 *
 * const assessments: readonly ExpertAssessment[] = busan2025.assessments;
 * for (const { id, label } of assessments) if (label) console.log(`${id}: ${label}`);
 * // → international-observers: temporary truce
 * // → experts: one-year provisional arrangement
 * // → lin: conditional ceasefire
 * ```
 */
export interface ExpertAssessment<I extends Ids = Ids> {
  /** The id of the assessment, unique in the record. Never change it. */
  readonly id: I["assessment"];
  /** The author of the assessment, distinguished by `kind`. */
  readonly by: AssessedByPerson | AssessedByCollective | AssessedByAuthor<I>;
  /** The assessment, in our own words. */
  readonly summary: string;
  /** The name that the author gives the agreement, exactly as printed: "conditional ceasefire". */
  readonly label?: string;
  /** The name that the author says does not fit the agreement, exactly as printed. */
  readonly contrastWith?: string;
  /** The author's words, exactly as printed. */
  readonly quotes: readonly Quote<I>[];
  /** The author's points, one by one. */
  readonly points: readonly AssessmentPoint[];
  /** The id of the event that introduced the assessment, if it was not part of the record from the start. */
  readonly introducedBy?: I["event"];
  /** The sources of the assessment. */
  readonly citations: readonly Citation<I>[];
}

import type { CountingRule, Renewal } from "../../model/index.js";
import type { Authority } from "./authority.js";
import type { CountStart } from "./count-start.js";
import type { KnownEvents } from "./events.js";
import type { Ground } from "./ground.js";
import type { RenewalCycle } from "./renewals.js";
import type { TermEndPoint } from "./term-end.js";
import type { TermVersion, TermVersionBase } from "./term-version.js";

/** A version of a term while the reduction runs. */
export interface Version {
  /** The end, with the first day after it. */
  readonly point: TermEndPoint;
  /** The fields that the answer repeats unchanged. */
  readonly details: Omit<TermVersionBase, "because" | "authority">;
  /** The authority of the end: law, or an announcement. A confirmation can raise it. */
  authority: Authority;
  /** The events and citations that set it; a confirmation is added. */
  readonly grounds: Ground[];
  /** The starting point of the duration, so that it can be counted again by another rule. */
  readonly counted?: CountStart;
  /** The clause by which it renews itself. */
  readonly renewal?: RenewalCycle;
  /** The place of the event that ended it in the order of decision; absent for a term that runs out. */
  readonly order?: number;
  /** The plain data of the version, once it was computed. */
  answer?: TermVersion | undefined;
}

/** The input that a version needs in addition to its term. */
export interface TermContext {
  /** The starting point of a duration, unless the term says otherwise. */
  readonly start?: CountStart | undefined;
  /** The counting rule that the question asks for, before that of the term. */
  readonly rule?: CountingRule | undefined;
  /** The counting rule of the subject's own term, for terms that give none. */
  readonly ownRule?: CountingRule | undefined;
  /** The events, for `countedFrom`. */
  readonly events: KnownEvents;
  /** The authority of the term. */
  readonly authority: Authority;
  /** The event or the citations that set it. */
  readonly ground: Ground;
  /** `extended` for a term that an event sets. */
  readonly byEvent?: boolean;
  /** The end that the duration is added to, if it is not counted from a start. */
  readonly extended?: TermEndPoint | undefined;
  /** The clause that still applies if the term has none of its own. */
  readonly renewal?: Renewal | undefined;
}

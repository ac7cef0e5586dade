import type { Agreement, Issue, PartialDate, PlainDate } from "../../model/index.js";
import { expiries } from "../../query/expiries.js";
import type { Expiry } from "../../query/expiry.js";
import { type Side, sideOf, sideOfDate } from "../../query/side-of.js";
import { unresolvedIssues } from "../../query/unresolved-issues.js";

/** What `show` shows: the record and what it answers about a day. */
export interface Brief {
  /** The day asked about. */
  readonly asOf: PlainDate;
  readonly agreement: Agreement;
  /** When each commitment ends, the soonest first, and on which side of the day asked about that is. */
  readonly ends: readonly (Side & { readonly expiry: Expiry })[];
  /** On which side of the day asked about each planned visit is. */
  readonly visits: readonly (Side & { readonly commitment: string; readonly when: PartialDate })[];
  readonly issues: {
    readonly unresolved: readonly Issue[];
    /** Unresolved in the view of an expert. */
    readonly attributed: readonly Issue[];
    readonly notOnAgenda: readonly Issue[];
    readonly discussed: readonly Issue[];
  };
}

/** Puts together what `show` shows. */
export function briefOf(agreement: Agreement, asOf: PlainDate): Brief {
  const issues = unresolvedIssues(agreement, { include: ["not-on-agenda", "discussed"], attributed: true });
  const unresolved = unresolvedIssues(agreement);
  return {
    asOf,
    agreement,
    ends: expiries(agreement).map((expiry) => ({ expiry, ...sideOf(expiry, asOf) })),
    visits: agreement.commitments.flatMap((one) =>
      one.kind === "visit" ? [{ commitment: one.id, when: one.when, ...sideOfDate(one.when, asOf) }] : [],
    ),
    issues: {
      unresolved,
      attributed: issues.filter((issue) => issue.disposition === "unresolved" && !unresolved.includes(issue)),
      notOnAgenda: issues.filter((issue) => issue.disposition === "not-on-agenda"),
      discussed: issues.filter((issue) => issue.disposition === "discussed"),
    },
  };
}

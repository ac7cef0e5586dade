import type { PlainDate } from "../model/index.js";
import type { Expiry } from "./expiry.js";
import { expiryIn } from "./expiry-of.js";
import type { History } from "./history/history.js";
import type { Subject } from "./history/subject.js";
import type { AskedDay } from "./read-question.js";
import { timelineBase } from "./timeline-base.js";
import type { TimelineEntry } from "./timeline-entry.js";

/** Returns the renewal of the current cycle, and the last day for notice; for an option, the last day on which it can be used. */
export function renewalEntries(
  history: History,
  subject: Subject,
  asked: AskedDay,
  through: PlainDate,
): readonly TimelineEntry[] {
  const expiry = expiryIn(history, subject, asked);
  const { because, noticeBy, renews } = expiry;
  if (renews === undefined || expiry.inheritedFrom !== undefined) return [];
  const entries: TimelineEntry[] = [];
  const base = { subject: subject.id, term: withoutQuestion(expiry) };
  const agreement = history.record.id;
  if (noticeBy !== undefined)
    entries.push({ kind: "notice", ...timelineBase(agreement, noticeBy, because.citations), ...base, renews });
  // That an option is used is not assumed.
  if (renews === "automatically" && expiry.kind === "on") {
    entries.push({
      kind: "renewal",
      ...timelineBase(agreement, expiry.until ?? expiry.date, because.citations),
      ...base,
    });
  }
  if (renews === "automatically" && expiry.kind === "between") {
    entries.push({
      kind: "renewal",
      ...timelineBase(agreement, expiry.earliest, because.citations, expiry.latest),
      ...base,
    });
  }
  return entries.filter(({ earliest, latest }) => latest >= asked.day && earliest <= through);
}

/** Returns the term of an expiry, without the fields of its question. */
function withoutQuestion({
  question,
  subject,
  agreement,
  asOf,
  knownAt,
  strict,
  superseded,
  renews,
  noticeBy,
  latestEnd,
  reviewedOn,
  ...term
}: Expiry) {
  return term;
}

import { expiryIn } from "../../query/expiry-of.js";
import type { History } from "../../query/history/history.js";
import { isPlan } from "../../query/history/plans.js";
import { inRecord } from "../../query/in-record.js";
import type { Certainty, Expiry } from "../../query/index.js";
import { subjectsIn } from "../../query/statuses.js";
import { sortEntries, timelineIn } from "../../query/timeline.js";
import { caveatInWords, explainer } from "../../words/index.js";

/** An end with its explanation, and its certainty if the timeline has it. */
export interface EndRow {
  readonly expiry: Expiry;
  readonly explanation: string;
  readonly certainty?: Certainty;
  readonly caveats?: string;
}

const ENDS: ReadonlySet<string> = new Set(["end"]);

/** Returns the ends of the agreement and of every commitment except visits and invitations. */
export function endRows(history: History): readonly EndRow[] {
  const { record } = history;
  const explain = explainer(record);
  const expiries = subjectsIn(history)
    .filter((subject) => subject.kind !== "commitment" || !isPlan(subject.commitment))
    .map((subject) => inRecord(record, subject.id, () => expiryIn(history, subject)));
  const certainties = certaintiesOf(history, expiries);
  return expiries.map((expiry) => ({
    expiry,
    explanation: explain(expiry),
    ...certainties.get(expiry.inheritedFrom ?? expiry.subject),
  }));
}

type EndCertainty = Pick<EndRow, "certainty" | "caveats">;

/**
 * Returns the certainty and the caveats of the last end of each subject. Most small records have no end with a day, and then the
 * timeline need not be read.
 */
function certaintiesOf(history: History, expiries: readonly Expiry[]): ReadonlyMap<string, EndCertainty> {
  const { record } = history;
  const last = new Map<string, EndCertainty>();
  if (expiries.every(({ kind }) => kind === "unknown" || kind === "open")) return last;
  for (const entry of inRecord(record, record.id, () => sortEntries(timelineIn(history, { kinds: ENDS })))) {
    if (entry.kind !== "end") continue;
    const caveats = entry.caveats.map(caveatInWords).join("; ");
    last.set(entry.subject, { certainty: entry.certainty, ...(caveats === "" ? {} : { caveats }) });
  }
  return last;
}

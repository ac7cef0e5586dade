import { expiryIn } from "../../query/expiry-of.js";
import type { History } from "../../query/history/history.js";
import { isPlan } from "../../query/history/plans.js";
import { inRecord } from "../../query/in-record.js";
import type { Certainty, Expiry } from "../../query/index.js";
import { subjectsIn } from "../../query/statuses.js";
import { sortEntries, timelineIn } from "../../query/timeline.js";
import { caveatInWords, explainer } from "../../words/index.js";

/** An end with its explanation, and its certainty if the timeline has it. */
export interface End {
  readonly expiry: Expiry;
  readonly explanation: string;
  readonly certainty?: Certainty;
  readonly caveats?: string;
}

const ENDS: ReadonlySet<string> = new Set(["end"]);

/** Returns the ends of the agreement and of every commitment that is no visit or invitation. */
export function endRows(history: History): readonly End[] {
  const { record } = history;
  const last = new Map<string, Pick<End, "certainty" | "caveats">>();
  for (const entry of inRecord(record, record.id, () => sortEntries(timelineIn(history, { kinds: ENDS })))) {
    if (entry.kind !== "end") continue;
    const caveats = entry.caveats.map(caveatInWords).join("; ");
    last.set(entry.subject, { certainty: entry.certainty, ...(caveats === "" ? {} : { caveats }) });
  }
  const explain = explainer(record);
  return subjectsIn(history)
    .filter((subject) => subject.kind !== "commitment" || !isPlan(subject.commitment))
    .map((subject) => {
      const expiry = inRecord(record, subject.id, () => expiryIn(history, subject));
      return { expiry, explanation: explain(expiry), ...last.get(expiry.inheritedFrom ?? expiry.subject) };
    });
}

import type { Agreement, Commitment } from "../../model/index.js";
import type { State } from "../../query/index.js";
import { nameOf } from "../../brief/index.js";
import { explain } from "../../words/index.js";
import type { Entry } from "./entry.js";
import { planOf } from "./plan.js";
import { whenInTitle } from "./span.js";

const VERBS: Partial<Record<State, string>> = {
  scheduled: "Planned",
  "date-passed": "Planned",
  postponed: "Postponed to",
  occurred: "Held",
};

/** Returns the entry for a visit or an invitation, as planned or as held; `undefined` without a date. */
export function visitEntry(record: Agreement, { id, summary }: Commitment): Entry | undefined {
  const { status, event, span, mark, sure } = planOf(record, id);
  const verb = VERBS[status.state];
  if (verb === undefined || span === undefined) return undefined;
  return {
    key: `${id}.visit`,
    summary: `${verb}${whenInTitle(span)}: ${nameOf(record, id)}${mark}`,
    paragraphs: [summary, explain(record, status), ...(event === undefined ? [] : [event.summary])],
    citations: status.because.citations,
    span,
    sure,
  };
}

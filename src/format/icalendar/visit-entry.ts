import { nameOf } from "../../brief/index.js";
import type { Commitment } from "../../model/index.js";
import type { State } from "../../query/index.js";
import type { Entry } from "./entry.js";
import { planOf } from "./plan.js";
import { whenInTitle } from "./span.js";
import type { ToldRecord } from "./told-record.js";

const VERBS: Partial<Record<State, string>> = {
  scheduled: "Planned",
  "date-passed": "Planned",
  postponed: "Postponed to",
  occurred: "Held",
};

/** Returns the entry for a visit or an invitation, as planned or as held; `undefined` without a date. */
export function visitEntry({ record, explain }: ToldRecord, { id, summary }: Commitment): Entry | undefined {
  const { status, event, span, mark, sure } = planOf(record, id);
  const verb = VERBS[status.state];
  if (verb === undefined || span === undefined) return undefined;
  return {
    key: `${id}.visit`,
    summary: `${verb}${whenInTitle(span)}: ${nameOf(record, id)}${mark}`,
    paragraphs: [summary, explain(status), ...(event === undefined ? [] : [event.summary])],
    citations: status.because.citations,
    span,
    sure,
  };
}

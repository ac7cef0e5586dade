import type { Agreement } from "../model/index.js";
import { citationsByColumn } from "./citations-by-column.js";
import type { RecordDraft } from "./record-draft.js";
import type { RowReading } from "./row-reading.js";
import { withoutUndefined } from "./without-undefined.js";

const isText = (value: unknown): value is string => typeof value === "string" && /\S/u.test(value);

/** Returns the record of a draft: with all lists, the register as a source, and citations, and without `undefined` values. */
export function recordOf(draft: RecordDraft, reading: RowReading): Agreement {
  const { source, reviewedOn } = reading.options;
  const { id, title, nature = "undetermined", form = "unclear", sources = [], citations, ...rest } = draft;
  const { parties, commitments, conditions, issues, assessments, events, reviewedOn: reviewed, ...others } = rest;
  if (!isText(id)) reading.refuseWithout("id");
  if (!isText(title)) reading.refuseWithout("title");
  const whole = {
    ...{ id, title, nature, form, ...others },
    parties: listOrEmpty(parties),
    commitments: listOrEmpty(commitments),
    conditions: listOrEmpty(conditions),
    issues: listOrEmpty(issues),
    assessments: listOrEmpty(assessments),
    events: listOrEmpty(events?.map((event) => event && { ...event, targets: event.targets ?? [id] })),
    sources: sources.some((one) => one?.id === source.id) ? sources : [source, ...sources],
    reviewedOn: reviewed ?? reviewedOn,
    citations: citations ?? citationsByColumn(draft, reading.scopes[0] ?? new Map(), reading),
  };
  return withoutUndefined(whole) as Agreement;
}

/** Returns a list of a record; an empty one if the draft has no such list, or a list with only `undefined` in it. */
function listOrEmpty(entries: readonly unknown[] | undefined): unknown {
  return withoutUndefined(entries ?? []) ?? [];
}

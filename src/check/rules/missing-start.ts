import type { Term } from "../../model/index.js";
import { type At, pathOf } from "../at.js";
import type { RecordHistory } from "../record-history.js";
import type { RecordIndex } from "../record-index.js";
import type { Rule } from "../rule.js";

/** A duration for which nothing in the record gives a start. */
export const missingStart: Rule = {
  name: "missing-start",
  severity: "warning",
  scope: ["concludedOn", "meeting", "commitments", "events"],
  check({ agreement, record, commitments, events, history }, report) {
    const { concludedOn, meeting } = agreement;
    const take = (at: At<{ readonly term?: Term }>) => {
      const { duration } = at.value.term as Term;
      const next = "Add `effective` if the source gives the start; without it the end is unknown.";
      report(pathOf(at, "term"), `Expected a start for the duration ${duration}; got none. ${next}`);
    };
    if (concludedOn === undefined && meeting === undefined) {
      for (const at of [record, ...commitments]) {
        if (isCountedWithoutStart(at.value.term) && hasNoStart(history, at.value.id)) take(at);
      }
    }
    const counted = events.filter((at) => isCountedWithoutStart(at.value.term));
    if (counted.length === 0) return;
    const startless = startlessEvents(history);
    for (const at of counted) if (startless.has(at.value.id)) take(at);
  },
};

/** True if a term ends by its duration from a start that it does not state. */
function isCountedWithoutStart(term: Term | undefined): boolean {
  if (term?.duration === undefined) return false;
  return term.end === undefined && term.effective === undefined && term.countedFrom === undefined;
}

function hasNoStart(history: RecordHistory, id: string): boolean {
  const track = history.of(id);
  return track !== undefined && track.start.anchor === undefined;
}

/** The ids of the events whose terms could not be counted because they have no start. */
function startlessEvents(history: RecordIndex["history"]): ReadonlySet<string | undefined> {
  const versions = history.tracks().flatMap((track) => track.versions);
  const startless = versions.filter(({ point: { end } }) => end.kind === "unknown" && end.reason === "no-start");
  return new Set(startless.flatMap(({ grounds }) => grounds.map(({ id }) => id)));
}

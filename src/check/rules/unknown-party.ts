import { Hints } from "../../messages/did-you-mean.js";
import { showValue } from "../../messages/show-value.js";
import type { Agreement } from "../../model/index.js";
import { each, pathOf } from "../at.js";
import { lookUpParties } from "../references.js";
import type { Rule } from "../rule.js";

/** A reference to a party that the agreement does not have: a promisor, a promisee, a participant, a speaker or an actor. */
export const unknownParty: Rule = {
  name: "unknown-party",
  severity: "error",
  check(index, report) {
    const hints = new Hints();
    lookUpParties(index, (at, known) => {
      const message = `Unknown party ${showValue(at.value)}; ${hints.for(at.value, known)}`;
      report(pathOf(at), message);
    });
    if (index.meetings.length === 0) return;
    const namesOf = representatives(index.agreement);
    for (const meeting of index.meetings) {
      for (const at of each(meeting.value.participants, meeting, "participants")) {
        const { value } = at;
        const names = namesOf(value.party);
        if (names === undefined || names.has(value.name)) continue;
        const message = `Unknown representative ${showValue(value.name)} of "${value.party}"; ${hints.for(value.name, names)}`;
        report(pathOf(at, "name"), message);
      }
    }
  },
};

/** Returns a function that returns the names of the representatives of a party, each set built once. */
function representatives({ parties }: Agreement): (party: string | undefined) => ReadonlySet<string> | undefined {
  const byParty = new Map<string | undefined, ReadonlySet<string>>();
  for (const { id, representatives: people } of parties) {
    if (people !== undefined && !byParty.has(id)) byParty.set(id, new Set(people.map(({ name }) => name)));
  }
  return (party) => byParty.get(party);
}

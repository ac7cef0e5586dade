import { Hints } from "../../messages/did-you-mean.js";
import { showValue } from "../../messages/show-value.js";
import type { Agreement, Meeting } from "../../model/index.js";
import { type At, elementsOf, pathOf } from "../at.js";
import { lookUpParties } from "../references.js";
import type { Report, Rule } from "../rule.js";

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
    for (const meeting of index.meetings) holdNames(meeting, index.agreement, hints, report);
  },
};

/** Reports participants of a meeting who are not among the representatives of their party, if it has a list of them. */
function holdNames(meeting: At<Meeting>, agreement: Agreement, hints: Hints, report: Report): void {
  const participants = elementsOf(meeting.value.participants);
  if (participants.length === 0) return;
  const namesOf = representatives(agreement);
  for (const [index, { party, name }] of participants.entries()) {
    const names = namesOf(party);
    if (names === undefined || names.has(name)) continue;
    const message = `Unknown representative ${showValue(name)} of "${party}"; ${hints.for(name, names)}`;
    report(pathOf(meeting, "participants", index, "name"), message);
  }
}

/** Returns a function that returns the names of the representatives of a party, each set built once. */
function representatives({ parties }: Agreement): (party: string | undefined) => ReadonlySet<string> | undefined {
  const byParty = new Map<string | undefined, ReadonlySet<string>>();
  for (const { id, representatives: people } of parties) {
    if (people !== undefined && !byParty.has(id)) byParty.set(id, new Set(people.map(({ name }) => name)));
  }
  return (party) => byParty.get(party);
}

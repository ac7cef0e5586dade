import { didYouMean } from "../../messages/did-you-mean.js";
import { showValue } from "../../messages/show-value.js";
import { each, pathOf } from "../at.js";
import { lookUpParties } from "../references.js";
import type { Rule } from "../rule.js";

/** A reference to a party that the agreement does not have: a promisor, a promisee, a participant, a speaker or an actor. */
export const unknownParty: Rule = {
  name: "unknown-party",
  severity: "error",
  check(index, report) {
    lookUpParties(index, (at, known) => {
      const message = `Unknown party ${showValue(at.value)} of "${index.agreement.id}"; ${didYouMean(at.value, known)}`;
      report(pathOf(at), message);
    });
    for (const meeting of index.meetings) {
      for (const at of each(meeting.value.participants, meeting, "participants")) {
        const { value } = at;
        const people = index.agreement.parties.find((party) => party.id === value.party)?.representatives;
        if (people === undefined || people.some((person) => person.name === value.name)) continue;
        const names = people.map((person) => person.name);
        const message = `Unknown representative ${showValue(value.name)} of "${value.party}"; ${didYouMean(value.name, names)}`;
        report(pathOf(at, "name"), message);
      }
    }
  },
};

import { didYouMean } from "../../wording/did-you-mean.js";
import { showValue } from "../../wording/show-value.js";
import { each } from "../entities.js";
import { danglingAmong, partyReferences } from "../references.js";
import type { Rule } from "../rule.js";

/** Who promises, is promised to, meets, speaks or acts is a party of the agreement. */
export const knownParty: Rule = {
  name: "known-party",
  severity: "error",
  tip: "Use the id of one of `parties`, or add the party there.",
  *find({ agreement }) {
    for (const { path, value, known } of danglingAmong(partyReferences(agreement), agreement)) {
      yield { path, message: `${showValue(value)} is not a party of the agreement; ${didYouMean(value, known)}` };
    }
    for (const { path, value } of each(agreement.meeting?.participants, "meeting", "participants")) {
      const people = agreement.parties.find((party) => party.id === value.party)?.representatives;
      if (people === undefined || people.some((person) => person.name === value.name)) continue;
      const names = people.map((person) => person.name);
      yield {
        path: [...path, "name"],
        message: `${showValue(value.name)} is not a representative of "${value.party}"; ${didYouMean(value.name, names)}`,
        tip: "Write the name as among the party's `representatives`, or add the person there.",
      };
    }
  },
};

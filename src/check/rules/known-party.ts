import { didYouMean } from "../../messages/did-you-mean.js";
import { showValue } from "../../messages/show-value.js";
import { each, pathOf, under } from "../at.js";
import { lookUpParties } from "../references.js";
import type { Rule } from "../rule.js";

/** Who promises, is promised to, meets, speaks or acts is a party of the agreement. */
export const knownParty: Rule = {
  name: "known-party",
  severity: "error",
  tip: "Use the id of one of `parties`, or add the party there.",
  find({ agreement, entities }, report) {
    lookUpParties(entities, (at, known) => {
      const message = `${showValue(at.value)} is not a party of the agreement; ${didYouMean(at.value, known)}`;
      report(pathOf(at), message);
    });
    const meeting = under(agreement.meeting, entities.record, "meeting");
    for (const at of each(meeting.value?.participants, meeting, "participants")) {
      const { value } = at;
      const people = agreement.parties.find((party) => party.id === value.party)?.representatives;
      if (people === undefined || people.some((person) => person.name === value.name)) continue;
      const names = people.map((person) => person.name);
      report(
        pathOf(at, "name"),
        `${showValue(value.name)} is not a representative of "${value.party}"; ${didYouMean(value.name, names)}`,
        "Write the name as among the party's `representatives`, or add the person there.",
      );
    }
  },
};

import type { PartialDate, ZonedTime } from "../../model/index.js";
import { pathOf } from "../at.js";
import { daysOf } from "../dates.js";
import type { Rule } from "../rule.js";
import { showDate } from "../show-date.js";

/** An entry into force before the signature. It is lawful: 212 of 3,735 UK treaties did so. */
export const inForceBeforeSignature: Rule = {
  name: "in-force-before-signature",
  severity: "warning",
  check({ agreement, events }, report) {
    if (!events.some(({ value }) => value.type === "entered-into-force")) return;
    const signatures = new Map<string, PartialDate | ZonedTime>();
    if (agreement.form === "signed" && agreement.concludedOn !== undefined) {
      signatures.set(agreement.id, agreement.concludedOn);
    }
    for (const { value: event } of events) {
      const signed = event.on ?? event.effective;
      // A signature by one party can follow the entry into force among the others.
      if (event.type !== "signed" || signed === undefined || event.by !== undefined) continue;
      for (const target of event.targets) signatures.set(target, signed);
    }
    for (const at of events) {
      const { value } = at;
      const when = value.effective ?? value.on;
      if (value.type !== "entered-into-force" || when === undefined) continue;
      const inForce = daysOf(when)?.latest;
      const target = value.targets.find((id) => {
        const signed = daysOf(signatures.get(id))?.earliest;
        return inForce !== undefined && signed !== undefined && inForce < signed;
      });
      if (target === undefined) continue;
      const signed = showDate(signatures.get(target) as PartialDate | ZonedTime);
      const expected = `Expected "${target}" to enter into force on or after its signature (${signed}); got ${showDate(when)}`;
      const next = "This is lawful; otherwise correct the day that is mistyped.";
      report(pathOf(at, value.effective === undefined ? "on" : "effective"), `${expected}. ${next}`);
    }
  },
};

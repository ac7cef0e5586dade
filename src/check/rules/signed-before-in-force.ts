import type { PartialDate, ZonedTime } from "../../model/index.js";
import { pathOf } from "../at.js";
import { daysOf } from "../dates.js";
import type { Rule } from "../rule.js";

/** What entered into force was signed before. The contrary is lawful: 212 of 3,735 UK treaties did so. */
export const signedBeforeInForce: Rule = {
  name: "signed-before-in-force",
  severity: "warning",
  tip: "Treaties can be applied before they are signed; if that is not so here, one of the days is wrong.",
  find({ agreement, entities }, report) {
    if (!entities.events.some((at) => at.value.type === "entered-into-force")) return;
    const signatures = new Map<string, PartialDate | ZonedTime>();
    if (agreement.form === "signed" && agreement.concludedOn !== undefined)
      signatures.set(agreement.id, agreement.concludedOn);
    for (const event of agreement.events) {
      if (event.type !== "signed" || event.on === undefined) continue;
      for (const target of event.targets) signatures.set(target, event.on);
    }
    for (const at of entities.events) {
      const { value } = at;
      if (value.type !== "entered-into-force") continue;
      const inForce = daysOf(value.effective ?? value.on)?.latest;
      for (const target of value.targets) {
        const signed = daysOf(signatures.get(target))?.earliest;
        if (inForce === undefined || signed === undefined || inForce >= signed) continue;
        const message = `"${target}" entered into force on ${inForce}, before it was signed on ${signed}`;
        report(pathOf(at, value.effective === undefined ? "on" : "effective"), message);
      }
    }
  },
};

import { showValue } from "../../wording/show-value.js";
import { identified } from "../entities.js";
import { type Rule, toPointer } from "../rule.js";

/** Every id is used once in a record, whatever it is the id of: an event's target is named by its id alone. */
export const uniqueId: Rule = {
  name: "unique-id",
  severity: "error",
  tip: "Give one of them another id and mend the references to it. Ids that were published stay as they are.",
  *find({ agreement }) {
    const seen = new Map<string, string>();
    for (const { path, value } of identified(agreement)) {
      const first = seen.get(value.id);
      if (first === undefined) seen.set(value.id, toPointer([...path, "id"]));
      else yield { path: [...path, "id"], message: `The id ${showValue(value.id)} is taken already, at ${first}` };
    }
  },
};

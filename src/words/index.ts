/**
 * Sentences, labels and names in English. The only folder that writes prose.
 *
 * @module words
 */
export { dayInWords } from "../calendar/day-in-words.js";
export { beneficiariesInWords } from "./beneficiaries-in-words.js";
export { boundInWords } from "./bound-in-words.js";
export { caveatInWords } from "./caveat-in-words.js";
export { dateInWords, onDateInWords } from "./date-in-words.js";
export { describeEntry } from "./describe-entry.js";
export { durationInWords } from "./duration-in-words.js";
export { type Answer, explain, explainer } from "./explain.js";
export { partiesInWords, partyName } from "./party-name.js";
export { quantityInWords } from "./quantity-in-words.js";
export { rateInWords } from "./rate-in-words.js";
export { stateInWords } from "./state-in-words.js";
export { titleOf } from "./title-of.js";

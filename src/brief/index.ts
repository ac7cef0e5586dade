/**
 * A record with what it answers about a day, ready to be laid out: what the command, the Markdown and the explorer share.
 *
 * @module brief
 */
export { accountInWords } from "./account-in-words.js";
export { type Brief, briefOf, dayAskedAbout, type EndSeen, type LogEntry } from "./brief.js";
export { type CitedSource, citedSources, originOf } from "./cited-sources.js";
export { daysAway, daysAwayInShort, daysAwayInWords } from "./days-away.js";
export { eventInWords, targetsInWords, whatHappened, whenHappened } from "./event-facts.js";
export { type Fact, factsOf, factsOfAgreement, hasDate, whoInWords } from "./facts-of.js";
export { clockInWords, participantsInWords, placeInWords } from "./meeting-in-words.js";
export { nameOf, wordOf } from "./name-of.js";
export { positionOf, voiceById, voiceOf } from "./voices.js";

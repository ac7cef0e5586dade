/**
 * The view models that the command, the Markdown export and the site share: a record with its statuses, ends and log on a
 * day, and a problem with its place and its line.
 *
 * @module brief
 */
export { accountValue } from "./account-value.js";
export { type AnswerLine, answerLineOf } from "./answer-line.js";
export { type Brief, briefOf, dayAskedAbout, type EndSeen, type LogEntry } from "./brief.js";
export { type ChangeGroup, changesBetween } from "./changes-between.js";
export { type CitedSource, citedSources, originOf } from "./cited-sources.js";
export { codeFrame } from "./code-frame.js";
export { type CommitmentRow, isUndertakingRow } from "./commitment-row.js";
export { commitmentRows, commitmentRowsIn, isRowOver } from "./commitment-rows.js";
export { daysAway, daysAwayInShort, daysAwayInWords } from "./days-away.js";
export { entryInShort } from "./entry-in-short.js";
export { eventDateInWords, eventSummary, targetsInWords, whatHappened } from "./event-facts.js";
export { factsOf, factsOfAgreement, hasDate, type LabelledFact, whoInWords } from "./facts-of.js";
export { fieldInWords } from "./field-in-words.js";
export { learningDays } from "./learning-days.js";
export { clockInWords, participantsInWords, placeInWords } from "./meeting-in-words.js";
export { nameOf, wordOf } from "./name-of.js";
export { type Overview, overviewOf, type RowParty } from "./overview.js";
export { printable, printableJson } from "./printable.js";
export { type ProblemPlace, problemPlace } from "./problem-place.js";
export { rangeInShort } from "./range-in-short.js";
export { isInEffect, type RecordRow, recordRowOf } from "./record-row.js";
export { RecordView } from "./record-view.js";
export type { RowEnd } from "./row-end.js";
export { MARKS, type Mark, markOf, stateInShort } from "./state-in-short.js";
export { sortUpcoming, type UpcomingRow, upcomingRows } from "./upcoming-row.js";
export { positionOf, voiceById, voiceOf } from "./voices.js";
export { partyInShort, partyKey, whoInShort } from "./who-in-short.js";

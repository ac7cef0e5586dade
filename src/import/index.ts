/**
 * Converts the rows of a register to records: dates in many formats, citations by column, and a report of every value that is not
 * in a record.
 *
 * @module import
 */
export type { DateConventions, DateReading } from "./date-reading.js";
export { describeReport } from "./describe-report.js";
export type { ImportReport, LeftOutEntry, NotCarried, RefusedEntry } from "./import-report.js";
export { type Importer, importer } from "./importer.js";
export type { ImporterOptions, Row } from "./importer-options.js";
export { readDate } from "./read-date.js";
export type { Draft, EventDraft, RecordDraft } from "./record-draft.js";
export { RefusedRow } from "./refused-row.js";
export { slugOf } from "./slug-of.js";
export type { CitationOfColumn, Cited, DateRange, EventOfColumn, Take } from "./take.js";

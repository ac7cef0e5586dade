/**
 * Converts records to the formats of other tools: a calendar, tables, Markdown, JSON. Pure functions from a record to strings:
 * the same record gives the same bytes, on every machine and on every day.
 *
 * @module format
 */

export { type DataPackageOptions, type ExportedFile, toDataPackage } from "./data-package/to-data-package.js";
export { type ICalendarOptions, toICalendar } from "./icalendar/to-icalendar.js";
export { type MarkdownOptions, toMarkdown } from "./markdown/to-markdown.js";
export { toJson } from "./to-json.js";

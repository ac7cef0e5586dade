import { nameOf } from "../../brief/index.js";
import type { Entry } from "./entry.js";
import { oneDay, someDay, whenInTitle } from "./span.js";
import { summaryOf } from "./summary-of.js";
import type { EntryOf } from "./timeline-entry-of.js";
import type { ToldRecord } from "./told-record.js";

/** Returns the beginning of the title of an entry. */
function headOf(entry: EntryOf<"notice"> | EntryOf<"renewal">): string {
  if (entry.kind === "renewal") return "Renews unless notice was given";
  return entry.renews === "option" ? "Last day to extend" : "Last day for notice";
}

/** Returns the entry for the last day for notice, or for the renewal that follows without it. */
export function renewalEntry({ record, describe }: ToldRecord, entry: EntryOf<"notice"> | EntryOf<"renewal">): Entry {
  const { kind, subject, earliest, latest, citations, term } = entry;
  const span = earliest === latest ? oneDay(earliest) : someDay(earliest, latest);
  return {
    // The day is part of the key, because each cycle has an entry of its own.
    key: `${subject}.${kind}.${earliest}`,
    summary: `${headOf(entry)}${whenInTitle(span)}: ${nameOf(record, subject)}`,
    paragraphs: [...summaryOf(record, subject), describe(entry)],
    citations,
    span,
    sure: kind === "notice" && span.exact && term.kind === "on" && term.authority === "legal",
  };
}

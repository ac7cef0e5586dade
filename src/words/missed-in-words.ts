import type { PlainDate, ZonedTime } from "../model/index.js";
import { eventsOn } from "../query/history/events.js";
import type { HistoryEvent } from "../query/history/history-event.js";
import { isRunning } from "../query/history/stretch.js";
import { boundInWords } from "./bound-in-words.js";
import { onDateInWords } from "./date-in-words.js";
import { partyInProse } from "./party-name.js";
import { quantityInWords } from "./quantity-in-words.js";
import type { RecordReader } from "./record-reader.js";

const PERFORMANCE_REPORTS: ReadonlySet<string> = new Set(["performed", "partly-performed", "missed"]);

/** Returns the sentences about a commitment that was missed, or performed in part, and is still binding. */
export function missedInWords(
  reader: RecordReader,
  subject: string,
  state: string,
  asOf: PlainDate | ZonedTime,
  knownAt: PlainDate | undefined,
): readonly string[] {
  const reports = eventsOn(reader.events(knownAt), subject).filter(({ event }) => PERFORMANCE_REPORTS.has(event.type));
  const day = typeof asOf === "string" ? asOf : asOf.date;
  const past = reports.filter(({ effect }) => effect.latest <= day);
  const later = reports.filter(({ effect }) => effect.latest > day);
  const last = past.reduce<HistoryEvent | undefined>(
    (newest, one) => (newest === undefined || one.effect.latest >= newest.effect.latest ? one : newest),
    undefined,
  );
  const binds = isRunning(state) ? ", and still binds" : "";
  const now = last === undefined ? undefined : reportClause(reader, last, binds);
  return [
    ...(now === undefined ? [] : [`It was ${now}`]),
    ...later.flatMap((one) => {
      const then = reportClause(reader, one, "");
      return then === undefined ? [] : [`It is later ${then}`];
    }),
  ];
}

function reportClause(reader: RecordReader, { event, effect }: HistoryEvent, binds: string): string | undefined {
  if (event.type === "performed") return undefined;
  const by = event.by === undefined ? "" : ` by ${partyInProse(reader.record, event.by)}`;
  const amount = event.quantity === undefined ? "" : `, with ${quantityInWords(event.quantity)}`;
  // The date as the source states it, if it states one.
  const date = event.effective ?? event.on;
  const when = date === undefined ? boundInWords(effect) : onDateInWords(date);
  const what = event.type === "missed" ? "missed" : "partly performed";
  return `${what}${by}${amount}, as recorded ${when}${binds}`;
}

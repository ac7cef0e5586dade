import type { LifecycleEvent } from "../model/index.js";
import type { History } from "../query/history/history.js";
import type { Status } from "../query/index.js";
import { actsInWords } from "../words/grounds-in-words.js";

/**
 * Returns the titles of the official instruments that a state rests on. If no instrument is cited, it returns the acts by their
 * days, such as "the instrument of 4 November 2025".
 */
export function instrumentsOf({ because }: Status, { record, events }: History): readonly string[] {
  if (because.citations.length === 0 && because.events.length === 0) return [];
  const cited = new Set(because.citations.map(({ source }) => source));
  const titles = record.sources.flatMap(({ id, kind, title }) =>
    kind === "official-instrument" && cited.has(id) ? [title] : [],
  );
  if (titles.length > 0) return titles;
  const acts = because.events.flatMap((id) => events.byId.get(id)?.event ?? []);
  const ofSort = (authority: LifecycleEvent["authority"], noun: string) =>
    actsInWords(
      acts.filter((act) => act.authority === authority),
      noun,
    ) ?? [];
  return [ofSort("legal", "instrument"), ofSort("judicial", "ruling")].flat();
}

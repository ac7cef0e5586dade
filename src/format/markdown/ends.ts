import { daysAway, daysAwayInShort, nameOf } from "../../brief/index.js";
import { type Certainty, type Expiry, expiries, timeline } from "../../query/index.js";
import { daysInWords } from "../../words/bound-in-words.js";
import { dateInWords } from "../../words/index.js";
import type { SectionInput } from "./section-input.js";
import { blocks, escapeMarkdown } from "./text.js";

/** Returns the ends with their reasons, those with a day first. Ends with the same explanation share one line. */
export function endsSection({ record, asOf, cite, explain }: SectionInput): readonly string[] {
  const certainty = certainties(record);
  const groups = new Map<string, { readonly explanation: string; readonly expiries: Expiry[] }>();
  for (const expiry of expiries(record, { asOf })) {
    // No entry if no source states a term of the agreement as a whole.
    if (expiry.subject === record.id && expiry.kind === "unknown" && expiry.reason === "no-term") continue;
    const explanation = explain(expiry);
    const key = expiry.kind === "unknown" ? explanation : JSON.stringify([explanation, expiry.because]);
    const group = groups.get(key) ?? { explanation, expiries: [] };
    group.expiries.push(expiry);
    groups.set(key, group);
  }
  const lines = [...groups.values()].map(
    ({ explanation, expiries: group }): readonly [dated: boolean, line: string] => {
      const [first] = group as [Expiry, ...Expiry[]];
      const names = group.map(({ subject }) => escapeMarkdown(nameOf(record, subject))).join("; ");
      const day = dayOf(first);
      if (day === undefined) return [false, `- ${names}: ${escapeMarkdown(explanation)}`];
      const sure = certainty.get(first.inheritedFrom ?? first.subject) ?? "definite";
      const side = daysAwayInShort(daysAway(first, asOf));
      const head = `**${day}**${sure === "definite" ? "" : ` (${sure})`}${side === "" ? "" : `, ${side}`}, ${names}`;
      return [true, `- ${head}: ${escapeMarkdown(explanation)}${cite(first.because.citations)}`];
    },
  );
  const only = (dated: boolean) => lines.filter(([one]) => one === dated).map(([, line]) => line);
  const rest = only(false);
  return blocks(only(true), rest.length === 0 ? [] : ["Without a day:"], rest);
}

/** Returns the certainty of the last end of each subject. */
function certainties(record: SectionInput["record"]): ReadonlyMap<string, Certainty> {
  const ends = timeline(record, { kinds: ["end"] });
  return new Map(ends.flatMap((entry) => (entry.kind === "end" ? [[entry.subject, entry.certainty] as const] : [])));
}

function dayOf(expiry: Expiry): string | undefined {
  if (expiry.kind === "on") return dateInWords(expiry.date);
  return expiry.kind === "between" ? daysInWords(expiry.earliest, expiry.latest) : undefined;
}

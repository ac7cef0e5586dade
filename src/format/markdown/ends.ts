import { dayInWords } from "../../calendar/words.js";
import { expiries } from "../../query/expiries.js";
import type { Expiry } from "../../query/expiry.js";
import { sideOf } from "../../query/side-of.js";
import { certaintyOfEnd } from "../end-caveats.js";
import { someDay } from "../span.js";
import type { Page } from "./page.js";
import { blocks, code, escaped } from "./text.js";

/** What ends when and why: the days first, then what has no end, then what is not known. What is said of several is said once. */
export function endsSection({ record, asOf, cite }: Page): readonly string[] {
  const visits = new Set(record.commitments.filter(hasDateOfItsOwn).map(({ id }) => id));
  const groups = new Map<string, Expiry[]>();
  for (const expiry of expiries(record)) {
    if (dayOf(expiry) === undefined && visits.has(expiry.commitment)) continue;
    const key = expiry.kind === "unknown" ? expiry.explanation : JSON.stringify([expiry.explanation, expiry.because]);
    groups.set(key, [...(groups.get(key) ?? []), expiry]);
  }
  const lines = [...groups.values()].map((group): readonly [dated: boolean, line: string] => {
    const [first] = group as [Expiry, ...Expiry[]];
    const ids = group.map(({ commitment }) => code(commitment)).join(", ");
    const day = dayOf(first);
    if (day === undefined) return [false, `- ${ids}: ${escaped(first.explanation)}`];
    const head = `**${day}**${sureness(first)}${sideInWords(first, asOf)}, ${ids}`;
    return [true, `- ${head}: ${escaped(first.explanation)}${cite(first.because.citations)}`];
  });
  const only = (dated: boolean) => lines.filter(([one]) => one === dated).map(([, line]) => line);
  const rest = only(false);
  return blocks(only(true), rest.length === 0 ? [] : ["Without a day:"], rest);
}

/** Visits and invitations have a date and, as a rule, no term. */
function hasDateOfItsOwn({ kind, term }: { readonly kind: string; readonly term?: unknown }): boolean {
  return (kind === "visit" || kind === "invitation") && term === undefined;
}

function dayOf(expiry: Expiry): string | undefined {
  if (expiry.kind === "on") return dayInWords(expiry.date);
  return expiry.kind === "between" ? someDay(expiry.earliest, expiry.latest) : undefined;
}

function sureness(expiry: Expiry): string {
  const certainty = certaintyOfEnd(expiry);
  return certainty === "definite" ? "" : ` (${certainty})`;
}

function sideInWords(expiry: Expiry, asOf: string): string {
  const side = sideOf(expiry, asOf);
  if (side.side === "same-day") return ", that day";
  if (side.side !== "before" && side.side !== "after") return "";
  const count = `${side.atLeast === true ? "at least " : ""}${side.days} ${side.days === 1 ? "day" : "days"}`;
  return side.side === "after" ? `, in ${count}` : `, ${count} ago`;
}

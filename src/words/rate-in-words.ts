import type { Agreement, Rate } from "../model/index.js";
import type { TimelineEntry } from "../query/index.js";
import { numberInWords, unitInWords } from "./unit-in-words.js";

const LIMIT_LABELS = { ceiling: "at most ", floor: "at least " } as const;

/** Returns one value of a rate: "47%", "1.5 US dollars per kilogram". */
function rateValueInWords(value: number, unit: string): string {
  return unit === "percent" ? `${numberInWords(value)}%` : `${numberInWords(value)} ${unitInWords(unit, value)}`;
}

const BASIS_LABELS = { average: " on average", additional: " as an additional duty", applied: "" } as const;

/** Returns a value of a tariff with its limit and its basis: "at most 10% as an additional duty". */
export function levelInWords({
  value,
  unit,
  basis,
  bound,
}: {
  readonly value: number;
  readonly unit: string;
  readonly basis: Rate["basis"];
  readonly bound?: Rate["bound"] | undefined;
}): string {
  return `${bound === undefined ? "" : LIMIT_LABELS[bound]}${rateValueInWords(value, unit)}${BASIS_LABELS[basis]}`;
}

/** Returns the rate of a step in the unit of its tariff. */
export function stepInWords(
  { commitments }: Agreement,
  { subject, to }: Extract<TimelineEntry, { kind: "rate" }>,
): string {
  const tariff = commitments.find(({ id }) => id === subject);
  return tariff?.kind === "tariff" ? levelInWords({ ...tariff.rate, value: to }) : numberInWords(to);
}

/**
 * Returns a tariff rate in English. The difference of two percentages is in percentage points.
 *
 * @param rate - The rate.
 *
 * @example
 * ```ts
 * import { rateInWords } from "typed-agreements";
 *
 * console.log(rateInWords({ from: 57, to: 47, unit: "percent", basis: "average" }));
 * // → from 57% to 47% on average (10 percentage points lower)
 * console.log(rateInWords({ to: 15, unit: "percent", basis: "applied", bound: "ceiling" }));
 * // → at most 15%
 * ```
 */
export function rateInWords({ from, to, unit, basis, bound }: Rate): string {
  if (from === undefined) return levelInWords({ value: to, unit, basis, bound });
  if (from === to) return `unchanged at ${levelInWords({ value: to, unit, basis, bound })}`;
  const change = `from ${rateValueInWords(from, unit)} to ${levelInWords({ value: to, unit, basis, bound })}`;
  if (unit !== "percent") return change;
  // The difference of two decimal fractions has rounding errors.
  const points = Number(Math.abs(from - to).toPrecision(10));
  const noun = points === 1 ? "percentage point" : "percentage points";
  return `${change} (${numberInWords(points)} ${noun} ${to < from ? "lower" : "higher"})`;
}

import { rangeError } from "../messages/coded-error.js";
import { showValue } from "../messages/show-value.js";
import { takeAgreement } from "../messages/take-agreement.js";
import type { Agreement, PlainDate, Rate, Tariff, ZonedTime } from "../model/index.js";
import { answerAt, certaintyOf } from "./answer-at.js";
import type { Because } from "./history/because.js";
import { boundOn, compareBounds } from "./history/bound.js";
import { eventsOn } from "./history/events.js";
import { becauseOf, type Ground } from "./history/ground.js";
import { type History, historyOf } from "./history/history.js";
import type { Bound, Caveat, Period } from "./history/period.js";
import { periodsIn } from "./history/periods-in.js";
import type { State } from "./history/states.js";
import { toPeriods } from "./history/stretch.js";
import { inRecord } from "./in-record.js";
import { DAY_OPTIONS, type DayOptions } from "./participation-of.js";
import { readAsOf, readReading } from "./read-question.js";
import type { Certainty } from "./status.js";
import { takeCommitment } from "./take-id.js";

/**
 * The answer of {@link rateOn}: the rate of a tariff in force on a day.
 *
 * @example
 * ```ts
 * import { busan2025, type RateAnswer, rateOn } from "typed-agreements";
 *
 * const rate: RateAnswer | undefined = rateOn(busan2025, "fentanyl-tariff-reduction", { asOf: "2025-12-01" });
 * console.log(rate?.value, rate?.unit);
 * // → 10 percent
 * ```
 */
export interface RateAnswer<Id extends string = string> {
  /** Always `"rate"`. */
  readonly question: "rate";
  /** The id of the tariff asked about. */
  readonly subject: Id;
  /** The id of its agreement. */
  readonly agreement: string;
  /** The day or moment asked about. */
  readonly asOf: PlainDate | ZonedTime;
  /** The day of knowledge, if the question gave one. */
  readonly knownAt?: PlainDate;
  /** The rate, in `unit`. */
  readonly value: number;
  /** The unit: `"percent"`, or that of a specific duty. */
  readonly unit: string;
  /** The kind of rate: an average, one additional duty, or the rate applied in total. */
  readonly basis: Rate["basis"];
  /** `ceiling` for a maximum, `floor` for a minimum; absent if the value is the rate itself. */
  readonly bound?: "ceiling" | "floor";
  /** The day on which this rate began to apply. */
  readonly since?: Bound;
  /** The certainty of the answer. */
  readonly certainty: Certainty;
  /** The reasons why it is not definite; empty if it is definite. */
  readonly caveats: readonly Caveat[];
  /** The events and citations that set the rate. */
  readonly because: Because;
}

/** A rate, and the bound from which it applies. */
interface RateLevel {
  readonly value: number;
  /** The start; absent for the rate with which the tariff starts. */
  readonly at?: Bound;
  /** True for a step of the schedule. */
  readonly isScheduled?: true;
  readonly ground: Ground;
}

/**
 * Returns the rate of a tariff on a day, or `undefined` if the tariff is not in effect: before its start, after its end, or
 * while it is suspended.
 *
 * The rate starts as the commitment states it. Each step of the schedule and each event can set another one. An event
 * replaces the later steps of the schedule.
 *
 * @param record - The record to read.
 * @param id - The id of a commitment of the kind `tariff`.
 * @param options - `asOf` is the day or moment to evaluate; `knownAt` reads the record as it was known on a day.
 * @returns The rate in its unit (percent, not percentage points), or `undefined`.
 * @throws {RangeError} if the record has no such commitment, the commitment is not a tariff (code `not-a-tariff`), or a date is
 * invalid.
 * @throws {TypeError} if `asOf` is missing, or an option is unknown.
 *
 * @example
 * ```ts
 * import { busan2025, rateOn } from "typed-agreements";
 *
 * console.log(rateOn(busan2025, "fentanyl-tariff-reduction", { asOf: "2025-12-01" })?.value);
 * // → 10
 * ```
 */
export function rateOn<A extends Agreement, const Id extends A["commitments"][number]["id"]>(
  record: A,
  id: Id,
  options: DayOptions,
): RateAnswer<Id> | undefined {
  takeAgreement("rateOn", record);
  const reading = readReading("rateOn", options, DAY_OPTIONS);
  const asked = readAsOf("rateOn", options.asOf);
  const commitment = takeCommitment("rateOn", record, id);
  if (commitment.kind !== "tariff") {
    throw rangeError(
      "not-a-tariff",
      `rateOn expects the id of a commitment of the kind "tariff"; ${showValue(id)} in record "${record.id}" is of the kind "${commitment.kind}". Use statusOf for it.`,
    );
  }
  return inRecord(record, id, () => {
    const history = historyOf(record, reading);
    const periods = periodsIn(history, { kind: "commitment", id, commitment }) as readonly Period<State>[];
    const { period, caveats: own } = answerAt(periods, asked, history.reviewedOn);
    if (period.state !== "in-effect" && period.state !== "provisionally-in-effect") return undefined;
    const level = levelAt(levelsOf(history, commitment), periods, asked, history.reviewedOn);
    const { unit, basis, bound } = commitment.rate;
    const caveats = [...new Set([...own, ...level.caveats])];
    return {
      question: "rate",
      subject: id,
      agreement: record.id,
      asOf: asked.asOf,
      ...(reading.knownAt === undefined ? {} : { knownAt: reading.knownAt }),
      value: level.value,
      unit,
      basis,
      ...(bound === undefined ? {} : { bound }),
      ...(level.since === undefined ? {} : { since: level.since }),
      certainty: certaintyOf(caveats),
      caveats,
      because: becauseOf([level.ground]),
    } satisfies RateAnswer;
  }) as RateAnswer<Id> | undefined;
}

/** Returns the steps of the schedule of a tariff that no event replaced, in order. */
export function scheduledSteps(
  history: History,
  tariff: Tariff,
): readonly { readonly at: Bound; readonly to: number }[] {
  return levelsOf(history, tariff).flatMap(({ at, value, isScheduled }) =>
    isScheduled === true && at !== undefined ? [{ at, to: value }] : [],
  );
}

/** Returns the rates of a tariff in order. Each event replaces the steps that the schedule has after its effect. */
function levelsOf(history: History, { id, rate, steps = [], citations }: Tariff): readonly RateLevel[] {
  const ground: Ground = { citations };
  let first: RateLevel = { value: rate.to, ground };
  const levels = steps
    .map(({ from, to }): RateLevel => ({ value: to, at: boundOn(from), isScheduled: true, ground }))
    .sort((a, b) => compareBounds(a.at as Bound, b.at as Bound));
  for (const { event, effect } of eventsOn(history.events, id)) {
    if (event.rate === undefined) continue;
    if (event.type === "corrected") {
      first = { value: event.rate.to, ground: event };
      continue;
    }
    while (levels.length > 0 && compareBounds((levels.at(-1) as RateLevel).at as Bound, effect) >= 0) levels.pop();
    levels.push({ value: event.rate.to, at: effect, ground: event });
  }
  return [first, ...levels];
}

/** Returns the rate that applies on a day. The rates are evaluated like the periods of a subject. */
function levelAt(
  levels: readonly RateLevel[],
  periods: readonly Period<State>[],
  asked: Parameters<typeof answerAt>[1],
  reviewedOn: PlainDate,
): {
  readonly value: number;
  readonly ground: Ground;
  readonly since: Bound | undefined;
  readonly caveats: readonly Caveat[];
} {
  // Each stretch has its index as an id, so that `toPeriods` merges no two neighbours.
  const stretches = levels.map(({ at }, index) => ({
    state: "in-effect" as const,
    from: at,
    caveats: [],
    grounds: [],
    bound: [String(index)],
  }));
  const { period, caveats } = answerAt(toPeriods(stretches), asked, reviewedOn);
  const [index] = period.bound as readonly string[];
  const { value, ground, at } = levels[Number(index)] as RateLevel;
  return { value, ground, since: at ?? firstRunOf(periods), caveats };
}

/** The bound at which a subject first ran. */
function firstRunOf(periods: readonly Period<State>[]): Bound | undefined {
  return periods.find(({ state }) => state === "in-effect" || state === "provisionally-in-effect")?.from;
}

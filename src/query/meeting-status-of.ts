import type { Agreement, IdsOf } from "../model/index.js";
import { takeLists } from "../wording/take-lists.js";
import { takeOptions } from "../wording/take-options.js";
import { readQuestion, STATUS_OPTIONS, type StatusOptions } from "./as-of.js";
import { boundaryAt } from "./boundary.js";
import { sayMeeting } from "./explain-status.js";
import { knownOf } from "./known-at.js";
import { marksOf } from "./start.js";
import type { StatusBase } from "./status.js";
import { statusAt } from "./status-from.js";
import type { Turn } from "./turn.js";

/**
 * How the meeting at which an agreement was reached stands on a day: it is `scheduled` before, and `occurred` from its day
 * on, for the record tells of it as held. `undefined` when the record has no meeting.
 *
 * @param agreement - The record.
 * @param options - The day or the moment asked about, and as of which day the record is to be read.
 * @throws {RangeError | TypeError} for a day or a moment that is none, an unknown option, or a record that is none.
 *
 * @example
 * ```ts
 * import { busan2025, meetingStatusOf } from "typed-agreements";
 *
 * console.log(meetingStatusOf(busan2025, { asOf: "2025-10-30" })?.explanation);
 * // → Held on 30 October 2025 at Gimhae Air Base.
 * ```
 */
export function meetingStatusOf<const A extends Agreement>(
  agreement: A,
  options: StatusOptions,
): StatusBase<IdsOf<A>> | undefined {
  takeLists("meetingStatusOf", agreement, ["events"]);
  takeOptions("meetingStatusOf", options, STATUS_OPTIONS);
  const question = readQuestion("meetingStatusOf", options.asOf);
  const { reviewedOn } = knownOf<IdsOf<A>>(agreement as Agreement<IdsOf<A>>, options);
  const { meeting } = agreement;
  if (meeting === undefined) return undefined;
  const turn = (to: "scheduled" | "occurred"): Turn => ({
    to,
    because: () => ({ events: [], citations: meeting.citations }),
    caveats: () => marksOf(meeting.on),
    say: () => sayMeeting(to, meeting),
  });
  const held: Turn = { ...turn("occurred"), at: boundaryAt(meeting.on), since: () => meeting.on };
  return statusAt({ first: turn("scheduled"), turns: [held] }, question, reviewedOn, {}) as StatusBase<IdsOf<A>>;
}

import type { CommitmentRow, RowEnd } from "../../../src/brief/index.js";

/** True for two rows of a commitment that differ at most in the day asked about: rows of one stretch of days share their parts. */
export function saysTheSame(one: CommitmentRow, other: CommitmentRow): boolean {
  return (
    one.subject === other.subject &&
    one.because === other.because &&
    one.state === other.state &&
    one.certainty === other.certainty &&
    one.caveats === other.caveats &&
    isSameEnd(one.endByLaw, other.endByLaw) &&
    isSameEnd(one.endAnnounced, other.endAnnounced) &&
    one.instruments === other.instruments &&
    isSameNumber(one.days, other.days)
  );
}

/** True for two ends that differ at most in the number of days until them. */
function isSameEnd(one: RowEnd | undefined, other: RowEnd | undefined): boolean {
  return (
    one?.kind === other?.kind &&
    one?.earliest === other?.earliest &&
    one?.latest === other?.latest &&
    one?.moment?.time === other?.moment?.time
  );
}

function isSameNumber(one: CommitmentRow["days"], other: CommitmentRow["days"]): boolean {
  if (typeof one === "object" && typeof other === "object") return one.min === other.min && one.max === other.max;
  return one === other;
}

import type { OverviewRow } from "../../../src/brief/index.js";

/** True for two rows of a commitment that differ at most in the day asked about: rows of one stretch of days share their parts. */
export function saysTheSame(one: OverviewRow, other: OverviewRow): boolean {
  return (
    one.subject === other.subject &&
    one.status.because === other.status.because &&
    one.status.state === other.status.state &&
    one.status.certainty === other.status.certainty &&
    one.status.caveats === other.status.caveats &&
    one.endByLaw === other.endByLaw &&
    one.endAnnounced === other.endAnnounced &&
    one.instruments === other.instruments &&
    isSameNumber(one.daysLeft, other.daysLeft)
  );
}

function isSameNumber(one: OverviewRow["daysLeft"], other: OverviewRow["daysLeft"]): boolean {
  if (typeof one === "object" && typeof other === "object") return one.min === other.min && one.max === other.max;
  return one === other;
}

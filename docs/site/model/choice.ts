import type { CommitmentRow } from "../../../src/brief/index.js";
import { stateOfRow } from "./row-in-words.js";

/** The filters of the table; an empty string lets every row pass. */
export interface Choice {
  readonly party: string;
  readonly state: string;
  readonly authority: string;
}

/** Lets every row pass. */
export const NO_CHOICE: Choice = { party: "", state: "", authority: "" };

/** True if a row passes the filters. */
export function matches(row: CommitmentRow, { party, state, authority }: Choice): boolean {
  return (
    (party === "" || partyOf(row) === party) &&
    (state === "" || plainStateOf(row) === state) &&
    (authority === "" || row.authority === authority)
  );
}

/** Returns who owes a commitment. */
export function partyOf({ owedBy }: CommitmentRow): string {
  return owedBy ?? "Nobody named";
}

/** Returns the state of a row without its authority. */
export function plainStateOf(row: CommitmentRow): string {
  return stateOfRow(row).replace(", only as announced", "");
}

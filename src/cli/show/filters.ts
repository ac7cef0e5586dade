import type { CommitmentRow } from "../../brief/index.js";
import { didYouMean } from "../../messages/did-you-mean.js";
import { showValue } from "../../messages/show-value.js";
import type { Agreement } from "../../model/index.js";
import type { State } from "../../query/index.js";
import type { OptionSpec } from "../command.js";
import type { CommandLine } from "../command-line.js";
import { UsageError } from "../usage-error.js";
import { unknownId } from "./unknown-id.js";

/** The options that choose rows of the table. */
export const FILTER_OPTIONS: readonly OptionSpec[] = [
  { name: "party", needs: "the id of a party, as in --party cn" },
  { name: "state", needs: "a state, as in --state in-effect" },
  { name: "announced-only" },
];

const STATES = Object.keys({
  "not-yet-effective": true,
  "provisionally-in-effect": true,
  "in-effect": true,
  suspended: true,
  expired: true,
  terminated: true,
  superseded: true,
  invalidated: true,
  performed: true,
  cancelled: true,
  unknown: true,
  scheduled: true,
  postponed: true,
  occurred: true,
  "date-passed": true,
} satisfies Record<State, true>);

/**
 * Returns the test for rows that the options ask for.
 *
 * @throws {UsageError} if the record has no such party, or there is no such state.
 */
export function filterOf(options: CommandLine["options"], record: Agreement): (row: CommitmentRow) => boolean {
  const [party, state] = [options.get("party"), options.get("state")];
  if (party !== undefined && !record.parties.some(({ id }) => id === party)) throw unknownId("party", party, record);
  if (state !== undefined && !STATES.includes(String(state)))
    throw new UsageError(`Unknown --state ${showValue(state)}; ${didYouMean(state, STATES)}`);
  const announced = options.has("announced-only");
  return (row) =>
    (party === undefined || [...row.promisors, ...row.promisees].includes(String(party))) &&
    (state === undefined || row.state === state) &&
    (!announced || row.caveats.includes("announced-only"));
}

/** Returns the names of the given options that choose rows. */
export function givenFilters(options: CommandLine["options"]): readonly string[] {
  return FILTER_OPTIONS.filter(({ name }) => options.has(name)).map(({ name }) => `--${name}`);
}

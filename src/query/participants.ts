import { takeAgreement } from "../messages/take-agreement.js";
import type { Agreement } from "../model/index.js";
import { historyOf } from "./history/history.js";
import type { ParticipationStep } from "./history/participation-steps.js";
import { partyStretches } from "./history/party-stretches.js";
import type { Bound } from "./history/period.js";
import { inRecord } from "./in-record.js";
import type { ParticipantRow } from "./participation.js";
import { DAY_OPTIONS, type DayOptions, participationIn } from "./participation-of.js";
import { readAsOf, readReading } from "./read-question.js";

/**
 * Returns one row for each party, as in the table of a depositary: the days on which it signed, consented, became bound and
 * left, and its state on a day.
 *
 * @param record - The record to read.
 * @param options - The options of {@link participationOf}.
 * @returns The rows, in the order of the parties of the record.
 * @throws {TypeError | RangeError} if an option is missing, unknown or invalid.
 *
 * @example
 * ```ts
 * import { busan2025, participants } from "typed-agreements";
 *
 * console.log(participants(busan2025, { asOf: "2026-01-01" }).map(({ party, state }) => `${party}: ${state}`));
 * // → [ 'us: party', 'cn: party' ]
 * ```
 */
export function participants<A extends Agreement>(
  record: A,
  options: DayOptions,
): readonly ParticipantRow<A["parties"][number]["id"]>[] {
  takeAgreement("participants", record);
  const reading = readReading("participants", options, DAY_OPTIONS);
  const asked = readAsOf("participants", options.asOf);
  const history = historyOf(record, reading);
  return record.parties.map(({ id, name }) =>
    inRecord(record, id, () => {
      const { state, certainty } = participationIn(history, { kind: "party", id }, asked);
      const row: { -readonly [K in keyof ParticipantRow]: ParticipantRow[K] } = {
        agreement: record.id,
        party: id,
        name,
        state,
        certainty,
      };
      if (!history.isRecorded) return row;
      const steps = history.participation.steps.get(id) ?? [];
      const [signed, consented, withdrawn] = [
        first(steps, "signed"),
        first(steps, "consented"),
        first(steps, "withdrawn"),
      ];
      if (signed !== undefined) row.signed = signed.at;
      if (consented !== undefined) {
        const { type, means } = consented.event;
        row.consented = consented.at;
        row.means = means ?? (type === "acceded" ? "accession" : "ratification");
      }
      const inForce = boundWhere(history, id);
      if (inForce !== undefined) row.inForce = inForce;
      if (withdrawn !== undefined) row.withdrawn = withdrawn.at;
      return row;
    }),
  );
}

function first(steps: readonly ParticipationStep[], kind: ParticipationStep["kind"]): ParticipationStep | undefined {
  return steps.find((step) => step.kind === kind);
}

/** Returns the bound at which a party becomes bound. */
function boundWhere(history: Parameters<typeof partyStretches>[0], party: string): Bound | undefined {
  return partyStretches(history, party).find(({ state }) => state === "party")?.from;
}

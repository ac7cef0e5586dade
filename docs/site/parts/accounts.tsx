import { memo } from "preact/compat";
import { accountValue, nameOf } from "../../../src/brief/index.js";
import type { Agreement, Commitment, Readout } from "../../../src/model/index.js";
import { type Discrepancy, discrepancies } from "../../../src/query/index.js";
import { dateInWords, explain, partyName } from "../../../src/words/index.js";
import { capital } from "../model/capital.js";
import { Citations } from "./citations.js";

/** The accounts of the parties side by side: those that differ; the others are folded. */
export function Accounts({ record, only }: { readonly record: Agreement; readonly only?: string }) {
  const found: readonly Discrepancy[] = discrepancies(record);
  const given = record.commitments.filter(
    ({ id, readouts = [] }) => readouts.length > 0 && (only === undefined || id === only),
  );
  if (given.length === 0) return <p>No party gave an account of its own that is on record.</p>;
  const differing = given.filter(({ id }) => found.some(({ subject }) => subject === id));
  const alike = given.filter((one) => !differing.includes(one));
  const show = (list: readonly Commitment[]) =>
    list.map((one) => (
      <AccountOf
        key={one.id}
        commitment={one}
        found={found.filter(({ subject }) => subject === one.id)}
        record={record}
      />
    ));
  return (
    <>
      {differing.length === 0 ? <p>No accounts differ.</p> : show(differing)}
      {alike.length === 0 ? null : (
        <details class="more">
          <summary>
            {alike.length === 1 ? "1 account that does" : `Accounts of ${alike.length} commitments that do`} not differ
          </summary>
          {show(alike)}
        </details>
      )}
    </>
  );
}

interface AccountProps {
  readonly commitment: Commitment;
  readonly found: readonly Discrepancy[];
  readonly record: Agreement;
}

/** The accounts of a commitment; drawn again only if an account is added. */
const AccountOf = memo(
  DrawnAccount,
  (one, other) =>
    one.commitment === other.commitment &&
    one.record.id === other.record.id &&
    one.found.map(({ field }) => field).join() === other.found.map(({ field }) => field).join(),
);

function DrawnAccount({ commitment, found, record }: AccountProps) {
  const readouts: readonly Readout[] = commitment.readouts ?? [];
  const parties = record.parties.filter((party) => readouts.some(({ by }) => by === party.id));
  return (
    <div class="account">
      <h3>{nameOf(record, commitment.id)}</h3>
      {found.map((one) => (
        <div key={one.field} class="difference">
          <p>
            <b>{capital(FIELDS[one.field])}.</b> {explain(record, one)}
          </p>
          <dl class="sides">
            {one.accounts.map((account) => (
              <div key={account.by}>
                <dt>{partyName(record, account.by)}</dt>
                <dd>
                  <mark>{capital(accountValue(account))}</mark>
                  <Citations of={account.citations} record={record} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <dl class="sides">
        {parties.map(({ id, name }) => (
          <div key={id}>
            <dt>{name}</dt>
            {readouts
              .filter(({ by }) => by === id)
              .map((readout) => (
                <dd key={`${readout.on} ${readout.summary}`}>
                  <span class="quiet">{dateInWords(readout.on)}:</span> {readout.summary}
                  <Citations of={readout.citations} record={record} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </div>
  );
}

const FIELDS = { quantity: "amount", scope: "scope", term: "term", strength: "strength" } as const;

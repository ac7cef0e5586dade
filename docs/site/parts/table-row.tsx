import type { ComponentChildren } from "preact";
import { memo } from "preact/compat";
import type { CommitmentRow } from "../../../src/brief/index.js";
import { addressOfCommitment, type Place } from "../model/place.js";
import { daysInWords, doubtOf, nearnessOf, stateOfRow } from "../model/row-in-words.js";
import { saysTheSame } from "../model/says-the-same.js";
import { type CellDate, dateOfBound, dateOfEnd } from "../model/short-dates.js";

interface TableRowProps {
  readonly row: CommitmentRow;
  readonly place: Place;
}

/** A commitment as a row of the table; drawn again only if it says something else. */
export const TableRow = memo(DrawnRow, (one, other) => one.place === other.place && saysTheSame(one.row, other.row));

function DrawnRow({ row, place }: TableRowProps) {
  const { subject, title, owedBy, owedTo, what, state, authority, since, endByLaw, endAnnounced, instruments, atEnd } =
    row;
  const doubt = doubtOf(row);
  const days = daysInWords(row);
  return (
    <tr id={subject} data-commitment={subject} data-state={state} tabIndex={-1}>
      <Cell name="Who">
        {owedBy ?? "Nobody named"}
        {owedTo === undefined || owedTo === owedBy ? null : <span class="to"> to {owedTo}</span>}
      </Cell>
      <th scope="row" data-name="What">
        <a href={addressOfCommitment(place, subject)} data-days="">
          {title}
        </a>
        {what === undefined ? null : <span class="what">{what}</span>}
      </th>
      <Cell name="Status">
        <span class={`state state-${state}${authority === "announced" ? " is-announced" : ""}`}>{stateOfRow(row)}</span>
        {doubt === "" ? null : <span class="doubt"> {doubt}</span>}
      </Cell>
      <DateCell name="Since" date={since === undefined || state === "unknown" ? undefined : dateOfBound(since)} />
      <DateCell name="Ends by law" date={dateOfEnd(endByLaw)} />
      <DateCell name="Ends as announced" date={dateOfEnd(endAnnounced)} />
      <Cell name="In days">{days === "" ? null : <span class={`near near-${nearnessOf(row)}`}>{days}</span>}</Cell>
      <Cell name="Instrument">{instruments.length === 0 ? null : instruments.join("; ")}</Cell>
      <Cell name="At the end">{atEnd}</Cell>
    </tr>
  );
}

function Cell({ name, children }: { readonly name: string; readonly children?: ComponentChildren }) {
  const isEmpty = children === null || children === undefined || children === "";
  return (
    <td data-name={name} class={isEmpty ? "is-empty" : undefined}>
      {isEmpty ? "–" : children}
    </td>
  );
}

function DateCell({ name, date }: { readonly name: string; readonly date: CellDate | undefined }) {
  return (
    <Cell name={name}>
      {date === undefined ? null : (
        <>
          <span class="date">{date.day}</span>
          {date.clock === undefined ? null : <span class="clock"> {date.clock}</span>}
        </>
      )}
    </Cell>
  );
}

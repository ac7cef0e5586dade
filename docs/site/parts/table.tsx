import { useState } from "preact/hooks";
import type { CommitmentRow } from "../../../src/brief/index.js";
import { type Choice, matches, NO_CHOICE } from "../model/choice.js";
import { groupsOf, MOST_ROWS, sortByEnd } from "../model/groups.js";
import type { Place } from "../model/place.js";
import { CopyButtons } from "./copy-buttons.js";
import { Filters } from "./filters.js";
import { Fold } from "./fold.js";
import { TableRow } from "./table-row.js";

/** The columns of the table, in order. */
const COLUMNS = [
  "Who",
  "What",
  "Status",
  "Since",
  "Ends by law",
  "Ends as announced",
  "In days",
  "Instrument",
  "At the end",
] as const;

/** The table of a record: its commitments sorted by end, with filters. */
export function Table(props: { readonly rows: readonly CommitmentRow[]; readonly place: Place }) {
  const { rows, place } = props;
  const [choice, setChoice] = useState<Choice>(NO_CHOICE);
  const shown = sortByEnd(rows.filter((row) => matches(row, choice)));
  const isFolded = shown.length > MOST_ROWS;
  return (
    <>
      <div class="tools needs-script">
        <Filters rows={rows} choice={choice} choose={setChoice} />
        <CopyButtons rows={shown} />
      </div>
      {isFolded ? (
        groupsOf(shown).map(({ title, rows: own }) => (
          <Fold key={title} title={title} count={own.length} isFolded class="table-group">
            {() => <Rows rows={own} place={place} caption={`Commitments of ${title}`} />}
          </Fold>
        ))
      ) : (
        <Rows rows={shown} place={place} caption="Commitments, sorted by end" />
      )}
      {shown.length === 0 && rows.length > 0 ? <p role="status">No commitment matches these filters.</p> : null}
    </>
  );
}

function Rows(props: { readonly rows: readonly CommitmentRow[]; readonly place: Place; readonly caption: string }) {
  return (
    <table class="overview">
      <caption class="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          {COLUMNS.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <TableRow key={row.subject} row={row} place={props.place} />
        ))}
      </tbody>
    </table>
  );
}

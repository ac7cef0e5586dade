import type { CommitmentRow } from "../../../src/brief/index.js";
import { type Choice, partyOf, plainStateOf } from "../model/choice.js";

/** The filters of the table: by party, by state, by authority. */
export function Filters(props: {
  readonly rows: readonly CommitmentRow[];
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
}) {
  const { rows, choice, choose } = props;
  const optionsOf = (read: (row: CommitmentRow) => string) => [...new Set(rows.map(read))].sort();
  return (
    <div class="filters">
      <Select
        label="Party"
        value={choice.party}
        options={optionsOf(partyOf).map((one) => [one, one])}
        choose={(party) => choose({ ...choice, party })}
      />
      <Select
        label="Status"
        value={choice.state}
        options={optionsOf(plainStateOf).map((one) => [one, one])}
        choose={(state) => choose({ ...choice, state })}
      />
      <Select
        label="Rests on"
        value={choice.authority}
        options={[
          ["legal", "law"],
          ["announced", "announcement"],
        ]}
        choose={(authority) => choose({ ...choice, authority })}
      />
    </div>
  );
}

function Select(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly choose: (value: string) => void;
}) {
  return (
    <label>
      {props.label}{" "}
      <select value={props.value} onChange={(event) => props.choose(event.currentTarget.value)}>
        <option value="">all</option>
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

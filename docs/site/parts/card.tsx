import {
  type CommitmentRow,
  dayAskedAbout,
  daysAwayInWords,
  factsOf,
  hasDate,
  type RecordView,
} from "../../../src/brief/index.js";
import { expiryOf } from "../../../src/query/index.js";
import { explain } from "../../../src/words/index.js";
import type { Asked } from "../model/asked.js";
import { capital } from "../model/capital.js";
import { periodInWords } from "../model/period-in-words.js";
import { doubtOf, stateOfRow } from "../model/row-in-words.js";
import { Fact } from "./about.js";
import { Citations } from "./citations.js";

interface CardProps {
  readonly row: CommitmentRow;
  readonly view: RecordView;
  readonly asked: Asked;
}

/** The answer about a commitment: its state on the day asked about, and why; and what was agreed. */
export function Card({ row, view }: Omit<CardProps, "asked">) {
  const { known } = view;
  const commitment = known.commitments.find(({ id }) => id === row.subject);
  if (commitment === undefined) return null;
  const doubt = doubtOf(row);
  return (
    <>
      <p class="answer">
        <span class={`state state-${row.state}${row.authority === "announced" ? " is-announced" : ""}`}>
          {capital(stateOfRow(row))}
        </span>
        {doubt === "" ? ". " : <span class="doubt"> ({doubt}). </span>}
        {explain(known, view.status(row.subject, row.asOf))}
      </p>
      <p class="summary">{commitment.summary}</p>
      <Citations of={commitment.citations} record={known} />
    </>
  );
}

/** The facts about a commitment: its end and why, what the record says of it, and its periods. */
export function Facts({ row, view, asked }: CardProps) {
  const { known } = view;
  const commitment = known.commitments.find(({ id }) => id === row.subject);
  if (commitment === undefined) return null;
  return (
    <dl class="facts">
      {hasDate(commitment) ? null : <End row={row} view={view} asked={asked} />}
      {factsOf(commitment, known).map(([name, text]) => (
        <Fact key={name} name={name}>
          {text}
        </Fact>
      ))}
      <Fact name="Periods">
        <ol class="periods">
          {view.periods(row.subject).map((period) => (
            <li key={`${period.state} ${period.from?.latest ?? ""} ${period.authority ?? ""}`}>
              {periodInWords(period)}
            </li>
          ))}
        </ol>
      </Fact>
    </dl>
  );
}

function End({ row, view, asked }: CardProps) {
  const { known, knownAt } = view;
  const expiry = expiryOf(known, row.subject, { asOf: asked.asOf, ...(knownAt === undefined ? {} : { knownAt }) });
  const away = row.days === undefined ? "" : ` ${daysAwayInWords(row.days, dayAskedAbout(asked.asOf))}`;
  return (
    <Fact name="End">
      {explain(known, expiry)}
      {away}
      <Citations of={expiry.because.citations} record={known} />
    </Fact>
  );
}

import type { ComponentChildren } from "preact";
import { clockInWords, factsOfAgreement, participantsInWords, placeInWords, wordOf } from "../../../src/brief/index.js";
import type { Agreement } from "../../../src/model/index.js";
import { dateInWords } from "../../../src/words/index.js";
import { Citations } from "./citations.js";

/** The facts about an agreement as a whole, such as its form, its meeting and its objective. */
export function About({ record }: { readonly record: Agreement }) {
  const { form, nature, meeting, objective, citations = [] } = record;
  const people = meeting === undefined ? "" : participantsInWords(meeting, record);
  const length = meeting?.duration === undefined ? "" : `, ${clockInWords(meeting.duration)}`;
  return (
    <dl class="facts">
      {objective === undefined ? null : (
        <Fact name="Objective">
          {objective.text}
          <Citations of={objective.citations} record={record} />
        </Fact>
      )}
      <Fact name="Form">
        {wordOf(form)}; {wordOf(nature)} in law
        <Citations of={citations} record={record} />
      </Fact>
      {meeting === undefined ? null : (
        <Fact name="Meeting">
          {dateInWords(meeting.on)}, {placeInWords(meeting)}
          {length}
          {people === "" ? "" : `: ${people}`}
          <Citations of={meeting.citations} record={record} />
        </Fact>
      )}
      {factsOfAgreement(record).map(([name, text]) => (
        <Fact key={name} name={name}>
          {text}
        </Fact>
      ))}
    </dl>
  );
}

/** A fact with its name. */
export function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

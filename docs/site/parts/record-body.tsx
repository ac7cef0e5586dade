import type { ComponentChildren } from "preact";
import type { Agreement } from "../../../src/model/index.js";
import { dateInWords } from "../../../src/words/index.js";
import { Controls } from "./controls.js";
import type { Shown } from "./islands.js";
import { Paints } from "./legend.js";
import { PlaceFor } from "./place-for.js";
import { Section } from "./section.js";

/** The content of the page of a record. Without a record it is the page for a record of the reader, whose script fills it. */
export function RecordBody(props: {
  readonly record?: Agreement;
  readonly shown?: Shown;
  readonly children?: ComponentChildren;
}) {
  const { record, shown } = props;
  const has = (list: readonly unknown[] | undefined) => list === undefined || list.length > 0;
  return (
    <>
      <h1 id="title" tabIndex={-1}>
        {record?.title}
      </h1>
      <PlaceFor name="answer" shown={shown} />
      <p id="address-errors" class="error" role="alert" hidden />
      <p id="announced" class="visually-hidden" role="status" />
      <Controls />
      <Paints />
      <PlaceFor name="chart" shown={shown} />
      <Section id="table" title="Commitments">
        <PlaceFor name="table" shown={shown} />
      </Section>
      <Section id="changes" title="What changed">
        <PlaceFor name="between" shown={shown} />
        <PlaceFor name="events" shown={shown} />
      </Section>
      <Section id="accounts" title="Accounts that differ">
        <PlaceFor name="accounts" shown={shown} />
      </Section>
      <Section id="issues" title="Unresolved issues">
        <PlaceFor name="issues" shown={shown} />
      </Section>
      {has(record?.conditions) ? (
        <Section id="conditions" title="Conditions">
          <PlaceFor name="conditions" shown={shown} />
        </Section>
      ) : null}
      {has(record?.assessments) ? (
        <Section id="experts" title="Experts">
          <p class="quiet">Opinions of those who gave them; the record only reports them.</p>
          <PlaceFor name="experts" shown={shown} />
        </Section>
      ) : null}
      <Section id="about" title="The agreement">
        <PlaceFor name="about" shown={shown} />
      </Section>
      {props.children}
      <Section id="sources" title="Sources">
        <PlaceFor name="sources" shown={shown} />
      </Section>
    </>
  );
}

/** Returns the parties and the day of an agreement: "United States and China, 30 October 2025". */
export function partiesAndDay({ parties, concludedOn, meeting }: Agreement): string {
  const day = concludedOn ?? meeting?.on;
  const names = parties.length > 4 ? [`${parties.length} parties`] : parties.map(({ name }) => name);
  return [names.join(", "), ...(day === undefined ? [] : [dateInWords(day)])].join(" · ");
}

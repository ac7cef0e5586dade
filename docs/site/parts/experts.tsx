import { positionOf, voiceOf } from "../../../src/brief/index.js";
import type { Agreement, ExpertAssessment } from "../../../src/model/index.js";
import { capital } from "../model/capital.js";
import { Citations } from "./citations.js";

const STANCES = { positive: "For", cautionary: "Warns", negative: "Against" } as const;

/** The assessments of experts and others, marked as opinions. */
export function Experts({ record }: { readonly record: Agreement }) {
  return (
    <div class="columns">
      {record.assessments.map((one) => (
        <Expert key={one.id} assessment={one} record={record} />
      ))}
    </div>
  );
}

function Expert({ assessment, record }: { readonly assessment: ExpertAssessment; readonly record: Agreement }) {
  const { label, contrastWith, summary, quotes, points, citations } = assessment;
  const position = positionOf(assessment);
  return (
    <article class="expert">
      <h3>{capital(voiceOf(assessment, record))}</h3>
      {position === undefined ? null : <p class="quiet">{position}</p>}
      {label === undefined ? null : (
        <p>
          Calls it a “{label}”{contrastWith === undefined ? "" : `, not a “${contrastWith}”`}.
        </p>
      )}
      <p>{summary}</p>
      {quotes.map(({ text }) => (
        <blockquote key={text}>“{text}”</blockquote>
      ))}
      {points.length === 0 ? null : (
        <ul>
          {points.map(({ stance, text }) => (
            <li key={text}>
              <b>{STANCES[stance]}:</b> {text}
            </li>
          ))}
        </ul>
      )}
      <Citations of={citations} record={record} />
    </article>
  );
}

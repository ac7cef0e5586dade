import { voiceById, wordOf } from "../../../src/brief/index.js";
import type { Agreement, Issue } from "../../../src/model/index.js";
import { unresolvedIssues } from "../../../src/query/index.js";
import { capital } from "../model/capital.js";
import { Citations } from "./citations.js";

/** The open issues, each kind under its own heading, and the conditions. */
export function Issues({ record }: { readonly record: Agreement }) {
  const own = new Set(unresolvedIssues(record).map(({ id }) => id));
  const all: readonly Issue[] = unresolvedIssues(record, { include: ["not-on-agenda", "discussed"], attributed: true });
  const lists: readonly (readonly [string, readonly Issue[]])[] = [
    ["Unresolved", all.filter(({ id }) => own.has(id))],
    ["Unresolved in the view of an expert", all.filter((one) => one.disposition === "unresolved" && !own.has(one.id))],
    ["Not on the agenda", all.filter((one) => one.disposition === "not-on-agenda")],
    ["Discussed, nothing known to be agreed", all.filter((one) => one.disposition === "discussed")],
  ];
  const filled = lists.filter(([, list]) => list.length > 0);
  if (filled.length === 0) return <p>No open issue is on record.</p>;
  return (
    <div class="columns">
      {filled.map(([title, list]) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul class="plain">
            {list.map((issue) => (
              <li key={issue.id}>
                <p>{issue.title}</p>
                {issue.attributedTo === undefined ? null : (
                  <p class="quiet">{capital(voiceById(issue.attributedTo, record))}</p>
                )}
                {issue.note === undefined ? null : <p class="quiet">{issue.note}</p>}
                <Citations of={issue.citations} record={record} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** The conditions of an agreement, and whose reading they are. */
export function Conditions({ record }: { readonly record: Agreement }) {
  return (
    <div class="columns">
      {record.conditions.map(({ id, kind, summary, attributedTo, citations }) => (
        <div key={id}>
          <h3>Condition {wordOf(kind)}</h3>
          <p>{summary}</p>
          {attributedTo === undefined ? null : (
            <p class="quiet">Read into it by {voiceById(attributedTo, record)}; no clause of the agreement.</p>
          )}
          <Citations of={citations} record={record} />
        </div>
      ))}
    </div>
  );
}

import { type Brief, voiceById, wordOf } from "../../../src/brief/index.js";
import type { Agreement, Condition, Issue } from "../../../src/model/index.js";
import { element } from "./element.js";
import { capital } from "./names.js";
import { citationsOf } from "./sources.js";

/**
 * Shows the open issues: the narrator's, those of experts, those only discussed and those not on the agenda, each separately.
 */
export function issuesOf({ agreement, issues }: Brief): readonly HTMLElement[] {
  const lists: readonly (readonly [string, readonly Issue[]])[] = [
    ["Unresolved", issues.unresolved],
    ["Unresolved in the view of an expert", issues.attributed],
    ["Not on the agenda", issues.notOnAgenda],
    ["Discussed, nothing known to be agreed", issues.discussed],
  ];
  return lists.flatMap(([title, list]) =>
    list.length === 0
      ? []
      : [
          element(
            "div",
            { class: "column" },
            element("h3", {}, title),
            element(
              "ul",
              { class: "plain" },
              list.map((issue) => issueEntry(issue, agreement)),
            ),
          ),
        ],
  );
}

function issueEntry({ title, attributedTo, note, citations }: Issue, record: Agreement): HTMLElement {
  const by =
    attributedTo === undefined ? undefined : element("p", { class: "aside" }, `By ${voiceById(attributedTo, record)}`);
  return element(
    "li",
    {},
    element("p", {}, title),
    by,
    note === undefined ? undefined : element("p", { class: "aside" }, note),
    citationsOf(citations, record),
  );
}

/** Shows the conditions of the agreement, and whose reading they are. */
export function conditionsOf({ agreement }: Brief): readonly HTMLElement[] {
  return agreement.conditions.map((condition) => conditionEntry(condition, agreement));
}

function conditionEntry({ kind, summary, attributedTo, citations }: Condition, record: Agreement): HTMLElement {
  const by =
    attributedTo === undefined
      ? undefined
      : element(
          "p",
          { class: "aside" },
          `Read into it by ${voiceById(attributedTo, record)}; no clause of the agreement.`,
        );
  return element(
    "div",
    { class: "column" },
    element("h3", {}, capital(wordOf(kind))),
    element("p", {}, summary),
    by,
    citationsOf(citations, record),
  );
}

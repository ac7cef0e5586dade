import { accountValue, type Brief } from "../../../src/brief/index.js";
import type { Agreement, Commitment, Readout } from "../../../src/model/index.js";
import type { Discrepancy } from "../../../src/query/index.js";
import { dateInWords, explain, partyName } from "../../../src/words/index.js";
import { element } from "./element.js";
import { capital, nameOf } from "./names.js";
import { citationsOf } from "./sources.js";

/**
 * Shows the accounts of the parties side by side: first the fields in which they differ, which are marked, then each account.
 */
export function accountsOf({ agreement, discrepancies }: Brief): readonly HTMLElement[] {
  const differing = (id: string) => discrepancies.filter(({ subject }) => subject === id);
  const given = agreement.commitments.filter(({ readouts = [] }) => readouts.length > 0);
  const sorted = [
    ...given.filter(({ id }) => differing(id).length > 0),
    ...given.filter(({ id }) => differing(id).length === 0),
  ];
  return sorted.map((commitment) => accountsTable(commitment, differing(commitment.id), agreement));
}

function accountsTable(commitment: Commitment, differing: readonly Discrepancy[], record: Agreement): HTMLElement {
  const { id, readouts = [] } = commitment;
  const parties = record.parties.filter((party) => readouts.some(({ by }) => by === party.id));
  const span = String(parties.length);
  const word =
    differing.length > 0 ? "the accounts differ" : parties.length > 1 ? "no difference found" : "one account";
  return element(
    "div",
    { class: `accounts ${differing.length > 0 ? "accounts-differ" : ""}`.trim() },
    element("h3", {}, nameOf(id, record), " ", element("span", { class: "count" }, word)),
    element(
      "table",
      {},
      element(
        "thead",
        {},
        element(
          "tr",
          {},
          parties.map(({ name }) => element("th", { scope: "col" }, name)),
        ),
      ),
      differing.map((one) => discrepancyRows(one, span, parties, record)),
      element(
        "tbody",
        {},
        element(
          "tr",
          {},
          parties.map((party) =>
            element(
              "td",
              {},
              readouts.filter(({ by }) => by === party.id).map((one) => readoutOf(one, record)),
            ),
          ),
        ),
      ),
    ),
  );
}

function discrepancyRows(
  discrepancy: Discrepancy,
  span: string,
  parties: Agreement["parties"],
  record: Agreement,
): HTMLElement {
  const { field, kind, accounts } = discrepancy;
  const cells = parties.map((party) => {
    const account = accounts.find(({ by }) => by === party.id);
    if (account === undefined) return element("td", {}, "–");
    return element(
      "td",
      {},
      element("mark", {}, capital(accountValue(account))),
      citationsOf(account.citations, record),
    );
  });
  const tag = kind === "differs" ? "differs" : "one side only";
  return element(
    "tbody",
    {},
    element(
      "tr",
      {},
      element(
        "th",
        { scope: "rowgroup", colspan: span },
        capital(field),
        " ",
        element("span", { class: "tag" }, tag),
        element("span", { class: "why" }, explain(record, discrepancy)),
      ),
    ),
    element("tr", {}, cells),
  );
}

function readoutOf({ by, on, summary, citations }: Readout, record: Agreement): HTMLElement {
  return element(
    "div",
    { class: "readout" },
    element("p", { class: "aside" }, `${partyName(record, by)}, ${dateInWords(on)}`),
    element("p", {}, summary),
    citationsOf(citations, record),
  );
}

import { type Brief, dayAskedAbout, daysAwayInWords, factsOf, hasDate } from "../../../src/brief/index.js";
import type { Agreement, Commitment } from "../../../src/model/index.js";
import type { Status } from "../../../src/query/index.js";
import { caveatInWords, explain, partiesInWords, stateInWords } from "../../../src/words/index.js";
import { type Content, element } from "./element.js";
import { nothingOnRecord, refill } from "./fill.js";
import { groupedBy } from "./grouped-by.js";
import { capital, nameOf } from "./names.js";
import { citationsOf } from "./sources.js";

/** The card of a commitment, and the status that it shows. */
interface Card {
  readonly node: HTMLElement;
  readonly standing: string;
}

let filled: { readonly key: string; readonly cards: Map<string, Card> } | undefined;

/**
 * Shows the status of the commitments. For the same record and day of knowledge, only the cards whose content changes are
 * created again: there may be hundreds.
 */
export function fillCommitments(place: HTMLElement, brief: Brief, key: string): void {
  const { agreement } = brief;
  if (filled?.key !== key) {
    const cards = new Map(agreement.commitments.map((one) => [one.id, cardOf(one, brief)]));
    refill(place, agreement.commitments.length > 0 ? groupsOf(agreement, cards) : [nothingOnRecord()]);
    filled = { key, cards };
    return;
  }
  for (const commitment of agreement.commitments) {
    const before = filled.cards.get(commitment.id);
    const standing = standingOf(commitment, brief);
    if (before === undefined || before.standing === standing) {
      const side = before?.node.querySelector(".side");
      if (side) side.textContent = sideOf(commitment, brief);
      continue;
    }
    const card = cardOf(commitment, brief);
    const open = before.node.querySelector("details")?.open ?? false;
    const focused = before.node.contains(document.activeElement);
    before.node.replaceWith(card.node);
    const details = card.node.querySelector("details");
    if (details !== null) details.open = open;
    if (focused) details?.querySelector("summary")?.focus();
    filled.cards.set(commitment.id, card);
  }
}

function cardOf(commitment: Commitment, brief: Brief): Card {
  return { node: commitmentCard(commitment, brief), standing: standingOf(commitment, brief) };
}

/** Returns everything in a card that depends on the day asked about, except the distance to the end. */
function standingOf({ id }: Commitment, { statuses }: Brief): string {
  const status = statuses.find(({ subject }) => subject === id);
  if (status === undefined) return "";
  const { asOf, ...answer } = status;
  return JSON.stringify(answer);
}

/** Returns how far the end of a commitment is from the day asked about, and on which side. */
function sideOf({ id }: Commitment, { ends, asOf }: Brief): string {
  const end = ends.find(({ expiry }) => expiry.subject === id);
  return daysAwayInWords(end?.days, dayAskedAbout(asOf));
}

/** Shows the commitments, grouped by promisor. */
function groupsOf(agreement: Agreement, cards: ReadonlyMap<string, Card>): readonly HTMLElement[] {
  const groups = groupedBy(agreement.commitments, ({ promisors, performance }) =>
    promisors.length === 0 ? "Nobody named" : partiesInWords(agreement, promisors, performance),
  );
  return [...groups].map(([title, list]) =>
    element(
      "div",
      { class: "promisor" },
      element("h3", {}, title, element("span", { class: "count" }, ` ${list.length}`)),
      list.map(({ id }) => cards.get(id)?.node),
    ),
  );
}

function commitmentCard(commitment: Commitment, brief: Brief): HTMLElement {
  const { agreement } = brief;
  const { id, summary, citations } = commitment;
  const status = brief.statuses.find(({ subject }) => subject === id);
  const end = brief.ends.find(({ expiry }) => expiry.subject === id);
  const facts: readonly (readonly [string, Content])[] = [
    ...factsOf(commitment, agreement),
    ...(end === undefined || hasDate(commitment)
      ? []
      : [
          [
            "End",
            [
              `${explain(agreement, end.expiry)} `,
              element("span", { class: "side" }, sideOf(commitment, brief)),
              citationsOf(end.expiry.because.citations, agreement),
            ],
          ] as const,
        ]),
  ];
  return element(
    "article",
    { id: `commitment-${id}`, class: "card", "data-commitment": id },
    element("h4", {}, nameOf(id, agreement)),
    status === undefined ? undefined : pillsOf(status),
    element("p", { class: "summary" }, summary),
    citationsOf(citations, agreement),
    status === undefined ? undefined : element("p", { class: "explanation" }, explain(agreement, status)),
    status === undefined || status.because.citations === citations
      ? undefined
      : citationsOf(status.because.citations, agreement),
    element(
      "details",
      { "data-key": `commitment-${id}` },
      element("summary", {}, "Terms and details"),
      element(
        "dl",
        {},
        facts.map(([label, text]) => [element("dt", {}, label), element("dd", {}, text)]),
      ),
    ),
  );
}

/** Returns the status and its certainty, in words; the colour only repeats them. */
function pillsOf({ state, certainty, caveats }: Status): HTMLElement {
  const why = caveats.length === 0 ? "" : ` (${caveats.map(caveatInWords).join("; ")})`;
  return element(
    "p",
    { class: "pills" },
    element("span", { class: `pill state-${state}` }, capital(stateInWords(state))),
    " ",
    element("span", { class: "certainty" }, `${capital(certainty)}${why}`),
  );
}

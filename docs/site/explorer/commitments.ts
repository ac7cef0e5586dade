import { dateInWords } from "../../../src/calendar/words.js";
import type { Brief } from "../../../src/cli/show/brief.js";
import { details, hasDate, hasFigures, sideInWords, who } from "../../../src/cli/show/commitment-in-words.js";
import { partiesInWords, wordOf } from "../../../src/format/in-words.js";
import type { Commitment } from "../../../src/model/index.js";
import { beneficiariesInWords } from "../../../src/query/beneficiaries-in-words.js";
import type { Status } from "../../../src/query/status.js";
import { type Content, element } from "./element.js";
import { capital, nameOf } from "./names.js";
import { citationsOf } from "./sources.js";

/** The commitments, by who owes them. */
export function commitmentsOf(brief: Brief): readonly HTMLElement[] {
  const { agreement } = brief;
  const groups = Map.groupBy(agreement.commitments, ({ promisors }) => {
    const names = partiesInWords(promisors, agreement);
    return promisors.length > 1 ? `${names}, jointly` : names;
  });
  return [...groups].map(([title, list]) =>
    element(
      "div",
      { class: "promisor" },
      element("h3", {}, title, element("span", { class: "count" }, ` ${list.length}`)),
      list.map((one) => commitmentCard(one, brief)),
    ),
  );
}

function commitmentCard(commitment: Commitment, brief: Brief): HTMLElement {
  const { agreement, asOf } = brief;
  const { id, summary, citations, modality, wording, partOf, rationale, expectedEffects } = commitment;
  const status = brief.statuses.find((one) => one.commitment === id);
  const end = brief.ends.find(({ expiry }) => expiry.commitment === id);
  const favoured = beneficiariesInWords(commitment.beneficiaries);
  const facts: readonly (readonly [string, Content])[] = [
    ["Who", `${who(commitment, agreement)}; ${modality}, “${wording}”`],
    ...(favoured === undefined ? [] : [["Favours", favoured] as const]),
    ...details(commitment),
    ...(commitment.kind === "visit" ? [["Planned at first", dateInWords(commitment.when)] as const] : []),
    ...(partOf === undefined
      ? []
      : [
          [
            "Part of",
            `${nameOf(partOf, agreement)}${hasFigures(commitment) ? ", whose figures include those here" : ""}`,
          ] as const,
        ]),
    ...(rationale === undefined ? [] : [["Why", rationale] as const]),
    ...(expectedEffects === undefined ? [] : [["Expected", expectedEffects.join(" ")] as const]),
    ...(end === undefined || hasDate(commitment)
      ? []
      : [
          [
            "End",
            [
              `${end.expiry.explanation} ${sideInWords(end, asOf)}`.trim(),
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
    status === undefined ? undefined : element("p", { class: "explanation" }, status.explanation),
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

/** How it stands and how sure that is, in words; the colour only repeats them. */
function pillsOf({ state, certainty, caveats }: Status): HTMLElement {
  const why = caveats.length === 0 ? "" : ` (${caveats.map(wordOf).join(", ")})`;
  return element(
    "p",
    { class: "pills" },
    element("span", { class: `pill state-${state}` }, capital(wordOf(state))),
    " ",
    element("span", { class: "certainty" }, `${capital(certainty)}${why}`),
  );
}

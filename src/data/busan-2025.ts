import type { Agreement, Ids } from "../model/index.js";
import { deepFreeze } from "./deep-freeze.js";

/**
 * The ids of {@link busan2025}, by the kind of entity that has them.
 *
 * @example
 * ```ts
 * import type { Busan2025Ids } from "typed-agreements";
 *
 * const commitment: Busan2025Ids["commitment"] = "rare-earth-suspension";
 * console.log(commitment);
 * // → rare-earth-suspension
 * ```
 */
export interface Busan2025Ids extends Ids {
  readonly agreement: "busan-2025";
  readonly meeting: "busan-meeting";
  readonly party: "us" | "cn";
  readonly commitment:
    | "average-tariff-reduction"
    | "fentanyl-tariff-reduction"
    | "agricultural-purchases"
    | "rare-earth-suspension"
    | "fentanyl-cooperation"
    | "high-level-dialogue"
    | "leader-roadmap"
    | "trump-visit-china"
    | "xi-visit-us"
    | "us-reciprocal-tariff-suspension"
    | "cn-superhard-battery-suspension"
    | "cn-soybean-log-access"
    | "gallium-germanium-antimony-suspension"
    | "cn-retaliatory-tariff-suspension"
    | "cn-farm-tariff-removal"
    | "affiliates-rule-suspension"
    | "us-port-fee-suspension"
    | "cn-port-fee-suspension"
    | "hanwha-sanctions-suspension"
    | "precursor-licensing"
    | "cn-entity-list-relief"
    | "us-exclusion-extension"
    | "cn-exclusion-extension";
  readonly condition: "renegotiation-review" | "china-fentanyl-compliance" | "us-tariff-adherence";
  readonly issue:
    | "semiconductor-export-controls"
    | "industrial-policy"
    | "technology-transfer"
    | "market-access"
    | "taiwan"
    | "energy"
    | "people-to-people"
    | "technology-controls"
    | "industrial-strategies"
    | "strategic-mistrust";
  readonly assessment: "international-observers" | "experts" | "loh" | "sun" | "lin" | "author";
  readonly event:
    | "eo-14357"
    | "eo-14358"
    | "mofcom-gacc-70"
    | "gacc-soybean-log"
    | "mofcom-72"
    | "tariff-commission-10"
    | "tariff-commission-farm"
    | "bis-affiliates-rule"
    | "ustr-maritime"
    | "mot-port-fees"
    | "mofcom-hanwha"
    | "precursor-notice"
    | "entity-lists"
    | "ustr-exclusions"
    | "soybeans-bessent"
    | "soybeans-usda"
    | "xi-visit-planned"
    | "supreme-court"
    | "visit-rescheduled"
    | "ieepa-collection-end"
    | "visit-postponed"
    | "visit-held"
    | "soybeans-2026-half"
    | "truce-extension-us"
    | "xi-visit-held"
    | "truce-extension-cn";
  readonly source:
    | "busan-article"
    | "world-footwear-truce"
    | "mofcom-remarks-2025"
    | "china-daily-summit"
    | "white-house-fact-sheet"
    | "govpulse-fact-sheet"
    | "eo-14357-summary"
    | "eo-14358-summary"
    | "eo-14334-as-quoted"
    | "announcement-70"
    | "udn-soybeans"
    | "announcement-72"
    | "announcement-10"
    | "hk01-tariffs"
    | "skadden-affiliates-rule"
    | "ustr-maritime-notice"
    | "peoples-daily-port-fees"
    | "afp-hanwha"
    | "peoples-daily-precursors"
    | "mofo-trade-agreement"
    | "ustr-exclusions-notice"
    | "farm-policy-deadline"
    | "ap-soybeans"
    | "afp-xi-visit"
    | "dorsey-supreme-court"
    | "reuters-visit-dates"
    | "trade-insights-collection"
    | "cbs-visit-delayed"
    | "reuters-truce-extension"
    | "bbc-visit"
    | "bloomberg-crops"
    | "nbc-extension"
    | "cnbc-extension"
    | "mofcom-interpretation-2026";
}

/**
 * The type of {@link busan2025}: an agreement with its ids.
 *
 * @example
 * ```ts
 * import { type Busan2025, busan2025 } from "typed-agreements";
 *
 * const copy: Busan2025 = { ...busan2025, title: "Busan" };
 * console.log(copy.title);
 * // → Busan
 * ```
 */
export interface Busan2025 extends Agreement<Busan2025Ids> {}

/**
 * The summit of Busan, 30 October 2025, between the United States and China: as one article of that time tells it, and what
 * came of it up to 8 October 2026.
 *
 * The article has nine commitments, three conditions that experts read into it, ten issues and six assessments. What came
 * later changes none of them: it is in `events`, in the `readouts` of the two governments, and in commitments of their own,
 * which name in `introducedBy` the event that brought them in.
 *
 * The facts are licensed under CC BY 4.0. Every one cites its source, and of the article the paragraph; what is quoted is
 * quoted exactly as printed. No joint text is known to the article, so `form` is `unclear` and `nature` `undetermined`. Many
 * instruments were read only as others quote them or sum them up: their sources say so in `via` or `note`.
 *
 * @example
 * ```ts
 * import { busan2025 } from "typed-agreements/data";
 *
 * console.log(busan2025.title);
 * // → Busan summit between the United States and China
 * const atTheSummit = busan2025.commitments.filter((commitment) => commitment.introducedBy === undefined);
 * console.log(atTheSummit.length, busan2025.commitments.length, busan2025.events.length, busan2025.reviewedOn);
 * // → 9 23 26 2026-10-08
 * ```
 */
export const busan2025: Busan2025 = deepFreeze<Busan2025>({
  id: "busan-2025",
  title: "Busan summit between the United States and China",
  altTitles: ["2025 U.S.–China Summit in Busan"],
  nature: "undetermined",
  form: "unclear",
  meeting: {
    id: "busan-meeting",
    on: "2025-10-30",
    place: { name: "Gimhae Air Base", city: "Busan", country: "KR" },
    duration: "PT100M",
    participants: [
      { name: "Donald Trump", party: "us" },
      { name: "Xi Jinping", party: "cn" },
    ],
    note: "The two presidents met in person for the first time since Donald Trump came back into office.",
    citations: [
      {
        source: "busan-article",
        locator: "paragraph 1",
        quote: "100-minute meeting",
        mode: "verbatim",
        field: "duration",
      },
      { source: "busan-article", locator: "paragraph 1", mode: "paraphrase" },
      { source: "busan-article", locator: "paragraph 1", mode: "inference", field: "place.country" },
    ],
  },
  concludedOn: "2025-10-30",
  objective: {
    text: "Make the relations between the two countries more stable.",
    citations: [{ source: "busan-article", locator: "paragraph 2", mode: "paraphrase" }],
  },
  background: [
    {
      text: "The meeting came after years in which tensions over trade had grown.",
      citations: [{ source: "busan-article", locator: "paragraph 1", mode: "paraphrase" }],
    },
  ],
  parties: [
    {
      id: "us",
      kind: "state",
      name: "United States",
      iso3166: "US",
      representatives: [{ name: "Donald Trump", role: "President" }],
      citations: [
        { source: "busan-article", locator: "paragraph 1", mode: "paraphrase" },
        {
          source: "busan-article",
          locator: "paragraph 3",
          quote: "The United States",
          mode: "verbatim",
          field: "name",
        },
        { source: "busan-article", locator: "paragraph 3", mode: "inference", field: "iso3166" },
      ],
    },
    {
      id: "cn",
      kind: "state",
      name: "China",
      iso3166: "CN",
      representatives: [{ name: "Xi Jinping", role: "President" }],
      citations: [
        { source: "busan-article", locator: "paragraph 1", mode: "paraphrase" },
        { source: "busan-article", locator: "paragraph 4", quote: "China", mode: "verbatim", field: "name" },
        { source: "busan-article", locator: "paragraph 4", mode: "inference", field: "iso3166" },
      ],
    },
  ],
  commitments: [
    {
      id: "average-tariff-reduction",
      kind: "tariff",
      title: "Lower average tariff on Chinese imports",
      summary: "The United States lowers its tariffs on imports from China from 57% to 47% on average.",
      promisors: ["us"],
      promisees: ["cn"],
      modality: "pledge",
      wording: "agreed",
      rate: { from: 57, to: 47, unit: "percent", basis: "average" },
      readouts: [
        {
          by: "us",
          on: "2025-10-30",
          summary: "The figures are President Trump’s own: an average of 57% that becomes 47%.",
          citations: [
            { source: "world-footwear-truce", mode: "paraphrase" },
            {
              source: "world-footwear-truce",
              quote: "reducing the overall US tariff rate on Chinese goods",
              mode: "verbatim",
            },
          ],
        },
      ],
      citations: [
        {
          source: "busan-article",
          locator: "paragraph 3",
          quote: "average tariffs on Chinese imports from 57% to 47%",
          mode: "verbatim",
        },
      ],
    },
    {
      id: "fentanyl-tariff-reduction",
      kind: "tariff",
      title: "Halving of the fentanyl tariff",
      summary:
        "The United States lowers the additional tariff that it had linked to fentanyl from 20% to 10%; this is included in the lower average.",
      promisors: ["us"],
      promisees: ["cn"],
      modality: "pledge",
      wording: "agreed",
      partOf: "average-tariff-reduction",
      rate: { from: 20, to: 10, unit: "percent", basis: "additional" },
      readouts: [
        {
          by: "us",
          on: "2025-10-30",
          summary: "The United States says that it lowers this tariff at once, from 20% to 10%.",
          citations: [
            {
              source: "world-footwear-truce",
              quote: "will immediately cut tariffs on Chinese goods related to fentanyl",
              mode: "verbatim",
            },
          ],
        },
        {
          by: "cn",
          on: "2025-10-30",
          summary: "China says that the United States takes 10 percentage points off this tariff; it names no day.",
          citations: [{ source: "mofcom-remarks-2025", mode: "paraphrase" }],
        },
      ],
      citations: [
        {
          source: "busan-article",
          locator: "paragraph 3",
          quote: "fentanyl-related tariff from 20% to 10%",
          mode: "verbatim",
        },
        { source: "busan-article", locator: "paragraph 3", mode: "inference", field: "rate.basis" },
      ],
    },
    {
      id: "agricultural-purchases",
      kind: "purchase",
      title: "Purchases of soybeans and farm products",
      summary: "China buys soybeans and other farm products from the United States; no amount is stated.",
      promisors: ["cn"],
      promisees: ["us"],
      modality: "pledge",
      wording: "agreed",
      goods: ["soybeans", "other agricultural commodities"],
      quantity: { kind: "unspecified", wording: "a substantial volume" },
      rationale: "A concession of political weight, meant to answer the worries of rural voters in the United States.",
      readouts: [
        {
          by: "cn",
          on: "2025-10-31",
          summary: "China’s account of the meeting names no volume of soybeans.",
          citations: [{ source: "china-daily-summit", mode: "inference", field: "summary" }],
        },
        {
          by: "us",
          on: "2025-11-01",
          summary:
            "The United States says that China buys at least 12 million tons of soybeans before the year is over, and at least 25 million in each of the three years that follow.",
          quantities: [
            {
              quantity: { kind: "at-least", value: 12_000_000, unit: "metric ton" },
              during: { from: "2025-11-01", through: "2025-12-31" },
            },
            {
              quantity: { kind: "at-least", value: 25_000_000, unit: "metric ton" },
              during: { from: "2026-01-01", through: "2026-12-31" },
            },
            {
              quantity: { kind: "at-least", value: 25_000_000, unit: "metric ton" },
              during: { from: "2027-01-01", through: "2027-12-31" },
            },
            {
              quantity: { kind: "at-least", value: 25_000_000, unit: "metric ton" },
              during: { from: "2028-01-01", through: "2028-12-31" },
            },
          ],
          citations: [
            {
              source: "white-house-fact-sheet",
              quote: "at least 12 million metric tons (MMT) of U.S. soybeans",
              mode: "verbatim",
            },
            { source: "white-house-fact-sheet", mode: "paraphrase" },
          ],
        },
        {
          by: "us",
          on: "2025-12",
          summary:
            "American officials now name the end of February 2026 as the time by which the first purchases are due.",
          term: { end: { through: "2026-02-28" }, note: "This is for the first 12 million tons." },
          citations: [
            { source: "farm-policy-deadline", quote: "end of February", mode: "verbatim", confidence: "medium" },
            { source: "farm-policy-deadline", mode: "inference", confidence: "medium", field: "term.end" },
          ],
        },
      ],
      citations: [
        {
          source: "busan-article",
          locator: "paragraph 4",
          quote: "a substantial volume of soybeans and other agricultural commodities",
          mode: "verbatim",
        },
      ],
    },
    {
      id: "rare-earth-suspension",
      kind: "suspension",
      title: "Suspension of rare-earth export controls",
      summary:
        "China suspends its restrictions on the export of rare earths for one year and keeps up their supply; the day from which the year runs is not stated.",
      promisors: ["cn"],
      promisees: ["us"],
      modality: "pledge",
      wording: "consented",
      term: { duration: "P1Y" },
      measure: { title: "restrictions on the export of rare earth elements" },
      expectedEffects: [
        "Less pressure on supply chains of strategic importance.",
        "Steadier markets around the world.",
      ],
      readouts: [
        {
          by: "cn",
          on: "2025-10-30",
          summary:
            "China says that it suspends for a year what it announced on 9 October 2025, and works out the details.",
          term: { duration: "P1Y" },
          scope: "the export controls announced on 9 October 2025",
          citations: [
            {
              source: "mofcom-remarks-2025",
              quote: "export control measures announced on October 9 for one year",
              mode: "verbatim",
            },
          ],
        },
        {
          by: "us",
          on: "2025-11-01",
          summary:
            "The United States says that China issues general licences, and takes that to do away with the controls of October 2022 and April 2025.",
          scope: "general licences, taken to do away with the controls of October 2022 and April 2025",
          citations: [
            {
              source: "white-house-fact-sheet",
              quote: "China will issue general licenses valid for exports of rare earths",
              mode: "verbatim",
            },
            { source: "white-house-fact-sheet", quote: "de facto removal", mode: "verbatim", field: "scope" },
          ],
        },
      ],
      citations: [
        {
          source: "busan-article",
          locator: "paragraph 4",
          quote: "a one-year suspension of its export restrictions on rare earth elements",
          mode: "verbatim",
        },
        {
          source: "busan-article",
          locator: "paragraph 4",
          quote: "maintaining the supply of rare earth elements",
          mode: "verbatim",
        },
      ],
    },
    {
      id: "fentanyl-cooperation",
      kind: "cooperation",
      title: "Cooperation on fentanyl precursors",
      summary: "Both countries work together more closely to control the substances from which fentanyl is made.",
      promisors: ["us", "cn"],
      promisees: ["us", "cn"],
      modality: "pledge",
      wording: "reached a consensus",
      subject: "control of fentanyl precursors",
      rationale:
        "Precursors are key chemicals, linked to the opioid crisis that the United States suffers, with its many addicts and its burden on public health.",
      readouts: [
        {
          by: "us",
          on: "2025-11-01",
          summary: "The United States says that China stops shipping certain chemicals to North America.",
          scope: "a stop to the shipment of certain chemicals to North America",
          citations: [
            {
              source: "white-house-fact-sheet",
              quote: "stop the shipment of certain designated chemicals to North America",
              mode: "verbatim",
            },
            { source: "white-house-fact-sheet", mode: "inference", field: "on" },
          ],
        },
        {
          by: "cn",
          on: "2025-11-10",
          summary: "China asks for a licence for 13 chemicals when they go to the United States, Mexico or Canada.",
          scope: "licences for 13 chemicals to the United States, Mexico and Canada; no ban",
          citations: [
            {
              source: "peoples-daily-precursors",
              quote: "13 specific types of precursor chemicals",
              mode: "verbatim",
            },
            { source: "peoples-daily-precursors", mode: "inference", field: "scope" },
          ],
        },
      ],
      citations: [
        { source: "busan-article", locator: "paragraph 5", quote: "controlling fentanyl precursors", mode: "verbatim" },
      ],
    },
    {
      id: "high-level-dialogue",
      kind: "dialogue",
      title: "Regular high-level dialogue",
      summary: "Senior officials of both countries keep meeting regularly; no end is stated.",
      promisors: ["us", "cn"],
      promisees: ["us", "cn"],
      modality: "pledge",
      wording: "shared commitment",
      subject: "regular talks between senior officials",
      expectedEffects: ["More stability and better understanding of each other between the two countries."],
      citations: [
        { source: "busan-article", locator: "paragraph 5", quote: "regular high-level dialogues", mode: "verbatim" },
      ],
    },
    {
      id: "leader-roadmap",
      kind: "undertaking",
      title: "Roadmap for meetings of leaders",
      summary: "Both countries draw up a roadmap for meetings of their leaders.",
      promisors: ["us", "cn"],
      promisees: ["us", "cn"],
      modality: "pledge",
      wording: "agreed",
      citations: [
        {
          source: "busan-article",
          locator: "paragraph 6",
          quote: "a roadmap for leader-level exchanges",
          mode: "verbatim",
        },
      ],
    },
    {
      id: "trump-visit-china",
      kind: "visit",
      title: "President Trump’s visit to China",
      summary: "President Trump plans to visit China in April 2026.",
      promisors: ["us"],
      promisees: ["cn"],
      modality: "intention",
      wording: "confirmed",
      partOf: "leader-roadmap",
      visitor: "us",
      host: "cn",
      when: "2026-04",
      readouts: [
        {
          by: "cn",
          on: "2026-05-20",
          summary: "After the visit China says that it wants to have the truce extended; that was not agreed in May.",
          citations: [
            { source: "reuters-truce-extension", quote: "seek an extension of a trade truce", mode: "verbatim" },
            { source: "reuters-truce-extension", mode: "paraphrase" },
          ],
        },
      ],
      citations: [
        {
          source: "busan-article",
          locator: "paragraph 6",
          quote: "planned visit to China in April 2026",
          mode: "verbatim",
        },
      ],
    },
    {
      id: "xi-visit-us",
      kind: "invitation",
      title: "Invitation to President Xi",
      summary:
        "President Trump invites President Xi to come to the United States after that; the article does not say whether he accepted.",
      promisors: ["us"],
      promisees: ["cn"],
      modality: "invitation",
      wording: "extended an invitation",
      partOf: "leader-roadmap",
      invitee: "cn",
      host: "us",
      occasion: "a visit by President Xi to the United States",
      after: "trump-visit-china",
      citations: [
        { source: "busan-article", locator: "paragraph 6", quote: "extended an invitation", mode: "verbatim" },
        { source: "busan-article", locator: "paragraph 6", quote: "thereafter", mode: "verbatim", field: "after" },
      ],
    },
    {
      id: "us-reciprocal-tariff-suspension",
      kind: "suspension",
      title: "Suspension of the US reciprocal tariff",
      summary:
        "The United States leaves 24 percentage points of its reciprocal tariff on goods from China suspended; the other 10% are still levied.",
      promisors: ["us"],
      promisees: ["cn"],
      modality: "pledge",
      wording: "continued in suspension",
      introducedBy: "eo-14358",
      measure: {
        title: "the heightened reciprocal tariff on goods from China",
        scope: "24 percentage points; a rate of 10% stays in force",
      },
      readouts: [
        {
          by: "cn",
          on: "2025-10-30",
          summary: "China says that the United States suspends these 24 points for one more year.",
          term: { duration: "P1Y" },
          citations: [
            {
              source: "mofcom-remarks-2025",
              quote: "will suspend, for an additional year, the 24-percent reciprocal tariffs",
              mode: "verbatim",
            },
          ],
        },
      ],
      citations: [
        { source: "eo-14358-summary", quote: "continued in suspension", mode: "verbatim" },
        { source: "eo-14358-summary", mode: "paraphrase" },
      ],
    },
    {
      id: "cn-superhard-battery-suspension",
      kind: "suspension",
      title: "Suspension of superhard-material and battery controls",
      summary:
        "China suspends its export controls on superhard materials, on lithium batteries and on anodes of artificial graphite, whatever the country of destination.",
      promisors: ["cn"],
      promisees: ["us"],
      modality: "pledge",
      wording: "will suspend",
      introducedBy: "mofcom-gacc-70",
      measure: {
        title: "export controls on superhard materials, lithium batteries and artificial graphite anodes",
        announcedOn: "2025-10-09",
        instruments: ["MOFCOM/GACC Announcement No. 55 of 2025", "MOFCOM/GACC Announcement No. 58 of 2025"],
      },
      citations: [
        { source: "announcement-70", mode: "paraphrase" },
        { source: "mofcom-remarks-2025", quote: "will suspend", mode: "verbatim", field: "wording" },
        {
          source: "mofcom-remarks-2025",
          quote: "announced on October 9",
          mode: "inference",
          field: "measure.announcedOn",
        },
      ],
    },
    {
      id: "cn-soybean-log-access",
      kind: "undertaking",
      title: "Access for US soybeans and logs",
      summary:
        "China lets three soybean firms of the United States, CHS Inc. among them, export to it again, and repeals the stop that it had put on logs from there.",
      promisors: ["cn"],
      promisees: ["us"],
      modality: "pledge",
      wording: "恢復",
      introducedBy: "gacc-soybean-log",
      citations: [
        { source: "udn-soybeans", quote: "起恢復CHS Inc.等3家企業", mode: "verbatim" },
        { source: "udn-soybeans", mode: "paraphrase" },
      ],
    },
    {
      id: "gallium-germanium-antimony-suspension",
      kind: "suspension",
      title: "Suspension of gallium-germanium-antimony rules",
      summary:
        "China suspends the stricter of its rules for exports of gallium, germanium, antimony, superhard materials and graphite to the United States.",
      promisors: ["cn"],
      promisees: ["us"],
      modality: "pledge",
      wording: "暂停实施",
      introducedBy: "mofcom-72",
      measure: {
        title: "paragraph 2 of the announcement on export controls of dual-use items towards the United States",
        scope:
          "gallium, germanium, antimony and superhard materials, refused in principle; graphite, reviewed more strictly; not paragraph 1, on military end users",
        instruments: ["MOFCOM Announcement No. 46 of 2024"],
      },
      readouts: [
        {
          by: "us",
          on: "2025-11-01",
          summary:
            "The United States says that China issues general licences, and takes that to do away with the controls of October 2022 and April 2025.",
          scope: "general licences, taken to do away with the controls of October 2022 and April 2025",
          citations: [
            {
              source: "white-house-fact-sheet",
              quote: "gallium, germanium, antimony, and graphite for the benefit of U.S. end users",
              mode: "verbatim",
            },
            { source: "white-house-fact-sheet", quote: "de facto removal", mode: "verbatim", field: "scope" },
          ],
        },
        {
          by: "cn",
          on: "2025-11-09",
          summary: "China says that one paragraph of one announcement is suspended; it speaks of no general licences.",
          scope: "paragraph 2 suspended, of the announcement of 2024; no general licences",
          citations: [
            { source: "announcement-72", quote: "第二款暂停实施", mode: "verbatim" },
            { source: "announcement-72", mode: "inference", field: "scope" },
          ],
        },
      ],
      citations: [
        { source: "announcement-72", quote: "第二款暂停实施", mode: "verbatim" },
        { source: "announcement-72", mode: "paraphrase" },
      ],
    },
    {
      id: "cn-retaliatory-tariff-suspension",
      kind: "suspension",
      title: "Suspension of China’s retaliatory tariff",
      summary:
        "China leaves 24% of its additional tariff on goods from the United States suspended; the other 10% are still levied.",
      promisors: ["cn"],
      promisees: ["us"],
      modality: "pledge",
      wording: "繼續暫停實施",
      introducedBy: "tariff-commission-10",
      measure: {
        title: "the additional tariff on goods from the United States",
        scope: "24%; a rate of 10% stays in force",
      },
      readouts: [
        {
          by: "cn",
          on: "2025-11-05",
          summary: "China announces that the 24% stay suspended for a year, from 10 November 2025.",
          term: { duration: "P1Y" },
          citations: [
            { source: "announcement-10", mode: "paraphrase" },
            {
              source: "hk01-tariffs",
              locator: "title",
              quote: "24%稅率暫停一年",
              mode: "verbatim",
              field: "term.duration",
            },
          ],
        },
      ],
      citations: [
        { source: "announcement-10", mode: "paraphrase" },
        { source: "hk01-tariffs", quote: "在一年內繼續暫停實施24%", mode: "verbatim" },
      ],
    },
    {
      id: "cn-farm-tariff-removal",
      kind: "undertaking",
      title: "Removal of China’s farm tariffs",
      summary:
        "China stops its additional tariffs of 10% to 15% on farm products from the United States, levied since 10 March 2025; no end of this is stated.",
      promisors: ["cn"],
      promisees: ["us"],
      modality: "pledge",
      wording: "停止實施",
      introducedBy: "tariff-commission-farm",
      readouts: [
        {
          by: "cn",
          on: "2025-11-05",
          summary: "China announces that these tariffs stop, with no day on which they come back.",
          citations: [{ source: "hk01-tariffs", quote: "停止實施", mode: "verbatim" }],
        },
      ],
      citations: [
        { source: "hk01-tariffs", quote: "停止實施", mode: "verbatim" },
        { source: "hk01-tariffs", mode: "paraphrase" },
      ],
    },
    {
      id: "affiliates-rule-suspension",
      kind: "suspension",
      title: "Suspension of the Affiliates Rule",
      summary:
        "The United States suspends for a year, for all countries, the rule that extends its export controls to affiliates of listed entities.",
      promisors: ["us"],
      promisees: ["cn"],
      modality: "pledge",
      wording: "Suspends",
      introducedBy: "bis-affiliates-rule",
      measure: {
        title: "Affiliates Rule",
        scope: "affiliates of listed entities, of China and of every other country",
        instruments: ["90 FR 47201"],
      },
      readouts: [
        {
          by: "cn",
          on: "2025-10-30",
          summary: "China says that the United States suspends this rule, and for a year.",
          term: { duration: "P1Y" },
          citations: [{ source: "mofcom-remarks-2025", mode: "paraphrase" }],
        },
      ],
      citations: [
        {
          source: "skadden-affiliates-rule",
          locator: "title",
          quote: "BIS Suspends Affiliates Rule for One Year",
          mode: "verbatim",
        },
        { source: "skadden-affiliates-rule", mode: "paraphrase" },
      ],
    },
    {
      id: "us-port-fee-suspension",
      kind: "suspension",
      title: "Suspension of US port fees",
      summary:
        "The United States suspends for a year its port fees, and its duties of 100% on cranes that unload ships and on chassis.",
      promisors: ["us"],
      promisees: ["cn"],
      modality: "pledge",
      wording: "suspended",
      introducedBy: "ustr-maritime",
      measure: {
        title: "the action under Section 301 on the maritime sector",
        scope: "port fees; duties of 100% on ship-to-shore cranes and on chassis",
      },
      citations: [
        { source: "ustr-maritime-notice", quote: "suspended for one year", mode: "verbatim" },
        { source: "ustr-maritime-notice", mode: "paraphrase" },
      ],
    },
    {
      id: "cn-port-fee-suspension",
      kind: "suspension",
      title: "Suspension of China’s port fees",
      summary:
        "China suspends for a year the special fees that ships of the United States pay in its ports, with the inquiry that went beside them.",
      promisors: ["cn"],
      promisees: ["us"],
      modality: "pledge",
      wording: "announced a one-year suspension",
      introducedBy: "mot-port-fees",
      measure: {
        title: "special port fees",
        scope:
          "ships that enterprises, organizations or individuals of the United States own or operate; the inquiry too",
      },
      citations: [
        {
          source: "peoples-daily-port-fees",
          quote: "announced a one-year suspension of special port fees",
          mode: "verbatim",
        },
        { source: "peoples-daily-port-fees", mode: "paraphrase" },
      ],
    },
    {
      id: "hanwha-sanctions-suspension",
      kind: "suspension",
      title: "Suspension of sanctions on Hanwha subsidiaries",
      summary:
        "China suspends for a year its sanctions on five subsidiaries of Hanwha Ocean that are linked to the United States.",
      promisors: ["cn"],
      promisees: ["us"],
      modality: "pledge",
      wording: "suspended",
      introducedBy: "mofcom-hanwha",
      measure: {
        title: "sanctions on subsidiaries of Hanwha Ocean",
        scope: "five subsidiaries that are linked to the United States",
      },
      citations: [
        { source: "afp-hanwha", mode: "paraphrase", confidence: "medium" },
        { source: "afp-hanwha", mode: "inference", confidence: "medium", field: "wording" },
      ],
    },
    {
      id: "precursor-licensing",
      kind: "undertaking",
      title: "Licensing of drug precursors",
      summary:
        "China lets 13 chemicals from which drugs can be made go to the United States, Mexico and Canada with a licence only; no end is stated.",
      promisors: ["cn"],
      promisees: ["us"],
      modality: "pledge",
      wording: "mandates",
      introducedBy: "precursor-notice",
      citations: [
        {
          source: "peoples-daily-precursors",
          locator: "title",
          quote: "mandates licenses for U.S., Mexico, Canada",
          mode: "verbatim",
        },
        { source: "peoples-daily-precursors", quote: "13 specific types of precursor chemicals", mode: "verbatim" },
      ],
    },
    {
      id: "cn-entity-list-relief",
      kind: "undertaking",
      title: "Relief from China’s entity lists",
      summary:
        "China takes 15 firms that it listed in March 2025 off its lists, and suspends for a year what it listed in April.",
      promisors: ["cn"],
      promisees: ["us"],
      modality: "pledge",
      wording: "同意撤销",
      introducedBy: "entity-lists",
      readouts: [
        {
          by: "us",
          on: "2025-11-01",
          summary:
            "The United States says that China drops everything other than tariffs with which it has retaliated since 4 March 2025.",
          scope: "all retaliation other than tariffs since 4 March 2025",
          citations: [
            { source: "mofo-trade-agreement", mode: "paraphrase", confidence: "medium" },
            { source: "white-house-fact-sheet", mode: "inference", confidence: "medium", field: "on" },
          ],
        },
        {
          by: "cn",
          on: "2025-11-05",
          summary: "China says that the listings of March end, and that those of April are suspended for a year.",
          scope: "an end to the listings of March 2025; a year’s suspension of those of April 2025",
          citations: [{ source: "mofo-trade-agreement", mode: "paraphrase", confidence: "medium" }],
        },
      ],
      citations: [{ source: "mofo-trade-agreement", mode: "paraphrase", confidence: "medium" }],
    },
    {
      id: "us-exclusion-extension",
      kind: "undertaking",
      title: "Extension of US tariff exclusions",
      summary: "The United States keeps 178 products free of its tariffs under Section 301 for longer.",
      promisors: ["us"],
      promisees: ["cn"],
      modality: "pledge",
      wording: "Extensions",
      introducedBy: "ustr-exclusions",
      readouts: [
        {
          by: "cn",
          on: "2025-10-30",
          summary: "China says that both countries go on with certain exclusions; it names no day.",
          citations: [{ source: "mofcom-remarks-2025", quote: "certain exclusion measures", mode: "verbatim" }],
        },
        {
          by: "us",
          on: "2025-11-01",
          summary: "The United States says that its exclusions go on until 10 November 2026.",
          term: { end: { until: "2026-11-10" } },
          citations: [{ source: "white-house-fact-sheet", quote: "until November 10, 2026", mode: "verbatim" }],
        },
      ],
      citations: [
        { source: "ustr-exclusions-notice", locator: "title", quote: "Product Exclusion Extensions", mode: "verbatim" },
        { source: "ustr-exclusions-notice", mode: "paraphrase" },
      ],
    },
    {
      id: "cn-exclusion-extension",
      kind: "undertaking",
      title: "Extension of China’s exclusion procedure",
      summary:
        "China goes on for longer with its procedure for taking products of the United States out of its tariffs.",
      promisors: ["cn"],
      promisees: ["us"],
      modality: "pledge",
      wording: "Extend",
      introducedBy: "ustr-exclusions",
      readouts: [
        {
          by: "cn",
          on: "2025-10-30",
          summary: "China says that both countries go on with certain exclusions; it names no day.",
          citations: [{ source: "mofcom-remarks-2025", quote: "certain exclusion measures", mode: "verbatim" }],
        },
        {
          by: "us",
          on: "2025-11-01",
          summary: "The United States says that China’s procedure goes on until 31 December 2026.",
          term: { end: { until: "2026-12-31" } },
          citations: [
            {
              source: "govpulse-fact-sheet",
              quote: "until December 31, 2026",
              mode: "verbatim",
              confidence: "medium",
            },
          ],
        },
      ],
      citations: [
        {
          source: "govpulse-fact-sheet",
          quote: "Extend the expiration of its market-based tariff exclusion process",
          mode: "verbatim",
          confidence: "medium",
        },
        { source: "ustr-exclusions-notice", mode: "inference", confidence: "medium", field: "introducedBy" },
      ],
    },
  ],
  conditions: [
    {
      id: "renegotiation-review",
      summary: "Domestic politics in the United States could lead to the arrangement being renegotiated.",
      dependent: "busan-2025",
      requires: { kind: "circumstance", description: "developments in the domestic politics of the United States" },
      kind: "review-trigger",
      attributedTo: "experts",
      citations: [
        { source: "busan-article", locator: "paragraph 8", quote: "could be renegotiated", mode: "verbatim" },
        {
          source: "busan-article",
          locator: "paragraph 8",
          quote: "domestic political developments in the United States",
          mode: "verbatim",
          field: "requires",
        },
      ],
    },
    {
      id: "china-fentanyl-compliance",
      summary: "The agreement holds as long as China keeps its commitments on fentanyl.",
      dependent: "busan-2025",
      requires: { kind: "performance", party: "cn", commitment: "fentanyl-cooperation" },
      kind: "continuing",
      attributedTo: "lin",
      citations: [
        { source: "busan-article", locator: "paragraph 8", quote: "fentanyl commitments", mode: "verbatim" },
        { source: "busan-article", locator: "paragraph 8", mode: "inference", field: "requires.commitment" },
      ],
    },
    {
      id: "us-tariff-adherence",
      summary: "The agreement holds as long as the United States keeps to its tariff reductions.",
      dependent: "busan-2025",
      requires: { kind: "performance", party: "us", commitment: "average-tariff-reduction" },
      kind: "continuing",
      attributedTo: "lin",
      citations: [
        { source: "busan-article", locator: "paragraph 8", quote: "adherence to tariff reductions", mode: "verbatim" },
        { source: "busan-article", locator: "paragraph 8", mode: "inference", field: "requires.commitment" },
      ],
    },
  ],
  issues: [
    {
      id: "semiconductor-export-controls",
      title: "Semiconductor export controls",
      disposition: "unresolved",
      citations: [
        { source: "busan-article", locator: "paragraph 7", quote: "semiconductor export controls", mode: "verbatim" },
      ],
    },
    {
      id: "industrial-policy",
      title: "Industrial policy",
      disposition: "unresolved",
      citations: [{ source: "busan-article", locator: "paragraph 7", quote: "industrial policy", mode: "verbatim" }],
    },
    {
      id: "technology-transfer",
      title: "Technology transfer",
      disposition: "unresolved",
      citations: [{ source: "busan-article", locator: "paragraph 7", quote: "technology transfer", mode: "verbatim" }],
    },
    {
      id: "market-access",
      title: "Market access",
      disposition: "unresolved",
      citations: [{ source: "busan-article", locator: "paragraph 7", quote: "market access", mode: "verbatim" }],
    },
    {
      id: "taiwan",
      title: "Taiwan",
      disposition: "not-on-agenda",
      note: "The article finds the absence conspicuous: China’s policy of “One China” has long been seen as resting on this matter.",
      citations: [
        { source: "busan-article", locator: "paragraph 7", quote: "absent from the agenda", mode: "verbatim" },
        {
          source: "busan-article",
          locator: "paragraph 7",
          quote: "“One China” policy",
          mode: "verbatim",
          field: "note",
        },
      ],
    },
    {
      id: "energy",
      title: "Cooperation on energy",
      disposition: "discussed",
      citations: [
        { source: "busan-article", locator: "paragraph 5", quote: "energy", mode: "verbatim" },
        { source: "busan-article", locator: "paragraph 5", quote: "discussed", mode: "verbatim", field: "disposition" },
      ],
    },
    {
      id: "people-to-people",
      title: "Exchanges between people",
      disposition: "discussed",
      citations: [
        { source: "busan-article", locator: "paragraph 5", quote: "people-to-people exchanges", mode: "verbatim" },
        { source: "busan-article", locator: "paragraph 5", quote: "discussed", mode: "verbatim", field: "disposition" },
      ],
    },
    {
      id: "technology-controls",
      title: "Technology controls",
      disposition: "unresolved",
      attributedTo: "sun",
      citations: [{ source: "busan-article", locator: "paragraph 8", quote: "technology controls", mode: "verbatim" }],
    },
    {
      id: "industrial-strategies",
      title: "Industrial strategies",
      disposition: "unresolved",
      attributedTo: "sun",
      citations: [
        { source: "busan-article", locator: "paragraph 8", quote: "industrial strategies", mode: "verbatim" },
      ],
    },
    {
      id: "strategic-mistrust",
      title: "Strategic mistrust",
      disposition: "unresolved",
      attributedTo: "sun",
      citations: [{ source: "busan-article", locator: "paragraph 8", quote: "strategic mistrust", mode: "verbatim" }],
    },
  ],
  assessments: [
    {
      id: "international-observers",
      by: { kind: "collective", description: "international observers" },
      summary: "Widely, observers saw a pause in the conflict and no rebuilding of what underlies the relationship.",
      label: "temporary truce",
      contrastWith: "comprehensive reconstruction",
      quotes: [],
      points: [
        {
          stance: "cautionary",
          text: "The deeper dynamics between the two countries were not rebuilt.",
        },
      ],
      citations: [{ source: "busan-article", locator: "paragraph 1", mode: "paraphrase" }],
    },
    {
      id: "experts",
      by: { kind: "collective", description: "experts" },
      summary: "The outcome is provisional, good for a year, and open to being negotiated again.",
      label: "one-year provisional arrangement",
      quotes: [],
      points: [
        {
          stance: "cautionary",
          text: "What happens in domestic politics in the United States can reopen it.",
        },
      ],
      citations: [{ source: "busan-article", locator: "paragraph 8", mode: "paraphrase" }],
    },
    {
      id: "loh",
      by: {
        kind: "person",
        name: "Dylan Loh",
        role: "Associate Professor",
        affiliation: { organization: "Nanyang Technological University" },
      },
      summary: "Contentious matters were taken up and ties can now steady, but the competition goes on.",
      quotes: [
        {
          text: "U.S.–China competition will not end with a single meeting.",
          citation: { source: "busan-article", locator: "paragraph 8", mode: "verbatim" },
        },
      ],
      points: [
        { stance: "positive", text: "Several contentious issues were addressed." },
        { stance: "positive", text: "There is now room for ties between the two countries to become stable." },
        { stance: "cautionary", text: "One meeting does not end the competition between the two countries." },
      ],
      citations: [
        { source: "busan-article", locator: "paragraph 8", mode: "paraphrase" },
        {
          source: "busan-article",
          locator: "paragraph 8",
          quote: "both old and new",
          mode: "verbatim",
          field: "points",
        },
      ],
    },
    {
      id: "sun",
      by: {
        kind: "person",
        name: "Sun Chenghao",
        role: "Professor",
        affiliation: {
          organization: "Tsinghua University",
          unit: "Center for International Security and Strategy",
        },
      },
      summary: "The summit calmed the conflict and gave it a better direction; the structural problems remain.",
      quotes: [],
      points: [
        { stance: "positive", text: "The summit succeeded in lowering tensions." },
        { stance: "positive", text: "It set off a movement for the better." },
        {
          stance: "cautionary",
          text: "Deeper problems of structure stay unresolved, three of which are among the issues here.",
        },
      ],
      citations: [{ source: "busan-article", locator: "paragraph 8", mode: "paraphrase" }],
    },
    {
      id: "lin",
      by: {
        kind: "person",
        name: "Han Shen Lin",
        role: "Managing Director",
        affiliation: { organization: "The Asia Group" },
      },
      summary: "The truce depends on what both sides do next, and talking is better than a trade war out of control.",
      label: "conditional ceasefire",
      quotes: [
        {
          text: "renewed dialogue between the two leaders is far preferable to an uncontrolled trade war.",
          citation: { source: "busan-article", locator: "paragraph 8", mode: "verbatim" },
        },
      ],
      points: [
        {
          stance: "cautionary",
          text: "It depends on China keeping its commitments on fentanyl and on the United States keeping to its tariff reductions.",
        },
        { stance: "cautionary", text: "Friction between the two may go on." },
        { stance: "positive", text: "That the two leaders talk again is far better than a trade war out of control." },
      ],
      citations: [{ source: "busan-article", locator: "paragraph 8", mode: "paraphrase" }],
    },
    {
      id: "author",
      by: { kind: "author", source: "busan-article" },
      summary: "A turning point with modest results: a respite that both needed, fragile because the rivalry endures.",
      quotes: [],
      points: [
        {
          stance: "positive",
          text: "The meeting was a turning point of weight in the relations of the two countries.",
        },
        { stance: "positive", text: "Politics and trade made progress, if of modest size." },
        {
          stance: "positive",
          text: "The planned visit and the invitation show that both want meetings of their leaders to become an institution.",
        },
        {
          stance: "positive",
          text: "It was a tactical concession by both powers, and a necessary one in uncertain times.",
        },
        {
          stance: "positive",
          text: "In a relationship otherwise tense it is a respite for a time, and softens harm that would spill over into the growth of the world economy.",
        },
        { stance: "negative", text: "It brought no breakthrough of strategic rank." },
        {
          stance: "cautionary",
          text: "What remains unresolved goes on being a deep-seated source of friction.",
        },
        { stance: "cautionary", text: "The progress is fragile." },
        {
          stance: "cautionary",
          text: "The two remain rivals in a strategic competition that is volatile and will last.",
        },
      ],
      citations: [
        { source: "busan-article", locator: "paragraph 1", quote: "a significant turning point", mode: "verbatim" },
        { source: "busan-article", locator: "paragraph 6", quote: "mutual willingness", mode: "verbatim" },
        {
          source: "busan-article",
          locator: "paragraph 7",
          quote: "modest political and trade progress",
          mode: "verbatim",
        },
        { source: "busan-article", locator: "paragraph 7", quote: "strategic breakthroughs", mode: "verbatim" },
        { source: "busan-article", locator: "paragraph 9", quote: "a necessary tactical concession", mode: "verbatim" },
        { source: "busan-article", locator: "paragraph 9", quote: "a temporary respite", mode: "verbatim" },
        { source: "busan-article", locator: "paragraph 9", quote: "fragile", mode: "verbatim" },
        { source: "busan-article", locator: "paragraph 9", quote: "enduring rivalry", mode: "verbatim" },
      ],
    },
  ],
  events: [
    {
      id: "eo-14357",
      type: "implemented",
      targets: ["fentanyl-tariff-reduction"],
      on: "2025-11-04",
      effective: { date: "2025-11-10", time: "00:01", zone: "America/New_York" },
      authority: "legal",
      by: "us",
      summary:
        "Executive Order 14357 lowers the additional tariff linked to fentanyl to 10% for goods entered from that moment; it sets no end.",
      recordedOn: "2025-11-07",
      citations: [
        { source: "eo-14357-summary", quote: "entered on or after 12:01 a.m. EST that day", mode: "verbatim" },
        { source: "eo-14357-summary", mode: "paraphrase" },
      ],
    },
    {
      id: "eo-14358",
      type: "implemented",
      targets: ["us-reciprocal-tariff-suspension"],
      on: "2025-11-04",
      term: {
        effective: { date: "2025-11-10", time: "00:01", zone: "America/New_York" },
        end: { until: { date: "2026-11-10", time: "00:01", zone: "America/New_York" } },
      },
      authority: "legal",
      by: "us",
      summary:
        "Executive Order 14358 goes on suspending 24 percentage points of the reciprocal tariff, and keeps the other 10%. It calls the deal the “Kuala Lumpur Joint Arrangement”.",
      recordedOn: "2025-11-07",
      citations: [
        {
          source: "eo-14358-summary",
          quote: "until 12:01 a.m. Eastern Standard Time on November 10, 2026",
          mode: "verbatim",
          field: "term.end",
        },
        { source: "eo-14358-summary", quote: "Kuala Lumpur Joint Arrangement", mode: "verbatim", field: "summary" },
        {
          source: "eo-14334-as-quoted",
          quote: "until 12:01 a.m. eastern standard time on November 10, 2025",
          mode: "inference",
          field: "term.effective",
        },
      ],
    },
    {
      id: "mofcom-gacc-70",
      type: "implemented",
      targets: ["rare-earth-suspension", "cn-superhard-battery-suspension"],
      on: "2025-11-07",
      term: {
        effective: "2025-11-07",
        duration: "P1Y",
        end: { through: "2026-11-10" },
        note: "The announcement names the day on which it ends, which is three days more than the year that China had stated on 30 October 2025.",
      },
      authority: "legal",
      by: "cn",
      summary:
        "Announcement No. 70 of the Ministry of Commerce and the customs suspends six announcements of 9 October 2025, for every country: No. 56, 57, 61 and 62 on rare earths, No. 55 on superhard materials, No. 58 on batteries and graphite anodes.",
      citations: [
        { source: "announcement-70", mode: "paraphrase" },
        { source: "announcement-70", quote: "自即日起至2026年11月10日", mode: "verbatim", field: "term.end" },
        { source: "announcement-70", mode: "inference", field: "term.end" },
        {
          source: "mofcom-remarks-2025",
          quote: "export control measures announced on October 9 for one year",
          mode: "verbatim",
          field: "term.duration",
        },
        { source: "announcement-70", mode: "inference", field: "targets" },
      ],
    },
    {
      id: "gacc-soybean-log",
      type: "implemented",
      targets: ["cn-soybean-log-access"],
      on: "2025-11-07",
      effective: "2025-11-10",
      authority: "legal",
      by: "cn",
      summary:
        "The customs of China make three soybean firms eligible again and end the stop on logs; their announcements No. 29 and No. 30 of 2025 are repealed.",
      citations: [
        { source: "udn-soybeans", quote: "自2025年11月10日起恢復", mode: "verbatim" },
        { source: "udn-soybeans", mode: "paraphrase" },
      ],
    },
    {
      id: "mofcom-72",
      type: "implemented",
      targets: ["gallium-germanium-antimony-suspension"],
      on: "2025-11-09",
      term: { effective: "2025-11-09", end: { through: "2026-11-27" } },
      authority: "legal",
      by: "cn",
      summary:
        "Announcement No. 72 of the Ministry of Commerce suspends paragraph 2 of its Announcement No. 46 of 2024; paragraph 1, on military end users, stays.",
      citations: [
        { source: "announcement-72", quote: "自即日起至2026年11月27日", mode: "verbatim" },
        { source: "announcement-72", mode: "inference", field: "term.end" },
        { source: "announcement-72", mode: "paraphrase" },
      ],
    },
    {
      id: "tariff-commission-10",
      type: "implemented",
      targets: ["cn-retaliatory-tariff-suspension"],
      on: "2025-11-10",
      term: { effective: { date: "2025-11-10", time: "13:01", zone: "Asia/Shanghai" }, duration: "P1Y" },
      authority: "legal",
      by: "cn",
      summary:
        "Announcement No. 10 of the Customs Tariff Commission takes effect: 24% of the additional tariff stay suspended for a year, 10% stay in force.",
      citations: [
        { source: "announcement-10", quote: "自2025年11月10日13时01分起", mode: "verbatim" },
        {
          source: "hk01-tariffs",
          locator: "title",
          quote: "24%稅率暫停一年",
          mode: "verbatim",
          field: "term.duration",
        },
      ],
    },
    {
      id: "tariff-commission-farm",
      type: "implemented",
      targets: ["cn-farm-tariff-removal"],
      on: "2025-11-10",
      effective: { date: "2025-11-10", time: "13:01", zone: "Asia/Shanghai" },
      authority: "legal",
      by: "cn",
      summary:
        "The additional tariffs on farm products, set by the Customs Tariff Commission in its Announcement No. 2 of 2025, are no longer levied.",
      citations: [
        { source: "hk01-tariffs", quote: "停止實施", mode: "verbatim" },
        { source: "hk01-tariffs", mode: "paraphrase" },
      ],
    },
    {
      id: "bis-affiliates-rule",
      type: "implemented",
      targets: ["affiliates-rule-suspension"],
      on: "2025-11-10",
      term: {
        effective: "2025-11-10",
        duration: "P1Y",
        rule: "start-day-counted",
        end: { through: "2026-11-09" },
      },
      authority: "legal",
      by: "us",
      summary:
        "A final rule of the Bureau of Industry and Security (90 FR 50857) suspends the Affiliates Rule; it is back on 10 November 2026 unless the bureau acts.",
      citations: [
        { source: "skadden-affiliates-rule", mode: "paraphrase" },
        {
          source: "skadden-affiliates-rule",
          quote: "automatically reimposes the Affiliates Rule on November 10, 2026",
          mode: "verbatim",
        },
        {
          source: "skadden-affiliates-rule",
          locator: "title",
          quote: "for One Year",
          mode: "verbatim",
          field: "term.duration",
        },
        { source: "skadden-affiliates-rule", mode: "inference", field: "term.rule" },
      ],
    },
    {
      id: "ustr-maritime",
      type: "implemented",
      targets: ["us-port-fee-suspension"],
      on: "2025-11-10",
      term: {
        effective: { date: "2025-11-10", time: "00:01", zone: "America/New_York" },
        duration: "P1Y",
        end: { through: "2026-11-09" },
      },
      authority: "legal",
      by: "us",
      summary:
        "The Trade Representative suspends the action on the maritime sector (90 FR 50947): the port fees and the duties on cranes and chassis.",
      citations: [
        {
          source: "ustr-maritime-notice",
          quote: "as of 12:01 a.m. Eastern Standard Time on November 10, 2025",
          mode: "verbatim",
        },
        { source: "ustr-maritime-notice", quote: "suspended for one year", mode: "verbatim", field: "term.duration" },
        { source: "ustr-maritime-notice", mode: "paraphrase", field: "term.end" },
      ],
    },
    {
      id: "mot-port-fees",
      type: "implemented",
      targets: ["cn-port-fee-suspension"],
      on: "2025-11-10",
      term: { effective: { date: "2025-11-10", time: "13:01", zone: "Asia/Shanghai" }, duration: "P1Y" },
      authority: "legal",
      by: "cn",
      summary: "The Ministry of Transport of China suspends the special port fees, and the inquiry beside them.",
      citations: [
        {
          source: "peoples-daily-port-fees",
          quote: "announced a one-year suspension of special port fees",
          mode: "verbatim",
        },
        { source: "peoples-daily-port-fees", mode: "paraphrase" },
      ],
    },
    {
      id: "mofcom-hanwha",
      type: "implemented",
      targets: ["hanwha-sanctions-suspension"],
      on: "2025-11-10",
      term: { effective: "2025-11-10", duration: "P1Y" },
      authority: "legal",
      by: "cn",
      summary: "The Ministry of Commerce of China suspends its sanctions on five subsidiaries of Hanwha Ocean.",
      citations: [{ source: "afp-hanwha", mode: "paraphrase", confidence: "medium" }],
    },
    {
      id: "precursor-notice",
      type: "implemented",
      targets: ["precursor-licensing", "fentanyl-cooperation"],
      on: "2025-11-10",
      effective: "2025-11-10",
      authority: "legal",
      by: "cn",
      summary:
        "Five agencies of China ask for licences from the same day: for 13 chemicals, when they go to the United States, Mexico or Canada.",
      citations: [
        { source: "peoples-daily-precursors", mode: "paraphrase" },
        { source: "peoples-daily-precursors", mode: "inference", field: "targets" },
      ],
    },
    {
      id: "entity-lists",
      type: "implemented",
      targets: ["cn-entity-list-relief"],
      on: "2025-11-05",
      authority: "reported",
      by: "cn",
      summary:
        "China is reported to have ended the listings of March 2025, of 15 firms, and to have suspended those of April for a year.",
      recordedOn: "2025-11-13",
      citations: [{ source: "mofo-trade-agreement", mode: "paraphrase", confidence: "medium" }],
    },
    {
      id: "ustr-exclusions",
      type: "implemented",
      targets: ["us-exclusion-extension"],
      on: "2025-12-01",
      term: {
        effective: { date: "2025-11-30", time: "00:01", zone: "America/New_York" },
        end: { through: "2026-11-09" },
        note: "The notice says that it ends before 11:59 p.m. of that day, in “eastern daylight time”, though standard time applies then; its tariff heading says “through”.",
      },
      authority: "legal",
      by: "us",
      summary:
        "The Trade Representative extends 178 exclusions (90 FR 55232), and gives the day that China is said to have set for its own.",
      citations: [
        { source: "ustr-exclusions-notice", mode: "paraphrase" },
        { source: "ustr-exclusions-notice", quote: "through November 9, 2026", mode: "verbatim", field: "term.end" },
        {
          source: "ustr-exclusions-notice",
          quote: "eastern daylight time",
          mode: "verbatim",
          field: "term.note",
        },
        { source: "ustr-exclusions-notice", mode: "paraphrase", confidence: "medium", field: "summary" },
      ],
    },
    {
      id: "soybeans-bessent",
      type: "partly-performed",
      targets: ["agricultural-purchases"],
      on: "2026-01-20",
      quantity: { kind: "exact", value: 12_000_000, unit: "metric ton" },
      authority: "announced",
      summary: "A claim: Treasury Secretary Bessent says that China has bought the first 12 million tons of soybeans.",
      citations: [
        { source: "ap-soybeans", quote: "this week they completed their soybean purchases", mode: "verbatim" },
        { source: "ap-soybeans", mode: "paraphrase" },
      ],
    },
    {
      id: "soybeans-usda",
      type: "partly-performed",
      targets: ["agricultural-purchases"],
      on: "2026-01-08",
      quantity: { kind: "at-least", value: 8_000_000, unit: "metric ton" },
      authority: "reported",
      summary:
        "Figures of the Department of Agriculture show that China had bought a little more than 8 million tons of soybeans by that day, less than was claimed twelve days later.",
      recordedOn: "2026-01-31",
      citations: [{ source: "ap-soybeans", mode: "paraphrase" }],
    },
    {
      id: "xi-visit-planned",
      type: "scheduled",
      targets: ["xi-visit-us"],
      on: "2026-02",
      planned: { from: "2026" },
      authority: "announced",
      by: "us",
      summary: "President Xi is to come to the White House late in 2026, as an interview with NBC has it.",
      recordedOn: "2026-02-08",
      citations: [
        { source: "afp-xi-visit", locator: "title", quote: "Xi to visit White House late 2026", mode: "verbatim" },
        { source: "afp-xi-visit", mode: "inference", field: "by" },
        { source: "afp-xi-visit", mode: "inference", field: "on" },
      ],
    },
    {
      id: "supreme-court",
      type: "invalidated",
      targets: ["fentanyl-tariff-reduction", "us-reciprocal-tariff-suspension"],
      on: "2026-02-20",
      authority: "judicial",
      summary:
        "The Supreme Court of the United States holds, by six to three, that the act on which these tariffs rest (IEEPA) allows none: Learning Resources v. Trump. What was left of both tariffs falls, and with it what was agreed on them.",
      citations: [
        {
          source: "dorsey-supreme-court",
          quote: "the IEEPA does not authorize the President to impose tariffs",
          mode: "verbatim",
        },
        { source: "dorsey-supreme-court", mode: "inference", field: "targets" },
      ],
    },
    {
      id: "visit-rescheduled",
      type: "rescheduled",
      targets: ["trump-visit-china"],
      on: "2026-02",
      planned: { from: "2026-03-31", through: "2026-04-02" },
      authority: "announced",
      summary: "President Trump’s visit is announced for three days, 31 March to 2 April 2026.",
      recordedOn: "2026-02-23",
      citations: [{ source: "reuters-visit-dates", mode: "paraphrase" }],
    },
    {
      id: "ieepa-collection-end",
      type: "terminated",
      targets: ["fentanyl-tariff-reduction", "us-reciprocal-tariff-suspension"],
      on: "2026-02-20",
      effective: { date: "2026-02-24", time: "00:00", zone: "America/New_York" },
      authority: "legal",
      by: "us",
      summary:
        "An executive order on the day of the judgment ends the tariffs that rest on the act; Customs and Border Protection no longer collects them from that midnight.",
      recordedOn: "2026-02-24",
      citations: [
        {
          source: "trade-insights-collection",
          quote: "12:00 a.m. ET on February 24, 2026",
          mode: "verbatim",
          field: "effective",
        },
        { source: "trade-insights-collection", mode: "paraphrase" },
        { source: "trade-insights-collection", mode: "inference", field: "targets" },
      ],
    },
    {
      id: "visit-postponed",
      type: "postponed",
      targets: ["trump-visit-china"],
      on: "2026-03-17",
      authority: "announced",
      by: "us",
      summary: "President Trump puts his visit off on account of the war in Iran; he expects it some five weeks later.",
      citations: [
        { source: "cbs-visit-delayed", quote: "it looks like it'll take place in about five weeks", mode: "verbatim" },
        { source: "cbs-visit-delayed", mode: "paraphrase" },
      ],
    },
    {
      id: "visit-held",
      type: "occurred",
      targets: ["trump-visit-china"],
      on: "2026-05-13",
      through: "2026-05-15",
      authority: "reported",
      summary:
        "President Trump is in Beijing: he arrives on a Wednesday and leaves on the Friday. Some pages count 14 and 15 May only.",
      recordedOn: "2026-05-15",
      citations: [{ source: "bbc-visit", mode: "paraphrase" }],
    },
    {
      id: "soybeans-2026-half",
      type: "partly-performed",
      targets: ["agricultural-purchases"],
      on: "2026-09-21",
      quantity: { kind: "unspecified", wording: "一半以上" },
      authority: "reported",
      summary: "Of the 25 million tons of soybeans for 2026, China is reported to have bought more than half.",
      citations: [{ source: "bloomberg-crops", mode: "paraphrase", confidence: "medium" }],
    },
    {
      id: "truce-extension-us",
      type: "extended",
      targets: [
        "rare-earth-suspension",
        "cn-superhard-battery-suspension",
        "cn-retaliatory-tariff-suspension",
        "affiliates-rule-suspension",
        "us-port-fee-suspension",
        "cn-port-fee-suspension",
        "us-exclusion-extension",
      ],
      on: "2026-09-23",
      term: {
        end: { until: "2027-01-10" },
        note: "Both “until” and “through” 10 January are printed; whether that day is included is not settled.",
      },
      authority: "announced",
      by: "us",
      summary:
        "Treasury Secretary Bessent says on television that the arrangement, which he calls the “Busan Agreement”, goes on for two more months. It is a statement and no instrument.",
      citations: [
        { source: "nbc-extension", quote: "extended until Jan. 10", mode: "verbatim" },
        { source: "nbc-extension", locator: "title", quote: "through Jan. 10", mode: "verbatim", field: "term.note" },
        { source: "nbc-extension", quote: "Busan Agreement", mode: "verbatim", field: "summary" },
        {
          source: "cnbc-extension",
          quote: "by roughly two months to Jan. 10, 2027",
          mode: "verbatim",
          field: "term.end",
        },
        { source: "nbc-extension", mode: "inference", field: "targets" },
      ],
    },
    {
      id: "xi-visit-held",
      type: "occurred",
      targets: ["xi-visit-us"],
      on: "2026-09-23",
      through: "2026-09-25",
      authority: "reported",
      summary: "President Xi is in Washington on a state visit; the two presidents talk on 24 September.",
      recordedOn: "2026-09-25",
      citations: [
        { source: "nbc-extension", mode: "paraphrase" },
        { source: "nbc-extension", mode: "inference", field: "through" },
      ],
    },
    {
      id: "truce-extension-cn",
      type: "extended",
      targets: [
        "rare-earth-suspension",
        "cn-superhard-battery-suspension",
        "cn-retaliatory-tariff-suspension",
        "affiliates-rule-suspension",
        "us-port-fee-suspension",
        "cn-port-fee-suspension",
        "us-exclusion-extension",
      ],
      on: "2026-09-28",
      term: {
        end: { until: "2027-01-10" },
        note: "The text names 10 January; whether that day is included is not settled.",
      },
      authority: "announced",
      by: "cn",
      summary:
        "The Ministry of Commerce of China says that both sides extend the arrangement of Kuala Lumpur and go on talking. It is a statement and no instrument; it names neither rare earths nor any of the announcements.",
      citations: [
        { source: "mofcom-interpretation-2026", locator: "item 8", quote: "延期至2027年1月10日", mode: "verbatim" },
        { source: "mofcom-interpretation-2026", mode: "inference", field: "targets" },
      ],
    },
  ],
  sources: [
    {
      id: "busan-article",
      kind: "analysis",
      title: "Trump-Xi meeting in Busan: A de-escalatory step amid an ongoing great-power rivalry",
      url: "https://ncbden.galaxycloud.vn/trump-xi-meeting-in-busan-a-de-escalatory-step-amid-an-ongoing-great-power-rivalry.56875.anews",
      language: "en",
      translationOf: { language: "vi" },
      inferred: ["title", "url"],
      note: "Edited and translated by NL (paragraph 10) from an original in Vietnamese (paragraph 11). The text prints neither title, author, publisher nor date: the address is where the same text was found, and the title is read off that address.",
    },
    {
      id: "world-footwear-truce",
      kind: "press",
      title: "US and China agree to tariff truce, pausing trade war escalation",
      publisher: "World Footwear",
      published: "2025-10",
      url: "https://www.worldfootwear.com/news/us-and-china-agree-to-tariff-truce-pausing-trade-war-escalation/11021.html",
      language: "en",
      inferred: ["published"],
      note: "The page shows no date: October or November 2025.",
    },
    {
      id: "mofcom-remarks-2025",
      kind: "official-statement",
      title: "MOFCOM spokesperson's remarks on the China-U.S. economic and trade consultations in Kuala Lumpur",
      publisher: "Ministry of Commerce, PRC",
      published: "2025-10-30",
      url: "https://english.mofcom.gov.cn/News/SpokesmansRemarks/art/2025/art_d3b018b922a4458989e43a46a04be6fe.html",
      language: "en",
      inferred: ["published"],
      note: "The page shows no date; it is that of China Daily. The text seen stops within its third point, on port fees.",
    },
    {
      id: "china-daily-summit",
      kind: "press",
      title: "Xi, Trump chart course for Sino-US ties",
      publisher: "China Daily (copy at xinmeiw.com)",
      published: "2025-10-31",
      url: "http://www.xinmeiw.com/a/202510/31/WS69038d0da310f735438b7e5e.html",
      language: "en",
      note: "It gives what the Chinese side made public about the meeting.",
    },
    {
      id: "white-house-fact-sheet",
      kind: "official-statement",
      title: "Fact Sheet: President Donald J. Trump Strikes Deal on Economic and Trade Relations with China",
      publisher: "The White House",
      published: "2025-11-01",
      url: "https://www.whitehouse.gov/fact-sheets/2025/11/fact-sheet-president-donald-j-trump-strikes-deal-on-economic-and-trade-relations-with-china/",
      language: "en",
      via: "quotations elsewhere: a fact-check article, and G. Hatch (10 November 2025)",
    },
    {
      id: "govpulse-fact-sheet",
      kind: "analysis",
      title: "Fact Sheet (summary page)",
      publisher: "Vanderbilt GovPulse",
      published: "2025-11-01",
      url: "https://vu.govpulse.tools/2025/11/01/fact-sheet-president-donald-j-trump-strikes-deal-on-economic-and-trade-relations-with-china",
      language: "en",
      note: "A summary of the fact sheet of the White House; the words quoted are those of the summary.",
    },
    {
      id: "eo-14357-summary",
      kind: "analysis",
      title: "Executive Order 14357 (summary page)",
      publisher: "LegisTrack",
      published: "2025-11-07",
      url: "https://legistrack.vercel.app/bills/eo/cmhpiq5x50001jr04t08mxrnt",
      language: "en",
      note: "A summary made by machine; the order itself was not read. Published on the same day as the order.",
    },
    {
      id: "eo-14358-summary",
      kind: "analysis",
      title: "Executive Order 14358 (summary page)",
      publisher: "LegisTrack",
      published: "2025-11-07",
      url: "https://legistrack.vercel.app/bills/eo/cmhpiq37y0000jr04ns3kn34v",
      language: "en",
      note: "A summary made by machine; the order itself was not read. Published on the same day as the order.",
    },
    {
      id: "eo-14334-as-quoted",
      kind: "press",
      title: "Trump administration extends suspension of additional tariffs on Chinese imports",
      publisher: "Federal Newswire",
      published: "2025-08-12",
      url: "https://thefederalnewswire.com/stories/674336138-trump-administration-extends-suspension-of-additional-tariffs-on-chinese-imports",
      language: "en",
      note: "Quotes the order of 11 August 2025 (EO 14334), which was not read itself.",
    },
    {
      id: "announcement-70",
      kind: "official-instrument",
      title: "MOFCOM/GACC Announcement No. 70 of 2025",
      publisher: "MOFCOM and General Administration of Customs, PRC",
      published: "2025-11-07",
      url: "https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_b1ec77dd3f0d4762952904df7cdaadec.html",
      language: "zh-Hans",
      via: "United Daily News (8 November 2025) and chemradar.com",
      note: "The title is the English designation; the address is that of a public compliance tool.",
    },
    {
      id: "udn-soybeans",
      kind: "press",
      title: "陸公告恢復三家美大豆商輸陸資質",
      publisher: "United Daily News",
      published: "2025-11-08",
      url: "https://udn.com/news/story/7333/9125818",
      language: "zh-Hant",
      note: "Quotes the announcements of the customs of China, which were not read themselves.",
    },
    {
      id: "announcement-72",
      kind: "official-instrument",
      title: "MOFCOM Announcement No. 72 of 2025",
      published: "2025-11-09",
      url: "https://www.swissinfo.ch/chi/%E4%B8%AD%E5%9B%BD%E6%94%BE%E5%AE%BD%E9%95%93%E9%94%97%E7%AD%89%E4%B8%A4%E7%94%A8%E7%89%A9%E9%A1%B9%E5%AF%B9%E7%BE%8E%E5%87%BA%E5%8F%A3/90303422",
      language: "zh-Hans",
      via: "AFP, on Swissinfo (in Chinese)",
      note: "The title is the English designation; the address is that of the report.",
    },
    {
      id: "announcement-10",
      kind: "official-instrument",
      title: "税委会公告2025年第10号",
      publisher: "State Council Customs Tariff Commission",
      published: "2025-11-05",
      url: "https://www.chinagovernance.com/compare/12683872",
      language: "zh-Hans",
      via: "a copy at chinagovernance.com",
    },
    {
      id: "hk01-tariffs",
      kind: "press",
      title: "國務院：11月10日起暫停對美部分加徵關稅 24%稅率暫停一年",
      publisher: "HK01",
      published: "2025-11-05",
      url: "https://www.hk01.com/%E5%8D%B3%E6%99%82%E4%B8%AD%E5%9C%8B/60291607/%E5%9C%8B%E5%8B%99%E9%99%A2-11%E6%9C%8810%E6%97%A5%E8%B5%B7%E6%9A%AB%E5%81%9C%E5%B0%8D%E7%BE%8E%E9%83%A8%E5%88%86%E5%8A%A0%E5%BE%B5%E9%97%9C%E7%A8%85-24-%E7%A8%85%E7%8E%87%E6%9A%AB%E5%81%9C%E4%B8%80%E5%B9%B4",
      language: "zh-Hant",
      note: "Quotes the announcements of the Customs Tariff Commission; that on farm products was not read itself.",
    },
    {
      id: "skadden-affiliates-rule",
      kind: "analysis",
      title: "BIS Suspends Affiliates Rule for One Year as Part of the US-China Trade Deal",
      publisher: "Skadden",
      published: "2025-11",
      url: "https://www.skadden.com/insights/publications/2025/11/bis-suspends-affiliates-rule-for-one-year-as-part-of-the-us-china-trade-deal",
      language: "en",
      note: "The account of a law firm; the rule itself (90 FR 50857, 12 November 2025) was not read.",
    },
    {
      id: "ustr-maritime-notice",
      kind: "official-instrument",
      title:
        "Notice of Modification of Section 301 Action: China's Targeting of the Maritime, Logistics, and Shipbuilding Sectors for Dominance",
      publisher: "USTR / Federal Register",
      published: "2025-11-13",
      url: "https://www.federalregister.gov/documents/2025/11/13/2025-19873/notice-of-modification-of-section-301-action-chinas-targeting-of-the-maritime-logistics-and",
      language: "en",
      via: "FreightWaves; for the end, the citation line of a public tariff engine",
      note: "90 FR 50947. The notice itself was not read.",
    },
    {
      id: "peoples-daily-port-fees",
      kind: "press",
      title: "China announces suspension of special port fees on U.S. ships",
      publisher: "Xinhua via People's Daily Online",
      published: "2025-11-10",
      url: "http://en.people.cn/n3/2025/1110/c90000-20388634.html",
      language: "en",
    },
    {
      id: "afp-hanwha",
      kind: "press",
      title: "Report on China’s suspension of sanctions on subsidiaries of Hanwha Ocean",
      publisher: "AFP via terradaily",
      published: "2025-11-10",
      language: "en",
      inferred: ["title"],
      note: "Known only as referred to elsewhere, without title and address: the title describes what it reports.",
    },
    {
      id: "peoples-daily-precursors",
      kind: "press",
      title: "China tightens precursor chemical exports, mandates licenses for U.S., Mexico, Canada",
      publisher: "Xinhua via People's Daily Online",
      published: "2025-11-11",
      url: "http://en.people.cn/n3/2025/1111/c90000-20388949.html",
      language: "en",
    },
    {
      id: "mofo-trade-agreement",
      kind: "analysis",
      title: "United States and China Reach Trade Agreement",
      publisher: "Morrison Foerster",
      published: "2025-11-13",
      url: "https://www.mofo.com/resources/insights/251113-united-states-and-china-reach-trade-agreement",
      language: "en",
      note: "The page was not read: it is known from a paraphrase in Chinese, whose words are given where a wording is.",
    },
    {
      id: "ustr-exclusions-notice",
      kind: "official-instrument",
      title: "Notice of Product Exclusion Extensions",
      publisher: "USTR / Federal Register",
      published: "2025-12-01",
      url: "https://www.govinfo.gov/content/pkg/FR-2025-12-01/html/2025-21671.htm",
      language: "en",
      via: "the source note of a public tariff engine",
      note: "90 FR 55232. The notice itself was not read.",
    },
    {
      id: "farm-policy-deadline",
      kind: "press",
      title: "Report on the time by which China’s first purchases of soybeans are due",
      publisher: "Farm Policy News",
      published: "2025-12",
      language: "en",
      inferred: ["title"],
      note: "Known only as referred to elsewhere, without title and address: the title describes what it reports.",
    },
    {
      id: "ap-soybeans",
      kind: "press",
      title: "China meets initial soybean purchase goal...",
      publisher: "news.net (AP text)",
      published: "2026-01",
      url: "https://news.net/news/china-meets-initial-soybean-purchase-goal-but-trumps-shifting-trade-policy-could-disrupt-deal",
      language: "en",
      inferred: ["published"],
      note: "The page shows no date: the month is that of the claim that it reports. Its title goes on after the dots.",
    },
    {
      id: "afp-xi-visit",
      kind: "press",
      title: "Xi to visit White House late 2026 (NBC interview)",
      publisher: "europesays.com (AFP text)",
      published: "2026-02-08",
      url: "https://www.europesays.com/2766487",
      language: "en",
      note: "Only the title was used.",
    },
    {
      id: "dorsey-supreme-court",
      kind: "analysis",
      title: "Feb. 20 Supreme Court Update",
      publisher: "Dorsey & Whitney",
      published: "2026-02-20",
      url: "https://www.dorsey.com/newsresources/publications/client-alerts/2026/2/feb-20-supreme-court-update",
      language: "en",
      note: "The account of a law firm; the judgment itself (No. 24-1287 and 25-250) was not read.",
    },
    {
      id: "reuters-visit-dates",
      kind: "press",
      title: "Report on the dates of President Trump’s visit to China",
      publisher: "Reuters",
      published: "2026-02-23",
      language: "en",
      inferred: ["title"],
      note: "Known only as referred to elsewhere, without title and address: the title describes what it reports.",
    },
    {
      id: "trade-insights-collection",
      kind: "analysis",
      title: "CBP to stop collecting IEEPA duties",
      publisher: "International Trade Insights",
      published: "2026-02",
      url: "https://www.internationaltradeinsights.com/?p=12982",
      language: "en",
      note: "The blog of a law firm, whose name it does not show; the order itself was not read.",
    },
    {
      id: "cbs-visit-delayed",
      kind: "press",
      title: "Trump says China trip will be delayed because of Iran war",
      publisher: "CBS News (copy)",
      published: "2026-03-17",
      url: "http://www.firstnorthwestern.com/news/trump-to-delay-china-trip-because-of-iran-war/",
      language: "en",
      inferred: ["published"],
      note: "The copy shows no date: it is that of the postponement that it reports.",
    },
    {
      id: "reuters-truce-extension",
      kind: "press",
      title: "China says it will buy 200 Boeing jets, seek extension of US trade truce",
      publisher: "Aaj TV (Reuters text)",
      published: "2026-05-20",
      url: "https://english.aaj.tv/news/330459270/china-says-it-will-buy-200-boeing-jets-seek-extension-of-us-trade-truce",
      language: "en",
    },
    {
      id: "bbc-visit",
      kind: "press",
      title: "Report on President Trump’s visit to Beijing",
      publisher: "BBC (copy)",
      published: "2026-05-15",
      language: "en",
      inferred: ["title"],
      note: "Known only as referred to elsewhere, without title and address: the title describes what it reports.",
    },
    {
      id: "bloomberg-crops",
      kind: "press",
      title: "China's Selective Crop Buying Tests US Trade Truce Before Summit",
      publisher: "Bloomberg",
      published: "2026-09-21",
      url: "https://www.bloomberg.com/news/articles/2026-09-21/china-s-selective-crop-buying-tests-us-trade-truce-before-summit",
      language: "en",
      note: "The page was not read: it is known from a paraphrase in Chinese, whose words are given where a wording is.",
    },
    {
      id: "nbc-extension",
      kind: "press",
      title: "U.S., China agree to extend trade truce through Jan. 10",
      publisher: "NBC News",
      published: "2026-09-23",
      url: "https://www.nbcnews.com/business/economy/us-china-extend-trade-truce-trump-rcna599525",
      language: "en",
      note: "Seen as a public log of the news sums it up, with the words of the minister that the log quotes.",
    },
    {
      id: "cnbc-extension",
      kind: "press",
      title: "US-China trade truce",
      publisher: "CNBC",
      published: "2026-09-24",
      url: "https://www.cnbc.com/2026/09/24/us-china-trade-truce-bessent-trump-xi.html",
      language: "en",
      inferred: ["title"],
      note: "The title is read off the address.",
    },
    {
      id: "mofcom-interpretation-2026",
      kind: "official-statement",
      title: "商务部美大司负责人解读第八轮中美经贸磋商成果",
      publisher: "MOFCOM (Department of American and Oceanian Affairs)",
      published: "2026-09-28",
      url: "https://www.mofcom.gov.cn/xwfb/sjfzrfb/art/2026/art_cd060e0649964da8ae13216c3bb1a645.html",
      language: "zh-Hans",
      via: "three public logs of the news; the page itself was not read in full",
    },
  ],
  reviewedOn: "2026-10-08",
  citations: [
    { source: "busan-article", locator: "paragraph 1", mode: "inference", field: "concludedOn" },
    { source: "busan-article", locator: "paragraph 2", quote: "several key agreements", mode: "verbatim" },
    { source: "busan-article", locator: "paragraph 2", mode: "inference", field: "form" },
    { source: "busan-article", locator: "paragraph 2", mode: "inference", field: "nature" },
    {
      source: "busan-article",
      locator: "paragraph 9",
      quote: "2025 U.S.–China Summit in Busan",
      mode: "verbatim",
      field: "altTitles",
    },
  ],
});

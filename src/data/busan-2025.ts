import type { Agreement } from "../model/index.js";
import { defineAgreement } from "./define-agreement.js";

/**
 * The summit of Busan, 30 October 2025, between the United States and China, as one article of that time tells it:
 * nine commitments, three conditions that experts read into it, ten issues, six assessments.
 *
 * The facts are licensed under CC BY 4.0. Every one cites its paragraph of the article; what is quoted is quoted exactly as
 * printed. No joint text is known to the article, so `form` is `unclear` and `nature` `undetermined`.
 *
 * @example
 * ```ts
 * import { busan2025 } from "typed-agreements/data";
 *
 * console.log(busan2025.title);
 * // → Busan summit between the United States and China
 * console.log(busan2025.commitments.length, busan2025.issues.length, busan2025.reviewedOn);
 * // → 9 10 2025-10-30
 * ```
 */
export const busan2025 = defineAgreement({
  id: "busan-2025",
  title: "Busan summit between the United States and China",
  altTitles: ["2025 U.S.–China Summit in Busan"],
  nature: "undetermined",
  form: "unclear",
  meeting: {
    on: "2025-10-30",
    place: { name: "Gimhae Air Base", city: "Busan", country: "KR" },
    duration: "PT100M",
    participants: [
      { name: "Donald Trump", party: "us" },
      { name: "Xi Jinping", party: "cn" },
    ],
    note: "The two presidents met in person for the first time since Donald Trump came back into office.",
    citations: [
      { source: "busan-article", at: "paragraph 1", quote: "100-minute meeting", mode: "verbatim", about: "duration" },
      { source: "busan-article", at: "paragraph 1", mode: "paraphrase" },
      { source: "busan-article", at: "paragraph 1", mode: "inference", about: "place.country" },
    ],
  },
  concludedOn: "2025-10-30",
  objective: {
    text: "Make the relations between the two countries more stable.",
    citations: [{ source: "busan-article", at: "paragraph 2", mode: "paraphrase" }],
  },
  background: [
    {
      text: "The meeting came after years in which tensions over trade had grown.",
      citations: [{ source: "busan-article", at: "paragraph 1", mode: "paraphrase" }],
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
        { source: "busan-article", at: "paragraph 1", mode: "paraphrase" },
        { source: "busan-article", at: "paragraph 3", quote: "The United States", mode: "verbatim", about: "name" },
        { source: "busan-article", at: "paragraph 3", mode: "inference", about: "iso3166" },
      ],
    },
    {
      id: "cn",
      kind: "state",
      name: "China",
      iso3166: "CN",
      representatives: [{ name: "Xi Jinping", role: "President" }],
      citations: [
        { source: "busan-article", at: "paragraph 1", mode: "paraphrase" },
        { source: "busan-article", at: "paragraph 4", quote: "China", mode: "verbatim", about: "name" },
        { source: "busan-article", at: "paragraph 4", mode: "inference", about: "iso3166" },
      ],
    },
  ],
  commitments: [
    {
      id: "average-tariff-reduction",
      kind: "tariff-reduction",
      summary: "The United States lowers its tariffs on imports from China from 57% to 47% on average.",
      promisors: ["us"],
      promisees: ["cn"],
      modality: "pledge",
      wording: "agreed",
      rate: { from: 57, to: 47, unit: "percent", basis: "average" },
      citations: [
        {
          source: "busan-article",
          at: "paragraph 3",
          quote: "average tariffs on Chinese imports from 57% to 47%",
          mode: "verbatim",
        },
      ],
    },
    {
      id: "fentanyl-tariff-reduction",
      kind: "tariff-reduction",
      summary:
        "The United States lowers the additional tariff that it had linked to fentanyl from 20% to 10%; this is included in the lower average.",
      promisors: ["us"],
      promisees: ["cn"],
      modality: "pledge",
      wording: "agreed",
      partOf: "average-tariff-reduction",
      rate: { from: 20, to: 10, unit: "percent", basis: "additional" },
      citations: [
        {
          source: "busan-article",
          at: "paragraph 3",
          quote: "fentanyl-related tariff from 20% to 10%",
          mode: "verbatim",
        },
        { source: "busan-article", at: "paragraph 3", mode: "inference", about: "rate.basis" },
      ],
    },
    {
      id: "agricultural-purchases",
      kind: "purchase",
      summary: "China buys soybeans and other farm products from the United States; no amount is stated.",
      promisors: ["cn"],
      promisees: ["us"],
      modality: "pledge",
      wording: "agreed",
      goods: ["soybeans", "other agricultural commodities"],
      quantity: { kind: "unspecified", wording: "a substantial volume" },
      rationale: "A concession of political weight, meant to answer the worries of rural voters in the United States.",
      citations: [
        {
          source: "busan-article",
          at: "paragraph 4",
          quote: "a substantial volume of soybeans and other agricultural commodities",
          mode: "verbatim",
        },
      ],
    },
    {
      id: "rare-earth-suspension",
      kind: "suspension",
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
      citations: [
        {
          source: "busan-article",
          at: "paragraph 4",
          quote: "a one-year suspension of its export restrictions on rare earth elements",
          mode: "verbatim",
        },
        {
          source: "busan-article",
          at: "paragraph 4",
          quote: "maintaining the supply of rare earth elements",
          mode: "verbatim",
        },
      ],
    },
    {
      id: "fentanyl-cooperation",
      kind: "cooperation",
      summary: "Both countries work together more closely to control the substances from which fentanyl is made.",
      promisors: ["us", "cn"],
      promisees: ["us", "cn"],
      modality: "pledge",
      wording: "reached a consensus",
      subject: "control of fentanyl precursors",
      rationale:
        "Precursors are key chemicals, linked to the opioid crisis that the United States suffers, with its many addicts and its burden on public health.",
      citations: [
        { source: "busan-article", at: "paragraph 5", quote: "controlling fentanyl precursors", mode: "verbatim" },
      ],
    },
    {
      id: "high-level-dialogue",
      kind: "dialogue",
      summary: "Senior officials of both countries keep meeting regularly; no end is stated.",
      promisors: ["us", "cn"],
      promisees: ["us", "cn"],
      modality: "pledge",
      wording: "shared commitment",
      subject: "regular talks between senior officials",
      expectedEffects: ["More stability and better understanding of each other between the two countries."],
      citations: [
        { source: "busan-article", at: "paragraph 5", quote: "regular high-level dialogues", mode: "verbatim" },
      ],
    },
    {
      id: "leader-roadmap",
      kind: "undertaking",
      summary: "Both countries draw up a roadmap for meetings of their leaders.",
      promisors: ["us", "cn"],
      promisees: ["us", "cn"],
      modality: "pledge",
      wording: "agreed",
      citations: [
        {
          source: "busan-article",
          at: "paragraph 6",
          quote: "a roadmap for leader-level exchanges",
          mode: "verbatim",
        },
      ],
    },
    {
      id: "trump-visit-china",
      kind: "visit",
      summary: "President Trump plans to visit China in April 2026.",
      promisors: ["us"],
      promisees: ["cn"],
      modality: "intention",
      wording: "confirmed",
      partOf: "leader-roadmap",
      visitor: "us",
      host: "cn",
      when: "2026-04",
      citations: [
        {
          source: "busan-article",
          at: "paragraph 6",
          quote: "planned visit to China in April 2026",
          mode: "verbatim",
        },
      ],
    },
    {
      id: "xi-visit-us",
      kind: "invitation",
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
        { source: "busan-article", at: "paragraph 6", quote: "extended an invitation", mode: "verbatim" },
        { source: "busan-article", at: "paragraph 6", quote: "thereafter", mode: "verbatim", about: "after" },
      ],
    },
  ],
  conditions: [
    {
      id: "renegotiation-review",
      summary: "Domestic politics in the United States could lead to the arrangement being renegotiated.",
      dependent: "busan-2025",
      requires: { words: "developments in the domestic politics of the United States" },
      kind: "review-trigger",
      attributedTo: "experts",
      citations: [
        { source: "busan-article", at: "paragraph 8", quote: "could be renegotiated", mode: "verbatim" },
        {
          source: "busan-article",
          at: "paragraph 8",
          quote: "domestic political developments in the United States",
          mode: "verbatim",
          about: "requires",
        },
      ],
    },
    {
      id: "china-fentanyl-compliance",
      summary: "The agreement holds as long as China keeps its commitments on fentanyl.",
      dependent: "busan-2025",
      requires: { party: "cn", commitment: "fentanyl-cooperation" },
      kind: "continuing",
      attributedTo: "lin",
      citations: [
        { source: "busan-article", at: "paragraph 8", quote: "fentanyl commitments", mode: "verbatim" },
        { source: "busan-article", at: "paragraph 8", mode: "inference", about: "requires.commitment" },
      ],
    },
    {
      id: "us-tariff-adherence",
      summary: "The agreement holds as long as the United States keeps to its tariff reductions.",
      dependent: "busan-2025",
      requires: { party: "us", commitment: "average-tariff-reduction" },
      kind: "continuing",
      attributedTo: "lin",
      citations: [
        { source: "busan-article", at: "paragraph 8", quote: "adherence to tariff reductions", mode: "verbatim" },
        { source: "busan-article", at: "paragraph 8", mode: "inference", about: "requires.commitment" },
      ],
    },
  ],
  issues: [
    {
      id: "semiconductor-export-controls",
      title: "Semiconductor export controls",
      disposition: "unresolved",
      citations: [
        { source: "busan-article", at: "paragraph 7", quote: "semiconductor export controls", mode: "verbatim" },
      ],
    },
    {
      id: "industrial-policy",
      title: "Industrial policy",
      disposition: "unresolved",
      citations: [{ source: "busan-article", at: "paragraph 7", quote: "industrial policy", mode: "verbatim" }],
    },
    {
      id: "technology-transfer",
      title: "Technology transfer",
      disposition: "unresolved",
      citations: [{ source: "busan-article", at: "paragraph 7", quote: "technology transfer", mode: "verbatim" }],
    },
    {
      id: "market-access",
      title: "Market access",
      disposition: "unresolved",
      citations: [{ source: "busan-article", at: "paragraph 7", quote: "market access", mode: "verbatim" }],
    },
    {
      id: "taiwan",
      title: "Taiwan",
      disposition: "not-on-agenda",
      note: "The article finds the absence conspicuous: China’s policy of “One China” has long been seen as resting on this matter.",
      citations: [
        { source: "busan-article", at: "paragraph 7", quote: "absent from the agenda", mode: "verbatim" },
        { source: "busan-article", at: "paragraph 7", quote: "“One China” policy", mode: "verbatim", about: "note" },
      ],
    },
    {
      id: "energy",
      title: "Cooperation on energy",
      disposition: "discussed",
      citations: [
        { source: "busan-article", at: "paragraph 5", quote: "energy", mode: "verbatim" },
        { source: "busan-article", at: "paragraph 5", quote: "discussed", mode: "verbatim", about: "disposition" },
      ],
    },
    {
      id: "people-to-people",
      title: "Exchanges between people",
      disposition: "discussed",
      citations: [
        { source: "busan-article", at: "paragraph 5", quote: "people-to-people exchanges", mode: "verbatim" },
        { source: "busan-article", at: "paragraph 5", quote: "discussed", mode: "verbatim", about: "disposition" },
      ],
    },
    {
      id: "technology-controls",
      title: "Technology controls",
      disposition: "unresolved",
      attributedTo: "sun",
      citations: [{ source: "busan-article", at: "paragraph 8", quote: "technology controls", mode: "verbatim" }],
    },
    {
      id: "industrial-strategies",
      title: "Industrial strategies",
      disposition: "unresolved",
      attributedTo: "sun",
      citations: [{ source: "busan-article", at: "paragraph 8", quote: "industrial strategies", mode: "verbatim" }],
    },
    {
      id: "strategic-mistrust",
      title: "Strategic mistrust",
      disposition: "unresolved",
      attributedTo: "sun",
      citations: [{ source: "busan-article", at: "paragraph 8", quote: "strategic mistrust", mode: "verbatim" }],
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
      citations: [{ source: "busan-article", at: "paragraph 1", mode: "paraphrase" }],
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
      citations: [{ source: "busan-article", at: "paragraph 8", mode: "paraphrase" }],
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
          citation: { source: "busan-article", at: "paragraph 8", mode: "verbatim" },
        },
      ],
      points: [
        { stance: "positive", text: "Several contentious issues were addressed." },
        { stance: "positive", text: "There is now room for ties between the two countries to become stable." },
        { stance: "cautionary", text: "One meeting does not end the competition between the two countries." },
      ],
      citations: [
        { source: "busan-article", at: "paragraph 8", mode: "paraphrase" },
        { source: "busan-article", at: "paragraph 8", quote: "both old and new", mode: "verbatim", about: "points" },
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
      citations: [{ source: "busan-article", at: "paragraph 8", mode: "paraphrase" }],
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
          citation: { source: "busan-article", at: "paragraph 8", mode: "verbatim" },
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
      citations: [{ source: "busan-article", at: "paragraph 8", mode: "paraphrase" }],
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
        { source: "busan-article", at: "paragraph 1", quote: "a significant turning point", mode: "verbatim" },
        { source: "busan-article", at: "paragraph 6", quote: "mutual willingness", mode: "verbatim" },
        { source: "busan-article", at: "paragraph 7", quote: "modest political and trade progress", mode: "verbatim" },
        { source: "busan-article", at: "paragraph 7", quote: "strategic breakthroughs", mode: "verbatim" },
        { source: "busan-article", at: "paragraph 9", quote: "a necessary tactical concession", mode: "verbatim" },
        { source: "busan-article", at: "paragraph 9", quote: "a temporary respite", mode: "verbatim" },
        { source: "busan-article", at: "paragraph 9", quote: "fragile", mode: "verbatim" },
        { source: "busan-article", at: "paragraph 9", quote: "enduring rivalry", mode: "verbatim" },
      ],
    },
  ],
  events: [],
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
  ],
  reviewedOn: "2025-10-30",
  citations: [
    { source: "busan-article", at: "paragraph 1", mode: "inference", about: "concludedOn" },
    { source: "busan-article", at: "paragraph 2", quote: "several key agreements", mode: "verbatim" },
    { source: "busan-article", at: "paragraph 2", mode: "inference", about: "form" },
    { source: "busan-article", at: "paragraph 2", mode: "inference", about: "nature" },
    {
      source: "busan-article",
      at: "paragraph 9",
      quote: "2025 U.S.–China Summit in Busan",
      mode: "verbatim",
      about: "altTitles",
    },
  ],
}) satisfies Agreement;

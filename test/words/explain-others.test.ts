import { describe, expect, it } from "vitest";
import type { Agreement, LifecycleEvent, Readout, Tariff, Term } from "../../src/model/index.js";
import {
  dependentsOf,
  discrepancies,
  type ExpiryOptions,
  expiryOf,
  participationOf,
  performanceOf,
  rateOn,
  statuses,
} from "../../src/query/index.js";
import { explain, explainer } from "../../src/words/index.js";
import { conditional, decade, event, met, parties, record, undertaking } from "./record.js";

const political = { nature: "political-commitment" } as const;
const newYork = (date: string) => ({ date, time: "00:01", zone: "America/New_York" });

describe("the explanation of an end", () => {
  const ends = (
    term: Term | undefined,
    events: readonly LifecycleEvent[] = [],
    own: Partial<Agreement> = {},
    options: ExpiryOptions = {},
  ) => {
    const of = record({ events, ...own }, [undertaking(term === undefined ? {} : { term })]);
    return explain(of, expiryOf(of, "cmt-0", options));
  };

  const yearly: Term = { effective: "2020-01-01", duration: "P1Y", renewal: { period: "P1Y" } };

  it.each<[string, string, string]>([
    ["stated", ends(decade), "Ends on 31 December 2029, that day included, as the source states."],
    [
      "until a day",
      ends({ effective: "2025-11-10", end: { until: "2026-11-10" } }),
      "Ends on 10 November 2026, as the source states. The last full day is 9 November 2026.",
    ],
    [
      "until a moment",
      ends({ effective: "2025-11-10", end: { until: newYork("2026-11-10") } }),
      "Ends at 00:01 on 10 November 2026 (America/New_York), as the source states. The last full day is 9 November 2026.",
    ],
    [
      "in a year",
      ends({ effective: "2020-01-01", end: { through: "2026" } }),
      "Ends on some day in 2026, as the source states.",
    ],
    ["open", ends({ effective: "2020-01-01", end: { open: true } }), "No end: the source says that it has none."],
    [
      "counted",
      ends({ effective: "2025-10-30", duration: "P1Y" }),
      "Ends on 30 October 2026, that day included, under its own terms. It is one year from 30 October 2025; the start day is not counted.",
    ],
    [
      "counted with the start day",
      ends({ effective: "2025-10-30", duration: "P1Y", rule: "start-day-counted" }),
      "Ends on 29 October 2026, that day included, under its own terms. It is one year from 30 October 2025; the start day is counted.",
    ],
    [
      "counted to the moment",
      ends({ effective: newYork("2025-11-10"), duration: "P1Y" }),
      "Ends at 00:01 on 10 November 2026 (America/New_York), under its own terms. The last full day is 9 November 2026. It is one year from 00:01 on 10 November 2025 (America/New_York), to the same clock time.",
    ],
    [
      "counted from an assumed start",
      ends({ duration: "P1Y" }, [], political),
      "Ends on 1 December 2020, that day included, as announced; no legal instrument is on record. It is one year from 1 December 2019, when it was agreed; the start day is not counted. No source states when it starts, so the day on which it was agreed is assumed.",
    ],
    [
      "stated against its duration",
      ends({ effective: "2025-10-30", duration: "P1Y", end: { through: "2026-11-09" } }),
      "Ends on 9 November 2026, that day included, as the source states. The stated duration (one year) gives an end 10 days earlier; the stated end counts.",
    ],
    [
      "terminated",
      ends(decade, [event({ type: "terminated", on: "2021-02-01" })]),
      "Ends on 1 February 2021, when it is terminated by the instrument of 1 February 2021. The last full day is 31 January 2021. Before that, it was to end on 31 December 2029.",
    ],
    [
      "extended by announcement",
      ends(decade, [
        event({
          type: "extended",
          on: "2029-06-01",
          by: "pty-us",
          authority: "announced",
          term: { end: { through: "2031-12-31" } },
        }),
      ]),
      "Ends on 31 December 2031, that day included, as announced by the United States on 1 June 2029; no legal instrument is on record. Before that, it was to end on 31 December 2029 by law.",
    ],
    [
      "with the agreement",
      ends(undefined, [], { term: decade }),
      "Ends on 31 December 2029, that day included, together with the agreement, as the source states.",
    ],
    [
      "renewing itself",
      ends(
        { effective: "2020-08-01", duration: "P3Y", renewal: { period: "P1Y", notice: "P3M" } },
        [],
        {},
        { asOf: "2022-01-01" },
      ),
      "The current term ends on 1 August 2023, that day included, under its own terms. It is three years from 1 August 2020; the start day is not counted. It renews itself on 1 August 2023 for one year unless notice is given by 1 May 2023.",
    ],
    [
      "renewed, after an end that was counted",
      ends(yearly, [], {}, { asOf: "2024-06-01" }),
      "The current term ends on 1 January 2025, that day included, under its own terms. It is one year from 1 January 2020, plus 4 renewals of one year; the start day is not counted. It renews itself on 1 January 2025 for one year unless notice is given.",
    ],
    [
      "renewed, after an end that the source states",
      ends(
        { effective: "2020-01-01", end: { through: "2022-12-31" }, renewal: { period: "P1Y" } },
        [],
        {},
        { asOf: "2024-06-01" },
      ),
      "The current term ends on 31 December 2024, that day included, under its own terms. It is the stated end, plus 2 renewals of one year. It renews itself on 31 December 2024 for one year unless notice is given.",
    ],
    [
      "renewed by an event",
      ends(yearly, [event({ type: "renewed", on: "2020-12-01" })], {}, { asOf: "2021-06-01" }),
      "The current term ends on 1 January 2022, that day included, by the instrument of 1 December 2020. It is one year from 1 January 2020, plus 1 renewal of one year; the start day is not counted. It renews itself on 1 January 2022 for one year unless notice is given. Before that, it was to end on 1 January 2021.",
    ],
    [
      "renewed, after an end that was counted from another",
      ends(
        { effective: "2020-01-01", end: { through: "2022-12-31" } },
        [event({ type: "extended", on: "2022-06-01", term: { duration: "P1Y", renewal: { period: "P2Y" } } })],
        {},
        { asOf: "2024-06-01" },
      ),
      "The current term ends on 31 December 2025, that day included, by the instrument of 1 June 2022. It is one year from 31 December 2022, the previous end, plus 1 renewal of two years. It renews itself on 31 December 2025 for two years unless notice is given. Before that, it was to end on 31 December 2022.",
    ],
    [
      "counted from an inherited start",
      ends({ duration: "P1Y" }, [], { term: { effective: "2020-01-01" } }),
      "Ends on 1 January 2021, that day included, under its own terms. It is one year from 1 January 2020, when the agreement or a commitment in it started; the start day is not counted.",
    ],
    [
      "counted from a condition that was met",
      ends({ duration: "P1Y" }, [met], { ...political, ...conditional }),
      "Ends on 1 June 2022, that day included, as announced; no legal instrument is on record. It is one year from 1 June 2021, when its conditions were met; the start day is not counted. No source states when it starts, so the day by which it was agreed and its conditions were met is assumed.",
    ],
    [
      "renewing itself so many times",
      ends({ ...decade, renewal: { period: "P1Y", times: 2 } }, [], {}, { asOf: "2022-01-01" }),
      "The current term ends on 31 December 2029, that day included, as the source states. It renews itself on 31 December 2029 for one year unless notice is given. The renewals that its clause allows end on 31 December 2031.",
    ],
    [
      "with an option",
      ends({ ...decade, renewal: { period: "P1Y", option: true } }),
      "Ends on 31 December 2029, that day included, as the source states. An option allows an extension by one year, until 31 December 2030 at the latest; that it is used is not assumed.",
    ],
    [
      "with an option that has to be used in time",
      ends({ ...decade, renewal: { period: "P1Y", notice: "P6M", option: true } }),
      "Ends on 31 December 2029, that day included, as the source states. An option allows an extension by one year, until 31 December 2030 at the latest, if notice is given by 30 June 2029; that it is used is not assumed.",
    ],
    [
      "no end of the agreement either",
      ends(undefined, [], { term: { effective: "2020-01-01" } }),
      "End date unknown: the source gives neither an end nor a duration (this does not make it open-ended). Its end is that of the agreement.",
    ],
    [
      "resumed after its end",
      ends(decade, [event({ type: "terminated", on: "2021-02-01" }), event({ type: "resumed", on: "2022-02-01" })]),
      "End date unknown: it was resumed by the instrument of 1 February 2022, and no source says until when. Before that, it was to end on 1 February 2021, and before that on 31 December 2029.",
    ],
    [
      "in force again after its end",
      ends(decade, [
        event({ type: "terminated", on: "2021-02-01" }),
        event({ type: "entered-into-force", on: "2022-02-01" }),
      ]),
      "End date unknown: it entered into force by the instrument of 1 February 2022, and no source says until when. Before that, it was to end on 1 February 2021, and before that on 31 December 2029.",
    ],
    [
      "extended after its end for a duration that can be counted from no day",
      ends(decade, [
        event({ type: "terminated", on: "2021-02-01" }),
        event({ type: "extended", on: "2023-02-01", term: { duration: "P1Y" } }),
      ]),
      "End date unknown: it was extended for one year by the instrument of 1 February 2023, and no source says from which day. Before that, it was to end on 1 February 2021, and before that on 31 December 2029.",
    ],
    ["no term", ends(undefined), "End date unknown: the source gives no term (this does not make it open-ended)."],
    [
      "no end",
      ends({ effective: "2020-01-01" }),
      "End date unknown: the source gives neither an end nor a duration (this does not make it open-ended).",
    ],
    [
      "no end, but a note",
      ends({ effective: "2020-01-01", note: "It lasts until the next summit" }),
      "End date unknown: the term gives no date for it. Note on the term: It lasts until the next summit.",
    ],
    [
      "no start",
      ends({ duration: "P10Y" }),
      "End date unknown: the source gives a duration of ten years, and no start to count it from is on record.",
    ],
    [
      "unreadable",
      ends({ effective: "1970-01-01", end: { unreadable: "1976-06-31" } }),
      "End date unknown: the source prints it as “1976-06-31”, which cannot be read as a date.",
    ],
    [
      "never in effect",
      ends(decade, [event({ type: "terminated", on: "2019-12-20" })]),
      "No end date: it never took effect. It was terminated by the instrument of 20 December 2019.",
    ],
    [
      "not yet recorded",
      ends(decade, [], {}, { knownAt: "2019-01-01" }),
      "End date unknown: by 1 January 2019 it was not yet on record.",
    ],
  ])("is correct: %s", (_, sentence, expected) => expect(sentence).toBe(expected));

  it("names no law for a counting rule", () => {
    expect(ends({ effective: "2025-10-30", duration: "P1Y" })).not.toMatch(/regulation|1182|executive order/i);
  });

  it("says what applies at the end", () => {
    const of = record({}, [undertaking({ term: decade, atEnd: { text: "The 24 points come back.", citations: [] } })]);
    expect(explain(of, expiryOf(of, "cmt-0"))).toMatch(/ Once it has ended: The 24 points come back\.$/);
  });
});

describe("the explanation of participation", () => {
  const of = record({
    parties,
    events: [
      event({ id: "evt-s", type: "signed", on: "2000-01-01", by: "pty-us", targets: ["agr-0"] }),
      event({ id: "evt-r", type: "ratified", on: "2001-05-01", by: "pty-us", targets: ["agr-0"], means: "acceptance" }),
      event({ id: "evt-a", type: "acceded", on: "2010-03-01", by: "pty-kr", targets: ["agr-0"] }),
      event({ id: "evt-f", type: "entered-into-force", on: "2002-06-01", targets: ["agr-0"] }),
      event({
        id: "evt-w",
        type: "withdrawn",
        on: "2020-03-01",
        effective: "2020-09-01",
        by: "pty-us",
        targets: ["agr-0"],
      }),
    ],
  });
  it.each([
    [
      "pty-us",
      "2000-06-01",
      "The United States is a signatory and not yet bound from 1 January 2000 until 1 June 2002. It signed on 1 January 2000. From 1 June 2002 it is a party. From 1 September 2020 it has withdrawn.",
    ],
    [
      "pty-us",
      "2003-01-01",
      "The United States is a party from 1 June 2002 until 1 September 2020. It accepted on 1 May 2001. From 1 September 2020 it has withdrawn.",
    ],
    [
      "pty-us",
      "2021-01-01",
      "The United States has withdrawn from 1 September 2020. It gave notice of withdrawal on 1 March 2020.",
    ],
    ["pty-cn", "2001-01-01", "China is not a party. From 1 September 2020 the agreement is no longer in effect."],
    ["pty-cn", "2021-01-01", "China is not a party: the agreement is no longer in effect from 1 September 2020."],
    [
      "pty-kr",
      "2011-01-01",
      "The Republic of Korea is a party from 1 March 2010 until 1 September 2020. It acceded on 1 March 2010. From 1 September 2020 the agreement is no longer in effect.",
    ],
  ])("is correct for %s on %s", (party, asOf, sentence) => {
    expect(explain(of, participationOf(of, party, { asOf }))).toBe(sentence);
  });
});

describe("the explanation of a later participation", () => {
  it("does not say that a signatory becomes a party when it signs", () => {
    const of = record({
      events: [
        event({ type: "signed", on: "2019-12-01", by: "pty-us", targets: ["agr-0"] }),
        event({ id: "evt-1", type: "ratified", on: "2019-12-10", by: "pty-us", targets: ["agr-0"] }),
        event({ id: "evt-2", type: "entered-into-force", on: "2020-01-01", targets: ["agr-0"] }),
      ],
    });
    expect(explain(of, participationOf(of, "pty-us", { asOf: "2019-06-01" }))).toMatch(
      /^The United States is not a party\. From 1 December 2019 it is a signatory and not yet bound\. From 1 January 2020 it is a party\.$/,
    );
  });
});

describe("the explanation of performance", () => {
  const quantity = { kind: "exact", value: 1, unit: "metric ton" } as const;
  const explainOn = (events: readonly LifecycleEvent[], asOf: string) => {
    const of = record({ events }, [undertaking({ term: decade })]);
    return explain(of, performanceOf(of, "cmt-0", { asOf }));
  };
  const part = event({ type: "partly-performed", on: "2021-01-01", by: "pty-cn", quantity });
  const again = event({
    id: "evt-3",
    type: "partly-performed",
    on: "2021-01-01",
    by: "pty-cn",
    quantity,
    authority: "reported",
  });
  const missed = event({ id: "evt-1", type: "missed", on: "2021-06-01" });
  const done = event({ id: "evt-2", type: "performed", on: "2021-09" });
  it.each([
    [
      [part, missed],
      "2020-06-01",
      "Not recorded: by 1 June 2020 no report of performance is on record (this does not mean that it was missed). It is later partly performed by China on 1 January 2021: 1 metric ton. It is later missed on 1 June 2021.",
    ],
    [
      [part, missed],
      "2022-01-01",
      "Missed on 1 June 2021. It was partly performed by China on 1 January 2021: 1 metric ton. That it was missed does not end it.",
    ],
    // Two accounts of one delivery are two reports and one sentence.
    [
      [part, again, missed],
      "2022-01-01",
      "Missed on 1 June 2021. It was partly performed by China on 1 January 2021: 1 metric ton. That it was missed does not end it.",
    ],
    [[part, again], "2022-01-01", "Partly performed by China on 1 January 2021: 1 metric ton."],
    [[done], "2022-01-01", "Performed on some day in September 2021."],
    [
      [done],
      "2021-09-10",
      "Not recorded: by 10 September 2021 no report of performance is on record (this does not mean that it was missed). It is later performed on some day in September 2021. The exact day of a later report is not known.",
    ],
  ])("is correct for case %#", (events, asOf, sentence) => expect(explainOn(events, asOf)).toBe(sentence));
});

describe("the explanation of a rate", () => {
  const tariff: Tariff = {
    ...undertaking({ term: decade }),
    kind: "tariff",
    rate: { from: 20, to: 10, unit: "percent", basis: "additional", bound: "ceiling" },
    steps: [{ from: "2022", to: 5 }],
  };
  const of = record({ events: [event({ type: "amended", on: "2025-01-01", rate: { to: 7.5 } })] }, [tariff]);
  it.each([
    ["2021-01-01", "At most 10% as an additional duty from 1 January 2020."],
    [
      "2022-06-01",
      "At most 10% as an additional duty from 1 January 2020, or already at most 5% as an additional duty from some day in 2022. The exact day of the change is not known.",
    ],
    ["2023-01-01", "At most 5% as an additional duty from some day in 2022."],
    ["2026-01-01", "At most 7.5% as an additional duty from 1 January 2025, by the instrument of 1 January 2025."],
  ])("is correct on %s", (asOf, sentence) => {
    const rate = rateOn(of, "cmt-0", { asOf });
    expect(rate && explain(of, rate)).toBe(sentence);
  });

  it.each<[string, Partial<Tariff>, readonly LifecycleEvent[], string]>([
    [
      "the rate that an event may already have set",
      {},
      [event({ type: "amended", on: "2021", rate: { to: 7.5 } })],
      "or already at most 7.5% as an additional duty from some day in 2021.",
    ],
    ["a possible end", { term: { effective: "2020-01-01", end: { through: "2021" } } }, [], "or no longer in force."],
    ["a possible suspension", {}, [event({ type: "suspended", on: "2021" })], "or no longer in force."],
  ])("names %s", (_, own, events, end) => {
    const near = record({ events }, [{ ...tariff, ...own }]);
    const rate = rateOn(near, "cmt-0", { asOf: "2021-06-01" });
    expect(rate && explain(near, rate)).toBe(
      `At most 10% as an additional duty from 1 January 2020, ${end} The exact day of the change is not known.`,
    );
  });

  it("names no step that an event has replaced", () => {
    const events = [
      event({ type: "amended", on: "2020-06-01", rate: { to: 7.5 } }),
      event({ id: "evt-1", type: "terminated", on: "2022" }),
    ];
    const near = record({ events }, [tariff]);
    const rate = rateOn(near, "cmt-0", { asOf: "2022-06-01" });
    expect(rate && explain(near, rate)).toBe(
      "At most 7.5% as an additional duty from 1 June 2020, by the instrument of 1 June 2020, or no longer in force. The exact day of the change is not known.",
    );
  });
});

describe("the explanation of accounts and dependents", () => {
  const readout = (own: Partial<Readout>): Readout => ({
    by: "pty-us",
    on: "2025-11-01",
    summary: "It says so.",
    citations: [],
    ...own,
  });

  it("says what each account states about a field", () => {
    const of = record({}, [
      undertaking({
        readouts: [
          readout({
            quantities: [
              {
                quantity: { kind: "exact", value: 1, unit: "metric ton" },
                during: { from: "2026-01-01", through: "2026-12-31" },
              },
            ],
            term: { effective: "2025-11-10", duration: "P1Y" },
            modality: "obligation",
          }),
          readout({ by: "pty-cn", term: { end: { until: "2026-11-10" }, note: "As printed." }, modality: "intention" }),
        ],
      }),
    ]);
    expect(discrepancies(of).map((one) => explain(of, one))).toEqual([
      "Only some of the accounts of “Export pause” state the quantity. By the account of the United States on 1 November 2025: 1 metric ton from 1 January 2026 through 31 December 2026. China does not state it in any of its accounts.",
      "The accounts of “Export pause” differ on the term. By the account of the United States on 1 November 2025: for one year from 10 November 2025. By the account of China on 1 November 2025: until 10 November 2026 (As printed).",
      "The accounts of “Export pause” differ on how strongly it binds. By the account of the United States on 1 November 2025: an obligation. By the account of China on 1 November 2025: an intention.",
    ]);
  });

  it("says what depends on a commitment, through what, and who says so", () => {
    const of = record(
      {
        conditions: (["precedent", "continuing", "review-trigger"] as const).map((kind, index) => ({
          id: `cnd-${index}`,
          summary: `It is condition ${index}.`,
          dependent: index === 0 ? "cmt-1" : "agr-0",
          requires: { kind: "performance" as const, party: "pty-cn", commitment: index === 0 ? "cmt-0" : "cmt-1" },
          kind,
          ...(index === 1 ? { attributedTo: "ass-0" } : {}),
          citations: [],
        })),
        assessments: [
          { id: "ass-0", by: { kind: "person", name: "Han Li" }, summary: "x", quotes: [], points: [], citations: [] },
        ],
      },
      [
        undertaking({ partOf: "cmt-2" }),
        undertaking({ id: "cmt-1", title: "Second" }),
        undertaking({ id: "cmt-2", title: "Whole" }),
      ],
    );
    const sentences = dependentsOf(of, "cmt-0").map((one) => explain(of, one));
    expect(sentences).toContain(
      "“Second” depends on “Export pause”, which has to be performed first. It is condition 0.",
    );
    expect(sentences).toContain("“Whole” has “Export pause” as a part.");
    expect(sentences).toContain(
      "The agreement depends on “Second”, which has to go on being performed. It therefore depends on “Export pause” through “Second”. It is condition 1. This is the reading of Han Li.",
    );
  });
});

describe("explain", () => {
  const of = record({}, [undertaking({ term: decade })]);

  it("gives the same for each of many answers as explainer", () => {
    const answers = statuses(of, { asOf: "2021-01-01" });
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.map(explainer(of))).toEqual(answers.map((answer) => explain(of, answer)));
  });

  it.each([undefined, null, {}, { question: "weather" }, "status"])("throws for %j", (answer) => {
    expect(() => explain(of, answer as never)).toThrow(TypeError);
  });

  it("throws for an object that is not a record", () => {
    expect(() => explain({} as never, statuses(of, { asOf: "2021-01-01" })[0] as never)).toThrow(TypeError);
  });

  it("gives the same for a copy of an answer", () => {
    const [answer] = statuses(of, { asOf: "2021-01-01" });
    expect(explain(of, structuredClone(answer) as never)).toBe(explain(of, answer as never));
  });
});

import { describe, expect, it } from "vitest";
import { timeline, upcoming } from "../../src/query/index.js";
import { describeEntry } from "../../src/words/index.js";
import { event, record, undertaking } from "./record.js";

const of = record(
  {
    meeting: { id: "mtg-0", on: "2019-12-01", place: { name: "Busan" }, participants: [], citations: [] },
    events: [
      event({
        type: "extended",
        on: "2026-09-23",
        by: "pty-us",
        authority: "announced",
        term: { end: { until: "2027-01-10" } },
        summary: "The pause goes on.",
      }),
      event({ id: "evt-1", type: "terminated", targets: ["cmt-1"], on: "2021-01-05", effective: "2021-02-01" }),
      event({ id: "evt-2", type: "occurred", targets: ["mtg-0"], on: "2019-12-01", through: "2019-12-02" }),
      event({
        id: "evt-3",
        type: "rescheduled",
        targets: ["cmt-2"],
        on: "2020-02-01",
        planned: { from: "2020-04-13", through: "2020-04-15" },
      }),
    ],
    sources: [
      { id: "src-0", kind: "press", title: "A source", language: "en", publisher: "A paper", published: "2019-12" },
    ],
  },
  [
    undertaking({ term: { effective: "2025-11-10", end: { until: "2026-11-10" } } }),
    {
      ...undertaking({
        id: "cmt-1",
        title: "Crop purchases",
        term: { effective: "2020-01-01" },
        readouts: [{ by: "pty-cn", on: "2019-12-05", summary: "China says little.", citations: [] }],
      }),
      kind: "purchase",
      goods: ["soybeans"],
      quantities: [
        {
          quantity: { kind: "exact", value: 1, unit: "metric ton" },
          during: { from: "2020-01-01", through: "2020-12-31" },
        },
      ],
    },
    {
      ...undertaking({ id: "cmt-2", title: "A visit" }),
      kind: "visit",
      visitor: "pty-us",
      host: "pty-cn",
      when: "2020-03",
    },
    {
      ...undertaking({
        id: "cmt-3",
        title: "Licence pause",
        term: { effective: "2020-08-01", duration: "P3Y", renewal: { period: "P1Y", notice: "P3M" } },
      }),
      kind: "suspension",
      measure: { title: "Export licensing", announcedOn: "2019-10-09" },
    },
  ],
);

describe("describeEntry", () => {
  const lines = timeline(of).map((entry) => describeEntry(of, entry));
  const ahead = upcoming(of, { from: "2022-10-01", within: "P1Y" }).map((entry) => describeEntry(of, entry));

  it.each([
    "Accord of Example was concluded on 1 December 2019",
    "Meeting at Busan on 1 December 2019",
    "The measure “Export licensing” was announced on 9 October 2019",
    "Export pause takes effect on 10 November 2025",
    "Export pause ends by law on 10 November 2026 and continues as announced",
    "Export pause ends on 10 January 2027, as announced",
    "Crop purchases is terminated on 1 February 2021, by law",
    "Crop purchases: 1 metric ton due from 1 January 2020 through 31 December 2020",
    "A visit was planned for March 2020, a plan that later changed",
    "A visit is planned for 13 to 15 April 2020",
    "Extended by the United States on 23 September 2026: The pause goes on",
    "Terminated with effect from 1 February 2021: Something happens",
    "Occurred from 1 to 2 December 2019: Something happens",
    "China gave its account of “Crop purchases” on 5 December 2019: China says little",
    "“A source” was published in December 2019 by A paper",
    "The record of “Accord of Example” was reviewed on 1 January 2030",
  ])("gives the line “%s”", (line) => expect(lines).toContain(line));

  it("describes notices and renewals", () => {
    expect(ahead).toEqual([
      "Notice against the renewal of “Licence pause” can be given until 1 May 2023, that day included",
      "Licence pause renews itself on 1 August 2023 unless notice is given",
    ]);
  });

  it("describes the last day on which an option can be used", () => {
    const optional = record({}, [
      undertaking({
        term: { effective: "2020-08-01", duration: "P3Y", renewal: { period: "P1Y", notice: "P3M", option: true } },
      }),
    ]);
    const [notice] = upcoming(optional, { from: "2022-10-01", within: "P1Y" });
    expect(notice && describeEntry(optional, notice)).toBe(
      "Notice that extends “Export pause” can be given until 1 May 2023, that day included",
    );
  });

  it("gives the days of a suspension from the day on which it takes effect", () => {
    const suspended = record({
      events: [event({ type: "suspended", on: "2022-01-10", effective: "2022-02-01", through: "2022-12-31" })],
    });
    expect(
      timeline(suspended, { kinds: ["event", "effect"] }).map((entry) => [
        entry.latest,
        describeEntry(suspended, entry),
      ]),
    ).toEqual([
      ["2022-01-10", "Suspended on 10 January 2022: Something happens"],
      ["2022-12-31", "Suspended with effect from 1 February 2022 through 31 December 2022: Something happens"],
    ]);
  });

  it("describes a suspension, its end, and a step of a tariff", () => {
    const tariff = {
      ...undertaking({ term: { effective: "2020-01-01", end: { through: "2029-12-31" } } }),
      kind: "tariff" as const,
      rate: { to: 10, unit: "percent", basis: "additional" as const },
      steps: [{ from: "2024-01-01", to: 5 }],
    };
    const events = [event({ type: "suspended", on: "2022-01-10", effective: "2022-02-01", through: "2022-12-31" })];
    const paused = record({ events }, [tariff]);
    const kinds = ["suspension", "resumption", "rate"] as const;
    expect(timeline(paused, { kinds }).map((entry) => describeEntry(paused, entry))).toEqual([
      "Export pause is suspended from 1 February 2022",
      "Export pause is in effect again from 1 January 2023",
      "Export pause: from 1 January 2024 the rate is 5% as an additional duty",
    ]);
  });

  it("describes a withdrawal by the day from which the party takes no part", () => {
    const left = event({ type: "withdrawn", targets: ["agr-0"], by: "pty-us", on: "2022-01-10", effective: "2022-07" });
    const treaty = record({ events: [left] }, []);
    expect(timeline(treaty, { kinds: ["withdrawal"] }).map((entry) => describeEntry(treaty, entry))).toEqual([
      "The United States takes no part from some day in July 2022, after its withdrawal",
    ]);
  });

  it.each([
    [
      "retracted",
      [event({ id: "evt-1", type: "retracted", targets: ["evt-0"], on: "2022-02-01" })],
      " (retracted on 1 February 2022)",
    ],
    [
      "cancelled",
      [event({ id: "evt-1", type: "cancelled", targets: ["evt-0"], on: "2022-02-01" })],
      " (cancelled on 1 February 2022)",
    ],
    [
      "corrected twice",
      [
        event({ id: "evt-1", type: "corrected", corrects: "evt-0", on: "2022-02-01", effective: "2022-03-02" }),
        event({ id: "evt-2", type: "corrected", corrects: "evt-0", on: "2022-02-03", effective: "2022-03-03" }),
      ],
      " (corrected on 1 February 2022 and on 3 February 2022)",
    ],
    [
      "retracted on a day that is not recorded",
      [event({ id: "evt-1", type: "retracted", targets: ["evt-0"], recordedOn: "2022-02-01" })],
      " (later retracted)",
    ],
  ] as const)("says that an event was %s", (_, later, words) => {
    const first = event({ id: "evt-0", type: "suspended", on: "2022-01-10", effective: "2022-03-01" });
    const revised = record({ events: [first, ...later] });
    const [line] = timeline(revised, { kinds: ["event"] }).map((entry) => describeEntry(revised, entry));
    expect(line).toBe(`Suspended on 10 January 2022${words}: Something happens`);
  });

  it("describes an end by law", () => {
    const plain = record({}, [undertaking({ term: { effective: "2025-11-10", end: { until: "2026-11-10" } } })]);
    const [end] = timeline(plain, { kinds: ["end"] });
    expect(end && describeEntry(plain, end)).toBe("Export pause ends on 10 November 2026, by law");
  });
});

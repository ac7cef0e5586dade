import { describe, expect, it } from "vitest";
import type { Agreement, LifecycleEvent } from "../../src/model/index.js";
import { type StatusOptions, statusOf } from "../../src/query/index.js";
import { explain } from "../../src/words/index.js";
import { conditional, decade, event, met, parties, record, undertaking } from "./record.js";

const moment = (date: string) => ({ date, time: "00:01", zone: "America/New_York" });
const status = (of: Agreement, asOf: StatusOptions["asOf"], options: Partial<StatusOptions> = {}, id = "cmt-0") =>
  explain(of, statusOf(of, id, { asOf, ...options }));
const withEvents = (events: readonly LifecycleEvent[], term: object = decade, own: Partial<Agreement> = {}) =>
  record({ events, ...own }, [undertaking({ term })]);
const political = { nature: "political-commitment" } as const;

describe("the explanation of the state of an undertaking", () => {
  it.each<[string, Agreement, string, string]>([
    [
      "in effect",
      withEvents([]),
      "2021-01-01",
      "In effect from 1 January 2020 through 31 December 2029, under its own terms.",
    ],
    [
      "in effect until an excluded day",
      withEvents([], { effective: "2020-01-01", end: { before: "2029-12-31" } }),
      "2021-01-01",
      "In effect from 1 January 2020 until the start of 31 December 2029, under its own terms.",
    ],
    [
      "in effect until a moment",
      withEvents([], { effective: "2020-01-01", end: { until: moment("2029-11-10") } }),
      "2021-01-01",
      "In effect from 1 January 2020 until 00:01 on 10 November 2029 (America/New_York), under its own terms.",
    ],
    [
      "in effect without an end",
      withEvents([], { effective: "2020-01-01", end: { open: true } }),
      "2021-01-01",
      "In effect from 1 January 2020, with no end, as the source states, under its own terms.",
    ],
    [
      "in effect, end not stated",
      withEvents([], { effective: "2020-01-01" }),
      "2021-01-01",
      "In effect from 1 January 2020, under its own terms. End date unknown: the source gives neither an end nor a duration (this does not make it open-ended).",
    ],
    [
      "in effect again, end not stated",
      withEvents([event({ type: "terminated", on: "2021-02-01" }), event({ type: "resumed", on: "2022-02-01" })]),
      "2023-01-01",
      "In effect again from 1 February 2022, by the instrument of 1 February 2022. End date unknown: it was resumed, and no source says until when.",
    ],
    [
      "in effect, end unreadable",
      withEvents([], { effective: "1970-01-01", end: { unreadable: "1976-06-31" } }),
      "2021-01-01",
      "In effect from 1 January 1970, under its own terms. End date unknown: the source prints it as “1976-06-31”, which cannot be read as a date.",
    ],
    [
      "not yet in effect",
      withEvents([]),
      "2019-12-15",
      "Not yet in effect: it takes effect from 1 January 2020, under its own terms. From 1 January 2030 it is no longer in effect.",
    ],
    ["expired", withEvents([]), "2030-01-01", "Expired: no longer in effect from 1 January 2030, under its own terms."],
    ...(["terminated", "superseded", "invalidated", "performed"] as const).map(
      (type): [string, Agreement, string, string] => [
        type,
        withEvents([event({ type, on: "2021-02-01" })]),
        "2022-01-01",
        `${type[0]?.toUpperCase()}${type.slice(1)}: no longer in effect from 1 February 2021, by the instrument of 1 February 2021.`,
      ],
    ),
    [
      "ended by a court",
      withEvents([event({ type: "invalidated", on: "2021-02-20", authority: "judicial" })]),
      "2022-01-01",
      "Invalidated: no longer in effect from 20 February 2021, by the ruling of 20 February 2021.",
    ],
    [
      "ended before it began",
      withEvents([event({ type: "cancelled", on: "2019-12-20" })]),
      "2022-01-01",
      "Cancelled: over from 20 December 2019 without having taken effect, by the instrument of 20 December 2019.",
    ],
    [
      "suspended, with every later change",
      withEvents([event({ type: "suspended", on: "2021-01-01", through: "2021-06-30" })]),
      "2021-03-01",
      "Suspended from 1 January 2021 until the start of 1 July 2021, by the instrument of 1 January 2021. From 1 July 2021 it is in effect again. From 1 January 2030 it is no longer in effect.",
    ],
    ...(
      [
        ["suspended without an end", [], "1 January 2030 it is no longer in effect."],
        [
          "suspended, and terminated",
          [event({ id: "evt-1", type: "terminated", on: "2022-01-01" })],
          "1 January 2022 it is terminated, by the instrument of 1 January 2022.",
        ],
        [
          "suspended, and resumed",
          [event({ id: "evt-1", type: "resumed", on: "2022-01-01" })],
          "1 January 2022 it is in effect again, by the instrument of 1 January 2022. From 1 January 2030 it is no longer in effect.",
        ],
      ] as const
    ).map(([name, events, end]): [string, Agreement, string, string] => [
      name,
      withEvents([event({ type: "suspended", on: "2021-01-01" }), ...events]),
      "2021-06-01",
      `Suspended from 1 January 2021, by the instrument of 1 January 2021. From ${end}`,
    ]),
    [
      "suspended beyond its term",
      withEvents([event({ type: "suspended", on: "2021-01-01", through: "2031-06-30" })]),
      "2021-06-01",
      "Suspended from 1 January 2021, by the instrument of 1 January 2021. From 1 January 2030 it is no longer in effect.",
    ],
    [
      "in effect, and suspended later",
      withEvents([event({ type: "suspended", on: "2021-01-01", through: "2021-06-30" })]),
      "2020-03-01",
      "In effect from 1 January 2020 until the start of 1 January 2021, under its own terms. From 1 January 2021 it is suspended, by the instrument of 1 January 2021. From 1 July 2021 it is in effect again. From 1 January 2030 it is no longer in effect.",
    ],
    [
      "provisionally in effect",
      record({ events: [event({ type: "provisionally-applied", on: "2021-01-01", targets: ["agr-0"] })] }),
      "2021-02-01",
      "Provisionally in effect from 1 January 2021, by the instrument of 1 January 2021. End date unknown: the source gives no term (this does not make it open-ended).",
    ],
    [
      "terminated with its agreement",
      record({ events: [event({ type: "terminated", on: "2025-06-30", targets: ["agr-0"] })] }, [
        undertaking({ term: { effective: "2020-01-01" } }),
      ]),
      "2026-01-01",
      "Terminated: no longer in effect from 30 June 2025, by the instrument of 30 June 2025.",
    ],
  ])("is correct: %s", (_, of, asOf, sentence) => expect(status(of, asOf)).toBe(sentence));

  it("says that the state is unknown if `strict` allows no assumption", () => {
    const of = record(political, [undertaking({ term: { duration: "P1Y" } })]);
    expect(status(of, "2020-03-01", { strict: true })).toBe("Unknown: no start is on record, and none is assumed.");
  });
});

describe("the explanation of a caveat", () => {
  const announced = withEvents([], decade, political);

  it.each<[string, Agreement, StatusOptions["asOf"], RegExp]>([
    ["announced-only", announced, "2021-01-01", /, as announced; no legal instrument is on record\.$/],
    [
      "assumed-start",
      record(political, [undertaking({ term: { duration: "P1Y" } })]),
      "2020-01-01",
      /^In effect from 1 December 2019 through 1 December 2020, as announced; no legal instrument is on record\. No source states when it starts, so the day on which it was agreed is assumed\.$/,
    ],
    [
      "entry-into-force-unrecorded",
      record({}, [undertaking({ term: { duration: "P1Y" } })]),
      "2021-01-01",
      /^Not yet in effect: no entry into force is on record, and none is assumed\.$/,
    ],
    [
      "low-confidence",
      record({}, [
        undertaking({ term: decade, citations: [{ source: "src-0", mode: "paraphrase", confidence: "low" }] }),
      ]),
      "2021-01-01",
      /The sources are cited with less than high confidence\.$/,
    ],
    [
      "uncertain-date",
      withEvents([], { effective: "2020-01-01?", end: { through: "2029-12-31" } }),
      "2021-01-01",
      /^In effect from 1 January 2020 \(date uncertain\).*The source marks a date as uncertain or approximate\.$/,
    ],
    [
      "unknown-end",
      withEvents([event({ type: "extended", on: "2029-01-01" })]),
      "2030-06-01",
      /^In effect, by the instrument of 1 January 2029\. End date unknown: it was extended, and no source says until when\./,
    ],
    [
      "gap-unstated",
      withEvents([event({ type: "extended", on: "2021-03-15", term: { end: { through: "2021-12-31" } } })], {
        effective: "2020-01-01",
        end: { through: "2020-12-31" },
      }),
      "2021-02-01",
      /^Expired: .*From 15 March 2021 it is in effect again, .*may already be in effect again by then\.$/,
    ],
    [
      "condition-open",
      record(
        {
          conditions: [
            {
              id: "cnd-0",
              summary: "China acts first.",
              dependent: "cmt-0",
              requires: { kind: "circumstance", description: "x" },
              kind: "precedent",
              citations: [],
            },
          ],
        },
        [undertaking({ term: decade })],
      ),
      "2021-01-01",
      /A condition that has to be met first is not recorded as met by then: China acts first\.$/,
    ],
    [
      "assumed-renewal",
      withEvents([], { effective: "2020-08-01", duration: "P3Y", renewal: { period: "P1Y" } }),
      "2024-01-01",
      /It renewed itself from 2 August 2023 unless notice was given, and no notice is on record\.$/,
    ],
    [
      "partial-date",
      withEvents([event({ type: "terminated", on: "2021-03" })]),
      "2021-03-05",
      /^In effect, or already terminated: .* until some day in March 2021.*The exact day of the change is not known\.$/,
    ],
    [
      "boundary-day",
      withEvents([], { effective: "2020-01-01", end: { until: "2026-11-10" } }),
      "2026-11-10",
      /^In effect, or already expired: in effect from 1 January 2020 until 10 November 2026, under its own terms\. The sources leave open whether the last day is included\.$/,
    ],
    [
      "changes-that-day",
      withEvents([], { effective: "2020-01-01", end: { until: moment("2026-11-10") } }),
      "2026-11-10",
      /^Expired: no longer in effect from 00:01 on 10 November 2026 \(America\/New_York\).*This is the state at the end of the day; it changes at 00:01 on 10 November 2026 \(America\/New_York\)\.$/,
    ],
    [
      "day-without-zone",
      withEvents([]),
      { date: "2029-12-31", time: "23:30", zone: "UTC" },
      /^In effect, or already expired: .*without a time zone, and at this moment that day is not the same everywhere\.$/,
    ],
    [
      "after-review",
      withEvents([], { effective: "2020-01-01", end: { through: "2039-12-31" } }),
      "2031-01-01",
      /The record was reviewed up to 1 January 2030 and does not contain what happened later\.$/,
    ],
  ])("is part of the status for %s", (caveat, of, asOf, sentence) => {
    expect(statusOf(of, "cmt-0", { asOf }).caveats).toContain(caveat);
    expect(status(of, asOf)).toMatch(sentence);
  });

  it("not-yet-recorded", () => {
    expect(status(withEvents([]), "2021-01-01", { knownAt: "2019-01-01" })).toBe(
      "Unknown: by 1 January 2019 it was not yet on record.",
    );
  });

  it("says only once that no instrument is on record", () => {
    const of = withEvents([
      event({
        type: "extended",
        on: "2029-06-01",
        authority: "announced",
        by: "pty-us",
        term: { end: { through: "2035-12-31" } },
      }),
    ]);
    expect(status(of, "2029-01-01")).toBe(
      "In effect from 1 January 2020 through 31 December 2029, under its own terms. From 1 January 2030 it continues, as announced by the United States on 1 June 2029; no legal instrument for that is on record. From 1 January 2036 it is no longer in effect.",
    );
  });
});

describe("the explanation of an announced extension", () => {
  const extended = (id: string, by: string, on: string) =>
    event({ id, type: "extended", by, on, authority: "announced", term: { end: { until: "2027-01-10" } } });
  const of = record(
    { events: [extended("evt-0", "pty-us", "2026-09-23"), extended("evt-1", "pty-cn", "2026-09-28")] },
    [undertaking({ term: { effective: "2025-11-10", end: { until: "2026-11-10" } } })],
  );

  it("begins with the announced end and its authors, then says when the last instrument ran out", () => {
    expect(status(of, "2026-12-01")).toBe(
      "In effect until 10 January 2027, as announced by the United States and China; no legal instrument is on record. The last instrument ran out on 10 November 2026.",
    );
  });

  it("does not mention a party that had not announced it by `knownAt`", () => {
    expect(status(of, "2026-12-01", { knownAt: "2026-09-25" })).toBe(
      "In effect until 10 January 2027, as announced by the United States on 23 September 2026; no legal instrument is on record. The last instrument ran out on 10 November 2026. The record was reviewed up to 25 September 2026 and does not contain what happened later.",
    );
  });
});

describe("the explanation of a status", () => {
  const missed = [
    event({ type: "missed", on: "2021-06-01", by: "pty-cn", recordedOn: "2021-06-10" }),
    event({
      id: "evt-1",
      type: "partly-performed",
      on: "2021-09-01",
      quantity: { kind: "exact", value: 1, unit: "metric ton" },
    }),
  ];

  it("says that a commitment was missed and still binds, and what happened later", () => {
    expect(status(withEvents(missed), "2021-07-01")).toMatch(
      /It was missed by China, as recorded on 1 June 2021, and still binds\. It is later partly performed, with 1 metric ton, as recorded on 1 September 2021\.$/,
    );
  });

  it("does not say that the day of agreement is assumed if a condition was met later", () => {
    const of = record({ ...political, ...conditional, events: [met] }, [
      undertaking({ term: { end: { through: "2029-12-31" } } }),
    ]);
    expect(status(of, "2022-01-01")).toMatch(
      /^In effect from 1 June 2021 through .* No source states when it starts, so the day by which it was agreed and its conditions were met is assumed\.$/,
    );
  });

  it("says what was performed next to that it was performed in part", () => {
    expect(status(withEvents(missed), "2021-10-01")).toMatch(
      /It was partly performed, with 1 metric ton, as recorded on 1 September 2021, and still binds\.$/,
    );
  });

  it("does not mention a missed performance before it was recorded", () => {
    expect(status(withEvents(missed), "2021-06-05", { knownAt: "2021-06-09" })).not.toMatch(/missed|performed/);
  });

  it("does not say that a missed commitment still binds after it has ended", () => {
    const over = withEvents([...missed.slice(0, 1), event({ id: "evt-2", type: "terminated", on: "2022-01-01" })]);
    expect(status(over, "2023-01-01")).toMatch(/It was missed by China, as recorded on 1 June 2021\.$/);
  });

  it("contains the note of its own term, or that of the term that an event set", () => {
    const of = withEvents(
      [event({ type: "extended", on: "2029-01-01", term: { end: { through: "2031-12-31" }, note: "Second note" } })],
      { ...decade, note: "First note." },
    );
    expect(status(of, "2029-06-01")).toMatch(/Note on the term: Second note\.$/);
    const ended = withEvents([event({ type: "terminated", on: "2021-01-01" })], { ...decade, note: "First note." });
    expect(status(ended, "2022-01-01")).toMatch(/Note on the term: First note\.$/);
  });

  it("says what applies at the end only after the end", () => {
    const of = record({}, [undertaking({ term: decade, atEnd: { text: "The 24 points come back", citations: [] } })]);
    expect(status(of, "2030-01-01")).toMatch(/Once it has ended: The 24 points come back\.$/);
    expect(status(of, "2025-01-01")).not.toMatch(/24 points/);
  });

  it("names the parties that are bound if not all are", () => {
    const of = record(
      { parties, events: [event({ type: "withdrawn", on: "2021-01-01", by: "pty-cn", targets: ["agr-0"] })] },
      [undertaking({ term: decade, promisors: ["pty-us", "pty-cn", "pty-kr"], promisees: [] })],
    );
    expect(status(of, "2022-01-01")).toMatch(/It binds only the United States and the Republic of Korea\.$/);
  });

  it("does not end when only the parties change that are bound", () => {
    const left = (on: string, by: string, id: string) => event({ id, type: "withdrawn", on, by, targets: ["agr-0"] });
    const of = record(
      { parties, events: [left("2021-01-01", "pty-cn", "evt-1"), left("2023-01-01", "pty-kr", "evt-2")] },
      [undertaking({ term: decade, promisors: ["pty-us"], promisees: ["pty-cn", "pty-kr"] })],
    );
    expect(status(of, "2020-06-01")).toBe(
      "In effect from 1 January 2020, under its own terms. From 1 January 2021 it binds only the United States and the Republic of Korea. From 1 January 2023 it is terminated, by the instrument of 1 January 2023.",
    );
  });

  it("says of an end by law that it was announced for an earlier day", () => {
    const of = withEvents([
      event({ id: "evt-1", type: "terminated", on: "2021-02-01", authority: "announced" }),
      event({ id: "evt-2", type: "terminated", on: "2022-02-01" }),
    ]);
    expect(status(of, "2021-06-01")).toBe(
      "Terminated: no longer in effect from 1 February 2021, as announced on 1 February 2021. From 1 February 2022 it is still terminated, by the instrument of 1 February 2022.",
    );
    // As known before the instrument, none is on record.
    expect(status(of, "2021-06-01", { knownAt: "2021-12-31" })).toBe(
      "Terminated: no longer in effect from 1 February 2021, as announced on 1 February 2021; no legal instrument is on record.",
    );
    expect(status(of, "2022-06-01")).toBe(
      "Terminated: no longer in effect, by the instrument of 1 February 2022. It was announced to be so from 1 February 2021.",
    );
  });

  it("does not end when its condition is met, and ends when it goes on by announcement only", () => {
    const of = record({ ...conditional, events: [met] }, [undertaking({ term: decade })]);
    expect(status(of, "2020-06-01")).toMatch(
      /^In effect from 1 January 2020, under its own terms\. From 1 June 2021 its condition is recorded as met\./,
    );
    const extended = event({
      type: "extended",
      on: "2029-01-01",
      authority: "announced",
      term: { end: { through: "2031-12-31" } },
    });
    expect(status(withEvents([extended]), "2020-06-01")).toMatch(
      /^In effect from 1 January 2020 through 31 December 2029, under its own terms\. From 1 January 2030 it continues,/,
    );
  });

  it("says that those who owe it are not bound, and that all are bound again", () => {
    const paused = { by: "pty-us", targets: ["agr-0"] };
    const events = [
      event({ id: "evt-1", type: "suspended", on: "2021-01-01", ...paused }),
      event({ id: "evt-2", type: "resumed", on: "2022-01-01", ...paused }),
    ];
    const of = record({ parties, events }, [
      undertaking({ term: decade, promisors: ["pty-us"], promisees: ["pty-cn", "pty-kr"] }),
    ]);
    expect(status(of, "2021-06-01")).toBe(
      "In effect, under its own terms. It binds only China and the Republic of Korea, to whom it is owed. From 1 January 2022 it binds all of its parties. From 1 January 2030 it is no longer in effect.",
    );
  });

  it("does not call the end unknown of what renews itself with the agreement", () => {
    const of = record({ term: { effective: "2020-01-01", duration: "P1Y", renewal: { period: "P1Y" } } }, [
      undertaking(),
    ]);
    expect(status(of, "2024-01-01")).toBe(
      "In effect, under its own terms. It renewed itself from 2 January 2021 unless notice was given, and no notice is on record.",
    );
  });

  it("uses the corrected date of an event", () => {
    const of = withEvents([
      event({ type: "terminated", on: "2021-01-01", effective: "2021-03-01" }),
      event({
        id: "evt-1",
        type: "corrected",
        corrects: "evt-0",
        targets: [],
        on: "2021-01-05",
        effective: "2021-04-01",
      }),
    ]);
    expect(status(of, "2022-01-01")).toMatch(/^Terminated: no longer in effect from 1 April 2021/);
  });
});

describe("the explanation of a visit or meeting", () => {
  const visit = (events: readonly LifecycleEvent[]) =>
    record({ events }, [
      {
        id: "cmt-0",
        kind: "visit",
        summary: "A visit.",
        visitor: "pty-us",
        host: "pty-cn",
        when: "2026-04",
        promisors: ["pty-us"],
        promisees: ["pty-cn"],
        citations: [],
      },
    ]);
  const said = { authority: "announced", by: "pty-us" } as const;
  const moved = event({
    type: "rescheduled",
    on: "2026-02-20",
    planned: { from: "2026-03-31", through: "2026-04-02" },
    ...said,
  });
  const postponed = event({ id: "evt-1", type: "postponed", on: "2026-03-17", ...said });
  const occurred = event({
    id: "evt-2",
    type: "occurred",
    on: "2026-05-13",
    through: "2026-05-15",
    authority: "reported",
  });

  it.each<[string, readonly LifecycleEvent[], string, string]>([
    ["planned", [], "2026-03-01", "Scheduled for April 2026."],
    [
      "perhaps over",
      [],
      "2026-04-10",
      "Scheduled, or already past its date: planned for April 2026. The exact day of the change is not known.",
    ],
    ["date passed", [], "2026-06-01", "Date passed, outcome not recorded: it was planned for April 2026."],
    [
      "rescheduled",
      [moved],
      "2026-03-01",
      "Rescheduled to 31 March 2026 to 2 April 2026, as announced by the United States on 20 February 2026.",
    ],
    [
      "postponed",
      [moved, postponed],
      "2026-04-01",
      "Postponed on 17 March 2026, as announced by the United States on 17 March 2026; no new date is on record.",
    ],
    [
      "with everything that follows",
      [moved, postponed, occurred],
      "2026-03-01",
      "Rescheduled to 31 March 2026 to 2 April 2026, as announced by the United States on 20 February 2026. It is postponed on 17 March 2026, as announced by the United States on 17 March 2026. It takes place from 13 to 15 May 2026, according to reports.",
    ],
    ["under way", [occurred], "2026-05-14", "Takes place from 13 to 15 May 2026, according to reports."],
    ["over", [occurred], "2026-05-16", "Took place from 13 to 15 May 2026, according to reports."],
    [
      "cancelled",
      [event({ type: "cancelled", on: "2026-03-01", ...said })],
      "2026-04-01",
      "Cancelled on 1 March 2026, as announced by the United States on 1 March 2026.",
    ],
    [
      "missed",
      [event({ type: "missed", on: "2026-05-01", authority: "reported" })],
      "2026-06-01",
      expect.stringMatching(/^Did not take place: it was planned .*according to reports\.$/) as string,
    ],
  ])("is correct: %s", (_, events, asOf, sentence) => expect(status(visit(events), asOf)).toEqual(sentence));

  it("says when a meeting takes or took place", () => {
    const meeting = { id: "mtg-0", on: "2025-10-30", place: { name: "Busan" }, participants: [], citations: [] };
    const of = record({ concludedOn: "2025-10-30", meeting });
    expect(status(of, "2025-11-01", {}, "mtg-0")).toBe("Took place on 30 October 2025.");
    expect(status(of, "2025-10-01", {}, "mtg-0")).toBe(
      "Scheduled for 30 October 2025. It takes place on 30 October 2025.",
    );
  });
});

import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import type { LifecycleEvent, Term } from "../../src/model/index.js";
import { type UpcomingEntry, upcoming } from "../../src/query/index.js";
import { agreementWith, agreementWithTerm, commitmentWith, eventWith, visitWith } from "../fixtures/agreement.js";

const inWords = ({ kind, subject, days }: UpcomingEntry) => `${kind} ${subject} ${JSON.stringify(days)}`;

describe("upcoming ends", () => {
  it("are those by law although an extension is announced", () => {
    const next = upcoming(busan2025, { from: "2026-10-08", within: "P90D" }).filter(({ kind }) => kind === "end");
    expect(next.map(inWords).sort()).toEqual(
      [
        "end us-exclusion-extension 32",
        "end affiliates-rule-suspension 32",
        "end us-port-fee-suspension 32",
        "end hanwha-sanctions-suspension 33",
        "end rare-earth-suspension 33",
        "end cn-superhard-battery-suspension 33",
        "end cn-retaliatory-tariff-suspension 33",
        "end cn-port-fee-suspension 33",
        "end gallium-germanium-antimony-suspension 50",
      ].sort(),
    );
    expect(next.every((entry) => entry.kind === "end" && entry.authority === "legal")).toBe(true);
  });

  it("are those by law and as announced, each with its authority and the state from then on", () => {
    const ends = upcoming(busan2025, { from: "2026-10-08", within: "P180D" }).flatMap((entry) =>
      entry.kind === "end" && entry.subject === "rare-earth-suspension"
        ? [[entry.earliest, entry.authority, entry.state]]
        : [],
    );
    expect(ends).toEqual([
      ["2026-11-10", "legal", "in-effect"],
      ["2027-01-10", "announced", "expired"],
    ]);
  });

  it("lie in a window counted from the next day, its last day included", () => {
    const ends = (within: string) =>
      upcoming(busan2025, { from: "2026-10-08", within }).filter(({ kind }) => kind === "end").length;
    expect([ends("P31D"), ends("P32D")]).toEqual([0, 3]);
  });

  it("go as far as the calendar does", () => {
    const record = agreementWithTerm({ effective: "2025-01-01", end: { through: "9999-12-30" } });
    expect(upcoming(record, { from: "9999-12-29", within: "P90D" }).map(inWords)).toEqual(["end pause 1"]);
    expect(() => upcoming(record, { from: "9999-12-31", within: "90 days" })).toThrow(RangeError);
  });
});

describe("upcoming plans", () => {
  const planned = (from: string, within: string, knownAt?: string) =>
    upcoming(busan2025, { from, within, knownAt }).flatMap((entry) =>
      entry.kind === "planned" ? [`${entry.subject} ${JSON.stringify(entry.on).slice(1, -1)}`] : [],
    );

  it("are those that count on that day", () => {
    expect(planned("2025-11-20", "P6M")).toEqual(["trump-visit-china 2026-04"]);
    expect(planned("2026-01-01", "P6M")).toEqual(["xi-visit-us 2026", "trump-visit-china 2026-04"]);
    expect(planned("2026-03-01", "P6M")).toEqual(["xi-visit-us 2026", "trump-visit-china 2026-03-31"]);
    expect(planned("2026-03-20", "P6M")).toEqual(["xi-visit-us 2026"]);
    expect(planned("2026-03-26", "P6M")).toEqual(["xi-visit-us 2026", "trump-visit-china 2026-05-14"]);
  });

  it("are those that were known", () => {
    expect(planned("2026-02-25", "P60D", "2025-11-01")).toEqual(["trump-visit-china 2026-04"]);
    expect(planned("2026-02-25", "P60D", "2026-02-25")).toEqual(["xi-visit-us 2026", "trump-visit-china 2026-03-31"]);
  });

  it("are those to which a visit was put off", () => {
    const day = "2026-03-01";
    const events = [eventWith({ type: "postponed", on: day, recordedOn: day, planned: { from: "2026-06-10" } })];
    const record = agreementWith({ commitments: [visitWith("2026-04")], events });
    expect(upcoming(record, { from: "2026-05-01", within: "P90D" }).map(({ on }) => on)).toEqual(["2026-06-10"]);
  });
});

describe("upcoming changes", () => {
  it("are starts, suspensions, resumptions and steps of a tariff", () => {
    const rate = { to: 20, unit: "percent", basis: "applied" } as const;
    const tariff = { kind: "tariff", rate, steps: [{ from: "2021-10-01", to: 10 }] };
    const term: Term = { effective: "2021-02-01", end: { through: "2029-12-31" } };
    const events = [eventWith({ type: "suspended", on: "2020-12-01", effective: "2021-04-01", through: "2021-05-31" })];
    const commitments = [commitmentWith({ ...tariff, term } as never)];
    const record = agreementWith({ commitments, events });
    expect(upcoming(record, { from: "2021-01-01", within: "P1Y" }).map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      "start 2021-02-01",
      "suspension 2021-04-01",
      "resumption 2021-06-01",
      "rate 2021-10-01",
    ]);
  });
});

describe("an upcoming withdrawal", () => {
  const withdrawn = { type: "withdrawn", on: "2021-03-01", targets: ["truce"], by: "a" } as const;
  const parties = ["a", "b", "c"].map((id) => ({ id, name: id }));
  const withdrawal = { notice: "P6M", citations: [] } as const;
  const next = (from: string, over: Partial<LifecycleEvent> = {}) =>
    upcoming(
      agreementWith({
        parties,
        withdrawal,
        commitments: [],
        concludedOn: "2020-01-01",
        reviewedOn: "2021-04-01",
        events: [eventWith({ ...withdrawn, ...over })],
      }),
      {
        from,
        within: "P1Y",
      },
    ).map(inWords);

  it("is that of the party, on the day on which its notice ends", () => {
    expect(next("2021-03-02")).toEqual(["withdrawal a 183"]);
    expect(next("2021-09-01")).toEqual(["withdrawal a 0"]);
    expect(next("2021-09-02")).toEqual([]);
    expect(next("2021-03-02", { effective: "2021-12" })).toEqual(['withdrawal a {"min":274,"max":304}']);
  });
});

describe("upcoming renewals", () => {
  const yearly: Term = {
    effective: "2020-01-01",
    end: { through: "2020-12-31" },
    renewal: { period: "P1Y", notice: "P3M" },
  };
  const next = (from: string, events: readonly LifecycleEvent[] = [], term = yearly) =>
    upcoming(agreementWithTerm(term, { nature: "contract", concludedOn: "2020-01-01", events }), {
      from,
      within: "P1Y",
    });

  it("come with the last day for notice", () => {
    const entries = next("2023-07-01").filter(({ kind }) => kind !== "end");
    expect(entries.map(({ kind, earliest }) => [kind, earliest])).toEqual([
      ["notice", "2023-09-30"],
      ["renewal", "2023-12-31"],
    ]);
    expect(entries[0]).toMatchObject({ subject: "pause", agreement: "truce", term: { date: "2023-12-31" }, days: 91 });
    expect(entries[0]).not.toHaveProperty("term.superseded");
  });

  it("have the last day on which an option to extend can be used, and no renewal", () => {
    const optional: Term = { ...yearly, renewal: { period: "P1Y", notice: "P3M", option: true } };
    const entries = next("2020-07-01", [], optional);
    expect(entries.map(({ kind, earliest }) => [kind, earliest])).toEqual([
      ["notice", "2020-09-30"],
      ["end", "2020-12-31"],
    ]);
    expect(entries[0]).toMatchObject({ subject: "pause", renews: "option", days: 91 });
    // The option was used: there is none left.
    const used = eventWith({ type: "renewed", on: "2020-08-01", recordedOn: "2020-08-01" });
    expect(next("2020-08-02", [used], optional).map(({ kind }) => kind)).toEqual([]);
  });

  it("come without it once its day has passed", () => {
    expect(next("2023-10-01").map(({ kind, earliest }) => [kind, earliest])).toEqual([["renewal", "2023-12-31"]]);
  });

  it("are those of a term that a later event gave, and of none that it replaced", () => {
    const dated = { on: "2020-03-01", recordedOn: "2020-03-01" };
    const fixed: Term = { effective: "2020-01-01", end: { through: "2020-12-31" } };
    const renewing = eventWith({
      type: "extended",
      ...dated,
      term: { end: { through: "2021-12-31" }, renewal: { period: "P1Y" } },
    });
    expect(next("2023-07-01", [renewing], fixed).filter(({ kind }) => kind === "renewal")).toMatchObject([
      { earliest: "2023-12-31", days: 183 },
    ]);
    expect(next("2020-07-01", [], fixed).map(({ kind }) => kind)).toEqual(["end"]);
  });

  it("of the agreement are those of the agreement alone, and never of a visit or of what was not known", () => {
    const renewing: Term = { effective: "2020-01-01", end: { through: "2020-12-31" }, renewal: { period: "P1Y" } };
    const record = agreementWith({
      term: renewing,
      nature: "contract",
      concludedOn: "2020-01-01",
      commitments: [commitmentWith({}), { ...visitWith("2023-11"), id: "visit" }],
    });
    const subjects = (knownAt?: string) =>
      upcoming(record, { from: "2023-07-01", within: "P1Y", ...(knownAt === undefined ? {} : { knownAt }) })
        .filter(({ kind }) => kind === "renewal")
        .map((entry) => "subject" in entry && entry.subject);
    expect(subjects()).toEqual([record.id]);
    expect(subjects("2019-12-31")).toEqual([]);
  });

  it("lie in the window, its first and its last day included", () => {
    const days = (from: string, within: string) =>
      upcoming(agreementWithTerm(yearly, { nature: "contract", concludedOn: "2020-01-01" }), { from, within })
        .filter(({ kind }) => kind !== "end")
        .map(inWords);
    expect(days("2023-09-30", "P1D")).toEqual(["notice pause 0"]);
    expect(days("2023-12-31", "P1D")).toEqual(["renewal pause 0"]);
    expect(days("2023-12-01", "P30D")).toEqual(["renewal pause 30"]);
    expect(days("2023-12-01", "P29D")).toEqual([]);
    expect(days("9998-12-01", "P9Y")).toEqual(["renewal pause 30"]);
  });

  it("within a month last for that month", () => {
    const vague: Term = { effective: "2020-01-01", end: { through: "2020-12" }, renewal: { period: "P1Y" } };
    expect(next("2023-12-10", [], vague).filter(({ kind }) => kind === "renewal")).toMatchObject([
      { on: "2023-12-01", through: "2023-12-31", days: { min: 0, max: 21 } },
    ]);
  });

  it("are none where it is ended, or an option that nobody has used", () => {
    const ended = eventWith({ type: "terminated", on: "2023-03-01", recordedOn: "2023-03-01" });
    expect(next("2023-07-01", [ended])).toEqual([]);
    const option: Term = { ...yearly, renewal: { period: "P1Y", option: true } };
    expect(next("2020-07-01", [], option).map(({ kind }) => kind)).toEqual(["end"]);
  });
});

describe("upcoming", () => {
  it("leaves out what is over", () => {
    const quantity = { kind: "exact", value: 1, unit: "t" } as const;
    const citations = [{ source: "statement", mode: "paraphrase" }] as const;
    const during = { from: "2026-01-01", through: "2026-03-01" };
    const readout = { by: "a", on: "2025-05-12", summary: "s", quantities: [{ quantity, during }], citations };
    const term = { end: { through: "2026-03-01" } };
    const next = (events: readonly LifecycleEvent[]) =>
      upcoming(agreementWith({ commitments: [commitmentWith({ term, readouts: [readout] })], events }), {
        from: "2026-02-01",
        within: "P2M",
      });
    expect(next([]).map(inWords)).toEqual(['due pause {"min":0,"max":28}', "end pause 28"]);
    for (const type of ["terminated", "performed"] as const)
      expect(next([eventWith({ type, on: "2026-01-15", recordedOn: "2026-01-15" })])).toEqual([]);
  });

  it("has the end of a new term although the old one has run out, and nothing else of it", () => {
    const dated = { on: "2021-02-01", recordedOn: "2021-02-01" };
    const during = { from: "2022-03-01", through: "2022-03-31" };
    const quantity = { kind: "exact", value: 1, unit: "t" } as const;
    const citations = [{ source: "statement", mode: "paraphrase" }] as const;
    const readouts = [{ by: "a", on: "2020-05-12", summary: "s", quantities: [{ quantity, during }], citations }];
    const term: Term = { effective: "2020-01-01", end: { through: "2020-12-31" } };
    const renewed = eventWith({
      type: "renewed",
      ...dated,
      term: { effective: "2022-01-01", end: { through: "2022-12-31" } },
    });
    const record = agreementWith({
      concludedOn: "2019-12-01",
      commitments: [commitmentWith({ term, readouts })],
      events: [renewed],
    });
    expect(upcoming(record, { from: "2021-06-01", within: "P2Y" }).map(inWords)).toEqual(["end pause 578"]);
    expect(upcoming(record, { from: "2022-02-01", within: "P2Y" }).map(({ kind }) => kind)).toEqual(["due", "end"]);
  });

  it("leaves out what ends by an event on the first day, and a visit that was called off", () => {
    const dated = { on: "2026-01-15", recordedOn: "2026-01-15" };
    const record = agreementWith({
      commitments: [
        commitmentWith({ term: { end: { through: "2026-03-01" } } }),
        visitWith("2026-02", { id: "visit" }),
      ],
      events: [
        eventWith({ id: "e1", type: "terminated", ...dated }),
        eventWith({ id: "e2", type: "cancelled", targets: ["visit"], ...dated }),
      ],
    });
    expect(upcoming(record, { from: "2026-01-14", within: "P3M" }).map(inWords)).toEqual([
      "end pause 1",
      'planned visit {"min":18,"max":45}',
    ]);
    expect(upcoming(record, { from: "2026-01-15", within: "P3M" })).toEqual([]);
  });

  it("expects from when and how far", () => {
    expect(() => upcoming(busan2025, { within: "P90D" } as never)).toThrow("upcoming expects { from, within }");
    expect(() => upcoming(busan2025, { from: "2026-10-08", within: "90 days" })).toThrow(RangeError);
  });
});

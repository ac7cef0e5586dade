import { describe, expect, it } from "vitest";
import type { Agreement, Term } from "../../src/model/index.js";
import { statusOf } from "../../src/query/index.js";
import { type SmallRecord, smallEvent, smallRecord } from "./small-record.js";

const announced = { authority: "announced" } as const;
const onAgreement = { targets: ["r"] } as const;
const political: Pick<SmallRecord, "agreement" | "source"> = {
  agreement: { nature: "political-commitment" },
  source: { kind: "press" },
};
const twoYears: Term = { effective: "2020-01-01", end: { through: "2021-12-31" } };

/** The state and the authority on a day: "in-effect legal". */
const on = (asOf: string, record: SmallRecord, id = "c"): string => {
  const { state, authority } = statusOf(smallRecord(record), id, { asOf });
  return `${state} ${authority}`;
};

describe("the authority of a state", () => {
  it("is that of the event that moved the start, until the start by law", () => {
    const moved = (by: object): SmallRecord => ({
      events: [smallEvent("amended", "2019-12-10", { ...by, term: { effective: "2019-12-20" } })],
    });
    expect(on("2019-12-25", moved(announced))).toBe("in-effect announced");
    expect(on("2020-01-01", moved(announced))).toBe("in-effect legal");
    expect(on("2019-12-25", moved({}))).toBe("in-effect legal");
    const start: Term = { effective: "2020-01-01" };
    expect(on("2019-12-25", { ...political, term: start, ...moved({}) })).toBe("in-effect legal");
    expect(on("2020-06-01", { ...political, term: start, ...moved({}) })).toBe("in-effect legal");
  });

  it("is law once an instrument sets a term for what was only announced, in a treaty as elsewhere", () => {
    const events = [
      smallEvent("implemented", "2020-01-01", announced),
      smallEvent("extended", "2021-01-01", { term: { end: { through: "2031-12-31" } } }),
    ];
    expect(on("2020-06-01", { ...political, term: twoYears, events })).toBe("in-effect announced");
    expect(on("2022-06-01", { ...political, term: twoYears, events })).toBe("in-effect legal");
    // A treaty, whose start is announced and whose end is by law.
    const unstated = { term: { end: { through: "2021-12-31" } }, events };
    expect(on("2020-06-01", unstated)).toBe("in-effect announced");
    expect(on("2022-06-01", unstated)).toBe("in-effect legal");
  });

  it("is an announcement where only that lifted a suspension of the agreement by law", () => {
    const suspended = smallEvent("suspended", "2021-01-01", onAgreement);
    const lifted = smallEvent("resumed", "2021-06-01", { ...onAgreement, ...announced });
    const resumed = smallEvent("resumed", "2021-09-01", onAgreement);
    expect(on("2021-07-01", { events: [suspended, lifted] })).toBe("in-effect announced");
    expect(on("2021-10-01", { events: [suspended, lifted, resumed] })).toBe("in-effect legal");
    const commitments = [
      { id: "c", partOf: "p" },
      { id: "p", term: twoYears },
    ];
    const ofWhole = [suspended, lifted].map((one) => ({ ...one, targets: ["p"] }));
    expect(on("2021-07-01", { commitments, events: ofWhole })).toBe("in-effect announced");
  });

  it("is law again at the end that the suspension by law has itself", () => {
    const events = [
      smallEvent("suspended", "2021-01-01", { through: "2021-12-31" }),
      smallEvent("resumed", "2021-06-01", announced),
    ];
    expect(on("2021-07-01", { events })).toBe("in-effect announced");
    expect(on("2021-12-31", { events })).toBe("in-effect announced");
    expect(on("2022-01-01", { events })).toBe("in-effect legal");
    const earlier = [...events, smallEvent("resumed", "2021-08-01")];
    expect(on("2021-09-01", { events: earlier })).toBe("in-effect legal");
    const later = [...events, smallEvent("resumed", "2022-08-01")];
    expect(on("2022-01-01", { events: later })).toBe("in-effect legal");
  });

  it("is that of a suspension by law, of the agreement or its own, whatever else is announced", () => {
    const byLaw = smallEvent("suspended", "2021-01-01", onAgreement);
    expect(on("2022-06-01", { events: [byLaw, smallEvent("suspended", "2022-01-01", announced)] })).toBe(
      "suspended legal",
    );
    expect(on("2021-06-01", { events: [byLaw] })).toBe("suspended legal");
  });

  it("is an announcement beyond the end by law, also while it is suspended by law", () => {
    const suspended = smallEvent("suspended", "2021-01-01");
    const extended = smallEvent("extended", "2021-02-01", { ...announced, term: { end: { through: "2031-12-31" } } });
    const late: Partial<Agreement> = { reviewedOn: "2032-01-01" };
    expect(on("2029-12-31", { agreement: late, events: [suspended, extended] })).toBe("suspended legal");
    expect(on("2030-06-01", { agreement: late, events: [suspended, extended] })).toBe("suspended announced");
  });

  it("is its own where it survives the agreement, which goes on by announcement", () => {
    const term = { end: { through: "2022-12-31" } };
    const events = [smallEvent("extended", "2021-06-01", { ...onAgreement, ...announced, term })];
    const under = (survives?: true): SmallRecord => ({
      agreement: { term: twoYears },
      commitment: survives === undefined ? {} : { survives },
      events,
    });
    expect(on("2022-06-01", under(true))).toBe("in-effect legal");
    expect(on("2022-06-01", under())).toBe("in-effect announced");
    // A part of what survives does so with it.
    const commitments = [
      { id: "c", partOf: "p", survives: true as const },
      { id: "p", survives: true as const },
    ];
    expect(on("2022-06-01", { agreement: { term: twoYears }, commitments, events })).toBe("in-effect legal");
  });

  it.each<[string, string]>([
    ["announced", "legal"],
    ["legal", "announced"],
  ])("is law where a withdrawal (%s) and a termination (%s) end it on one day", (first, second) => {
    const left = smallEvent("withdrawn", "2021-01-01", { ...onAgreement, by: "a", authority: first as never });
    const ended = { ...onAgreement, effective: "2021-01-01", authority: second as never };
    const events = [left, smallEvent("terminated", "2021-02-01", ended)];
    expect(on("2021-06-01", { events }, "r")).toBe("terminated legal");
    expect(on("2021-06-01", { events })).toBe("terminated legal");
  });

  it.each([
    ["r", "c"],
    ["c", "r"],
  ])("is law from the instrument on, where %s was announced to end and %s ends by law later", (first, second) => {
    const events = [
      smallEvent("terminated", "2021-01-01", { targets: [first], ...announced }),
      smallEvent("terminated", "2022-01-01", { targets: [second] }),
    ];
    expect(on("2021-06-01", { events })).toBe("terminated announced");
    expect(on("2022-06-01", { events })).toBe("terminated legal");
  });

  it("does not depend on the order of commitments that start on one day", () => {
    const events = [
      smallEvent("entered-into-force", "2020-06-01", { targets: ["p"] }),
      smallEvent("entered-into-force", "2020-06-01", announced),
    ];
    for (const commitments of [
      [{ id: "c" }, { id: "p" }],
      [{ id: "p" }, { id: "c" }],
    ])
      expect(on("2020-07-01", { commitments, events }, "r")).toBe("in-effect legal");
  });

  it("is law once an instrument starts again what only an announcement revived", () => {
    const events = [
      smallEvent("terminated", "2021-01-01", announced),
      smallEvent("resumed", "2022-01-01", announced),
      smallEvent("implemented", "2023-01-01"),
    ];
    expect(on("2022-06-01", { events })).toBe("in-effect announced");
    expect(on("2023-06-01", { events })).toBe("in-effect legal");
    // An announcement confirms nothing.
    const said = [...events.slice(0, 2), smallEvent("implemented", "2023-01-01", announced)];
    expect(on("2023-06-01", { events: said })).toBe("in-effect announced");
  });

  it("is law while the agreement runs by law, whatever is announced for later", () => {
    const events = [
      smallEvent("terminated", "2020-06-01", onAgreement),
      smallEvent("extended", "2020-09-01", { ...onAgreement, term: { end: { open: true } } }),
      smallEvent("amended", "2021-01-01", { ...onAgreement, ...announced, term: { end: { through: "2021-06-30" } } }),
    ];
    expect(on("2020-10-01", { term: { effective: "2020-01-01" }, events }, "r")).toBe("in-effect legal");
    expect(on("2020-10-01", { term: { effective: "2020-01-01" }, events })).toBe("in-effect legal");
  });
});

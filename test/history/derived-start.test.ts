import { describe, expect, it } from "vitest";
import type { Agreement, Condition, Term } from "../../src/model/index.js";
import { expiryOf, periodsOf, statusOf } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallEvent, smallRecord } from "./small-record.js";
import { writtenEnd, writtenPeriods, writtenPeriodsOf } from "./written-periods.js";

const contract = { nature: "contract" } as const;
const ofAgreement = (type: SmallEvent["type"], on: string, over: Partial<SmallEvent> = {}) =>
  smallEvent(type, on, { targets: ["r"], ...over });

/** Returns a contract without a day of conclusion. */
function undated(over: SmallRecord = {}): Agreement {
  const { concludedOn: _, ...record } = smallRecord({ agreement: contract, term: null, ...over });
  return record;
}

const condition: Condition = {
  id: "k",
  summary: "The parliaments consent.",
  dependent: "c",
  kind: "precedent",
  requires: { kind: "circumstance", description: "The parliaments consent." },
  citations: [{ source: "s", mode: "paraphrase" }],
};

describe("a contract without a stated start", () => {
  it("is assumed to start when it was concluded, even if it was signed before", () => {
    const events = [ofAgreement("signed", "2019-11-01")];
    expect(writtenPeriods({ agreement: contract, term: null, events })).toEqual([
      "not-yet-effective assumed-start",
      "in-effect 2019-12-01 assumed-start",
    ]);
  });

  it("is assumed to start with its first signature if no conclusion is on record", () => {
    const events = [
      ofAgreement("missed", "2020-02-01"),
      ofAgreement("signed", "2020-05-01"),
      ofAgreement("signed", "2020-03-01"),
    ];
    expect(writtenPeriodsOf(undated({ events }))).toEqual([
      "not-yet-effective e3 assumed-start",
      "in-effect 2020-03-01 e3 assumed-start",
    ]);
    expect(expiryOf(undated({ events, term: { duration: "P1Y" } }), "c")).toMatchObject({
      date: "2021-03-01",
      anchor: { kind: "concluded", on: "2020-03-01" },
      assumed: true,
    });
  });

  it("cites the sources of the commitment, and those of the agreement if it has any", () => {
    const cited = { source: "s", mode: "paraphrase", locator: "Preamble" } as const;
    const own = { source: "s", mode: "paraphrase", locator: "Article 1" } as const;
    const record = smallRecord({
      agreement: { ...contract, citations: [cited] },
      term: null,
      commitment: { citations: [own] },
    });
    for (const asOf of ["2019-11-30", "2019-12-01"]) {
      expect(statusOf(record, "c", { asOf }).because).toEqual({ events: [], citations: [own, cited] });
    }
    const { citations: _, ...uncited } = record;
    expect(statusOf(uncited as Agreement, "c", { asOf: "2019-12-01" }).because.citations).toEqual([own]);
  });

  it("is unknown if nothing is on record", () => {
    expect(writtenPeriodsOf(undated())).toEqual(["unknown nothing-recorded"]);
    expect(statusOf(undated(), "c", { asOf: "2020-01-01" }).because.citations).toHaveLength(1);
  });

  it("is not assumed to start after the end on record", () => {
    const over = (through: string): SmallRecord => ({ agreement: contract, term: { end: { through } } });
    expect(writtenPeriods(over("2019-06-30"))).toEqual(["unknown nothing-recorded", "expired 2019-07-01"]);
    expect(writtenPeriods(over("2019-11-29"))).toEqual(["unknown nothing-recorded", "expired 2019-11-30"]);
    expect(writtenPeriods(over("2019-12-01"))).toEqual([
      "not-yet-effective assumed-start",
      "in-effect 2019-12-01 assumed-start",
      expect.stringMatching(/^expired 2019-12-02/),
    ]);
  });
});

describe("a commitment that an event introduced", () => {
  const introduced = (event: SmallEvent, term?: Term): SmallRecord => ({
    agreement: contract,
    commitments: [{ id: "c", introducedBy: "e1", ...(term === undefined ? {} : { term }) }],
    events: [event],
  });

  it("is assumed to start with that event", () => {
    const event = ofAgreement("amended", "2021-01-01", { recordedOn: "2021-02-01" });
    expect(writtenPeriods(introduced(event))).toEqual([
      "not-yet-effective e1 assumed-start",
      "in-effect 2021-01-01 e1 assumed-start",
    ]);
    expect(writtenEnd(introduced(event, { duration: "P1Y" }))).toMatchObject({
      end: "2022-01-01",
      anchor: { kind: "concluded", on: "2021-01-01" },
    });
  });

  it("is assumed to start by the day on which an undated event was recorded", () => {
    const event: SmallEvent = { type: "amended", targets: ["r"], recordedOn: "2021-02-01" };
    expect(writtenPeriods(introduced(event)).at(-1)).toBe("in-effect 2021-02-01 e1 assumed-start");
  });

  describe("into an agreement that was in effect before", () => {
    const started: SmallRecord["agreement"] = { term: { effective: "2020-01-01", end: { through: "2029-12-31" } } };
    const read = (event: SmallEvent, own: object = {}) => ({
      agreement: started,
      commitments: [{ id: "c", introducedBy: "e1", ...own }],
      events: [event],
    });
    const amended = (on: string, over: Partial<SmallEvent> = {}) => ofAgreement("amended", on, over);

    it("starts with that event, and its duration is counted from there", () => {
      expect(writtenPeriods(read(amended("2021-03-01")))).toEqual([
        "not-yet-effective e1",
        "in-effect 2021-03-01 e1",
        "expired 2030-01-01",
      ]);
      expect(writtenPeriods(read(amended("2021-03-01", { effective: "2021-06-01" })))[1]).toBe(
        "in-effect 2021-06-01 e1",
      );
      expect(writtenEnd(read(amended("2021-03-01"), { term: { duration: "P5Y" } }))).toMatchObject({
        end: "2026-03-01",
        anchor: { kind: "started", on: "2021-03-01" },
      });
    });

    it("names that event as a cause, with its authority", () => {
      expect(writtenPeriods(read(amended("2021-03-01", { authority: "announced" })))[1]).toBe(
        "in-effect 2021-03-01 announced e1",
      );
    });

    it("starts with the agreement if the event came or takes effect before", () => {
      for (const event of [amended("2019-12-15"), amended("2021-03-01", { effective: "2019-12-15" })]) {
        expect(writtenPeriods(read(event))[1]).toBe("in-effect 2020-01-01");
      }
    });

    it("starts at its own stated start, earlier or later", () => {
      for (const effective of ["2020-02-01", "2021-09-01"]) {
        expect(writtenPeriods(read(amended("2021-03-01"), { term: { effective } }))[1]).toBe(`in-effect ${effective}`);
      }
    });

    it("keeps an end that is on record before the event", () => {
      const term: Term = { end: { through: "2020-12-31" } };
      expect(writtenPeriods(read(amended("2021-03-01"), { term }))).toEqual([
        "not-yet-effective",
        "in-effect 2020-01-01",
        "expired 2021-01-01",
      ]);
    });

    it("starts by the last possible day of a vague event, but not before the agreement", () => {
      const vague = amended("2020", { recordedOn: "2021-02-01" });
      expect(writtenPeriods(read(vague))[1]).toBe("in-effect 2020-01-01/2020-12-31 e1");
      const undated: SmallEvent = { type: "amended", targets: ["r"], recordedOn: "2021-02-01" };
      expect(writtenPeriods(read(undated))[1]).toBe("in-effect 2020-01-01/2021-02-01 e1");
    });

    it("is provisionally in effect while the agreement is, together with its parts", () => {
      const events = [
        amended("2021-03-01"),
        ofAgreement("provisionally-applied", "2020-02-01"),
        ofAgreement("entered-into-force", "2021-06-01"),
      ];
      const commitments = [
        { id: "w", introducedBy: "e1" },
        { id: "c", partOf: "w" },
      ];
      for (const id of ["w", "c"]) {
        const periods = periodsOf(smallRecord({ commitments, events }), id);
        expect(periods.map(({ state, from }) => [state, from?.latest].join(" ").trim())).toEqual([
          "not-yet-effective",
          "provisionally-in-effect 2021-03-01",
          "in-effect 2021-06-01",
        ]);
      }
    });
  });
});

describe("a treaty without a stated start", () => {
  const states = (...events: readonly SmallEvent[]) => writtenPeriods({ term: null, events });

  it.each<SmallEvent["type"]>(["extended", "renewed", "suspended", "resumed", "partly-performed"])(
    "was in effect by the day on which it was %s, and possibly before",
    (type) => {
      const record = smallRecord({ term: null, events: [smallEvent(type, "2020-06-01")] });
      expect(statusOf(record, "c", { asOf: "2020-05-31" })).toMatchObject({
        state: "not-yet-effective",
        certainty: "possible",
        because: { events: ["e1"] },
      });
      const state = type === "suspended" ? "suspended" : "in-effect";
      expect(statusOf(record, "c", { asOf: "2020-06-01" })).toMatchObject({ state, because: { events: ["e1"] } });
    },
  );

  it("was in effect by the first of several such days", () => {
    const events = [
      smallEvent("partly-performed", "2020-08-01"),
      smallEvent("partly-performed", "2020-06-01", { authority: "announced" }),
    ];
    expect(states(...events)).toEqual([
      "not-yet-effective announced e2",
      "in-effect 0000-01-01/2020-06-01 announced e2",
    ]);
    expect(periodsOf(smallRecord({ term: null, events }), "c")[1]?.authority).toBe("announced");
  });

  it("starts at the start of a new term, unless an event shows it in effect before", () => {
    const amended = smallEvent("amended", "2020-06-01", { term: { effective: "2021-01-01" } });
    const atWork = smallEvent("partly-performed", "2020-09-01");
    expect(states(amended)).toEqual(["not-yet-effective e1", "in-effect 2021-01-01 e1"]);
    expect(states(amended, atWork)[1]).toMatch(/^in-effect 0000-01-01\/2020-09-01 e2/);
    expect(states(amended, { ...atWork, on: "2021-02-01" })[1]).toBe("in-effect 2021-01-01 e1");
    expect(states(amended, { ...atWork, on: "2021-01-01" })[1]).toBe("in-effect 2021-01-01 e1");
  });

  it("is amended for a duration that is counted from the start of a new term", () => {
    const events = [
      smallEvent("amended", "2020-06-01", { term: { effective: "2020-07-01", end: { through: "2029-12-31" } } }),
      smallEvent("amended", "2020-09-01", { term: { duration: "P1Y" } }),
    ];
    expect(writtenEnd({ term: null, events })).toMatchObject({
      end: "2021-07-01",
      anchor: { kind: "effective", on: "2020-07-01" },
    });
  });

  it("is not yet in effect as far as is known, and unknown under `strict`", () => {
    expect(states()).toEqual(["not-yet-effective entry-into-force-unrecorded"]);
    const record = smallRecord({ term: null });
    expect(statusOf(record, "c", { asOf: "2021-01-01" }).because.citations).toHaveLength(1);
    expect(statusOf(record, "c", { asOf: "2021-01-01", strict: true })).toMatchObject({
      state: "unknown",
      caveats: ["nothing-recorded"],
      because: { citations: [{ source: "s" }] },
    });
  });
});

describe("an open condition of a commitment", () => {
  it.each(["treaty", "contract"] as const)("explains why a %s has no known start", (nature) => {
    const record = smallRecord({ agreement: { nature, conditions: [condition] }, term: null });
    expect(writtenPeriodsOf(record)).toEqual(["not-yet-effective entry-into-force-unrecorded+condition-open"]);
    expect(statusOf(record, "c", { asOf: "2021-01-01", strict: true })).toMatchObject({
      state: "unknown",
      caveats: ["nothing-recorded"],
    });
  });
});

describe("a commitment that starts with its agreement", () => {
  it("starts by the day on which an event shows that the agreement is in effect", () => {
    const events = [ofAgreement("extended", "2020-06-01", { term: { end: { through: "2024-12-31" } } })];
    expect(writtenPeriods({ term: null, events })).toEqual([
      "not-yet-effective e1",
      "in-effect 0000-01-01/2020-06-01 e1",
      "expired 2025-01-01 e1",
    ]);
  });

  it("is provisionally in effect with it, and counts a duration from that start", () => {
    const events = [
      ofAgreement("provisionally-applied", "2020-02-01"),
      ofAgreement("entered-into-force", "2020-08-01"),
    ];
    const record: SmallRecord = { term: { duration: "P1Y" }, events };
    expect(writtenPeriods(record).map((one) => one.split(" ", 2).join(" "))).toEqual([
      "not-yet-effective e1",
      "provisionally-in-effect 2020-02-01",
      "in-effect 2020-08-01",
      "expired 2021-02-02",
    ]);
    expect(writtenEnd(record)).toMatchObject({ anchor: { kind: "inherited", on: "2020-02-01" } });
  });
});

describe("an agreement whose only stated start is that of a commitment", () => {
  const commitments = (effective: string, introducedBy?: string) => [
    { id: "c", term: { effective } },
    { id: "d", ...(introducedBy === undefined ? {} : { introducedBy }) },
  ];
  const starts = (nature: Agreement["nature"], effective: string, options: { readonly strict?: boolean } = {}) => {
    const record = smallRecord({ agreement: { nature }, commitments: commitments(effective) });
    return ["r", "c", "d"].map((id) => {
      const running = periodsOf(record, id, options).find(({ state }) => state === "in-effect");
      return [running?.from?.latest, ...(running?.caveats ?? [])].join(" ");
    });
  };

  it.each([
    ["later than its conclusion", "2019-12-11"],
    ["earlier than its conclusion", "2019-03-01"],
  ])(
    "is assumed to start with its conclusion, and so is a commitment without a start, if that start is %s",
    (_, effective) => {
      const concluded = "2019-12-01 assumed-start";
      expect(starts("political-commitment", effective)).toEqual([
        concluded,
        expect.stringMatching(`^${effective}`),
        concluded,
      ]);
    },
  );

  it("is in effect from the first start of a commitment if nothing is assumed: a treaty, or under `strict`", () => {
    const all = ["2019-12-11", "2019-12-11", "2019-12-11"];
    expect(starts("treaty", "2019-12-11")).toEqual(all);
    expect(starts("political-commitment", "2019-12-11", { strict: true })).toEqual(all);
  });

  it("does not start a commitment that waits for a condition", () => {
    const record = smallRecord({
      agreement: { nature: "political-commitment", conditions: [{ ...condition, dependent: "d" }] },
      commitments: commitments("2019-12-11"),
    });
    expect(statusOf(record, "d", { asOf: "2020-06-01" })).toMatchObject({ state: "not-yet-effective" });
  });

  it("does not start a commitment before the event that introduced it", () => {
    const record = smallRecord({
      agreement: { nature: "political-commitment" },
      commitments: commitments("2019-12-11", "e1"),
      events: [ofAgreement("amended", "2020-03-01")],
    });
    expect(statusOf(record, "d", { asOf: "2020-02-29" })).toMatchObject({ state: "not-yet-effective" });
    expect(statusOf(record, "d", { asOf: "2020-03-01" })).toMatchObject({
      state: "in-effect",
      caveats: ["assumed-start"],
    });
  });
});

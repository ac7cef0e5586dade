import { describe, expect, it } from "vitest";
import type { Commitment, Condition } from "../../src/model/index.js";
import { periodsOf, statusOf } from "../../src/query/index.js";
import { type SmallRecord, smallEvent, smallRecord } from "./small-record.js";

const from2020 = { effective: "2020-01-01" } as const;
const state = (over: SmallRecord, asOf: string, knownAt?: string) => {
  const {
    state: found,
    certainty,
    caveats,
  } = statusOf(smallRecord(over), "c", {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
  });
  return [found, certainty, ...caveats].join(" ");
};

describe("a record", () => {
  const concluded = (concludedOn: string, reviewedOn = "2030-06-15"): SmallRecord => ({
    agreement: { concludedOn, reviewedOn },
    term: from2020,
  });
  const UNKNOWN = "unknown possible not-yet-recorded";

  it("is known from the last day on which it may have been concluded", () => {
    const known = (knownAt: string) => state(concluded("2020-03"), "2020-02-01", knownAt);
    expect(known("2020-03-30")).toBe(UNKNOWN);
    expect(known("2020-03-31")).toBe("in-effect definite");
  });

  it("is known on the day of its review, if it may have been concluded by then", () => {
    expect(state(concluded("2030"), "2030-06-15")).toBe("in-effect definite");
    expect(state(concluded("2030", "2030-01-01"), "2030-01-01")).toBe("in-effect definite");
    expect(state(concluded("2030", "2030-12-31"), "2030-12-31")).toBe("in-effect definite");
    expect(state(concluded("2030"), "2030-06-14", "2030-06-14")).toBe(UNKNOWN);
  });

  it("is not known if it was concluded after its review", () => {
    expect(state(concluded("2031"), "2030-06-15")).toBe(UNKNOWN);
    expect(state(concluded("2030-06-16"), "2030-06-15")).toBe(UNKNOWN);
  });

  it("gives the same answer after its review, whatever later `knownAt` is given", () => {
    const asked = (knownAt?: string) => state({ term: from2020 }, "2031-01-01", knownAt);
    expect(asked()).toBe("in-effect presumed after-review");
    expect(asked("2035-01-01")).toBe(asked());
    expect(state({ term: from2020 }, "2025-01-01", "2024-01-01")).toBe("in-effect presumed after-review");
    expect(state({ term: from2020 }, "2023-12-31", "2024-01-01")).toBe("in-effect definite");
  });
});

describe("a part", () => {
  const visit = { id: "w", kind: "visit", visitor: "a", host: "b", when: "2021-05-01" } as Commitment;
  const record = (...others: readonly (Partial<Commitment> & Pick<Commitment, "id">)[]): SmallRecord => ({
    commitments: [{ id: "c", partOf: "w", term: from2020 }, ...others],
    events: [
      smallEvent("terminated", "2021-03-01", { targets: ["w"] }),
      smallEvent("amended", "2022-06-01", { targets: ["r"] }),
    ],
  });
  const whole = { id: "w", term: from2020 };

  it("ends with its whole", () => {
    expect(state(record(whole), "2021-03-01")).toBe("terminated definite");
  });

  it("does not end with a visit, nor with a whole that is not in the record", () => {
    expect(state(record(visit), "2021-03-01")).toBe("in-effect definite");
    expect(state(record(), "2021-03-01")).toBe("in-effect definite");
  });

  it("ends with a whole that was added later, once that is known", () => {
    const later = record({ ...whole, introducedBy: "e2" });
    expect(state(later, "2021-03-01", "2022-05-31")).toBe("in-effect definite");
    expect(state(later, "2021-03-01", "2022-06-01")).toBe("terminated definite");
  });

  it("ends with the whole of its whole, like the other parts", () => {
    const [outer, middle, inner] = [
      { id: "w", term: from2020 },
      { id: "m", partOf: "w", term: from2020 },
      { id: "n", partOf: "m", term: from2020 },
    ];
    const commitments = [{ id: "c", partOf: "m", term: from2020 }, inner, middle, outer];
    const found = smallRecord({ commitments, events: [smallEvent("terminated", "2021-03-01", { targets: ["w"] })] });
    const states = ["c", "n", "m", "w"].map((id) => statusOf(found, id, { asOf: "2021-03-01" }).state);
    expect(states).toEqual(["terminated", "terminated", "terminated", "terminated"]);
  });

  it("in a circle has no whole", () => {
    const commitments = [
      { id: "c", partOf: "w", term: from2020 },
      { id: "w", partOf: "c", term: from2020 },
    ];
    expect(state({ ...record(), commitments }, "2021-03-01")).toBe("in-effect definite");
  });
});

describe("a condition", () => {
  const held = (over: Partial<Condition>) => {
    const condition: Condition = {
      id: "k",
      summary: "It depends.",
      dependent: "c",
      requires: { kind: "circumstance", description: "It happens." },
      kind: "precedent",
      citations: [{ source: "s", mode: "paraphrase" }],
      ...over,
    };
    return state({ agreement: { nature: "political-commitment", conditions: [condition] }, term: null }, "2021-03-01");
  };

  it("delays the start if it is a precedent clause", () => {
    expect(held({})).toMatch(/^not-yet-effective presumed .*condition-open/);
  });

  it("does not delay the start if it is continuing, or only read into the text by an expert", () => {
    expect(held({ kind: "continuing" })).toMatch(/^in-effect presumed .*assumed-start/);
    expect(held({ attributedTo: "expert" })).toMatch(/^in-effect presumed .*assumed-start/);
  });
});

describe("the agreement", () => {
  it("begins with its first commitment, and never with a visit", () => {
    const visit = {
      id: "v",
      kind: "visit",
      visitor: "a",
      host: "b",
      when: "2019-06-01",
      term: { effective: "2019-06-01" },
    };
    const commitments = [visit as Partial<Commitment> & { readonly id: string }, { id: "c", term: from2020 }];
    const periods = periodsOf(smallRecord({ commitments }), "r").map((one) => `${one.state} ${one.from?.latest ?? ""}`);
    expect(periods).toEqual(["not-yet-effective ", "in-effect 2020-01-01"]);
  });
});

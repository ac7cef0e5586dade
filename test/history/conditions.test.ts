import { describe, expect, it } from "vitest";
import type { Condition, LifecycleEvent } from "../../src/model/index.js";
import { periodsOf } from "../../src/query/index.js";
import { type SmallEvent, type SmallRecord, smallRecord } from "./small-record.js";

const on = (target: string, day: string, over: Partial<SmallEvent> = {}): SmallEvent => ({
  type: "performed",
  targets: [target],
  on: day,
  ...over,
});
const condition = (id: string, over: Partial<Condition> = {}): Condition => ({
  id,
  summary: "A condition.",
  dependent: "c",
  requires: { kind: "circumstance", description: "Something happens." },
  kind: "precedent",
  citations: [{ source: "s", mode: "paraphrase" }],
  ...over,
});
const ofAgreement = condition("w", { dependent: "r" });
const requiresD = condition("k", { requires: { kind: "performance", party: "a", commitment: "d" } });

/** Returns the first day of `c` in a contract concluded on 2019-12-01 in which `a` and `b` promise `d`; "never" if `c` does not start. */
function begins(
  conditions: readonly Condition[],
  events: readonly SmallEvent[],
  { knownAt, d = {} }: { readonly knownAt?: string; readonly d?: object } = {},
): string {
  const record: SmallRecord = {
    agreement: { nature: "contract", conditions },
    commitments: [{ id: "c" }, { id: "d", promisors: ["a", "b"], ...d }],
    events,
  };
  const periods = periodsOf(smallRecord(record), "c", knownAt === undefined ? {} : { knownAt });
  return periods.find(({ state }) => state === "in-effect")?.from?.latest ?? "never";
}

describe("a precedent condition", () => {
  it.each<readonly [LifecycleEvent["type"], string]>([
    ["performed", "2020-05-01"],
    ["implemented", "2020-05-01"],
    ["occurred", "2020-05-01"],
    ["missed", "never"],
    ["partly-performed", "never"],
    ["amended", "never"],
  ])("whose circumstance is %s allows the start on: %s", (type, day) => {
    expect(begins([condition("k")], [on("k", "2020-05-01", { type })])).toBe(day);
  });

  it("is fulfilled by the first event that fulfils it, and not before the conclusion", () => {
    expect(begins([condition("k")], [on("k", "2020-05-01"), on("k", "2020-04-01")])).toBe("2020-04-01");
    expect(begins([condition("k")], [on("k", "2019-11-01")])).toBe("2019-12-01");
    expect(begins([condition("k")], [])).toBe("never");
  });

  it("on a circumstance is not fulfilled by the performance of a commitment", () => {
    expect(begins([condition("k")], [on("d", "2020-05-01")])).toBe("never");
  });

  it("allows the start when the last of several conditions is fulfilled", () => {
    const both = [condition("k"), condition("l")];
    expect(begins(both, [on("k", "2020-05-01")])).toBe("never");
    expect(begins(both, [on("l", "2020-05-01")])).toBe("never");
    expect(begins(both, [on("k", "2020-05-01"), on("l", "2020-04-01")])).toBe("2020-05-01");
    expect(begins(both, [on("k", "2020-04-01"), on("l", "2020-05-01")])).toBe("2020-05-01");
  });
});

describe("a condition that requires a performance", () => {
  it("is fulfilled by that performance or by an event on the condition itself, whichever comes first", () => {
    expect(begins([requiresD], [on("d", "2020-05-01")])).toBe("2020-05-01");
    expect(begins([requiresD], [on("d", "2020-05-01"), on("k", "2020-04-01")])).toBe("2020-04-01");
    expect(begins([requiresD], [on("d", "2020-04-01"), on("k", "2020-05-01")])).toBe("2020-04-01");
    expect(begins([requiresD], [on("d", "2020-05-01", { type: "partly-performed" })])).toBe("never");
  });

  it("is fulfilled when the last promisor has performed", () => {
    const a = (day: string) => on("d", day, { by: "a" });
    const b = (day: string) => on("d", day, { by: "b" });
    expect(begins([requiresD], [a("2020-04-01")])).toBe("never");
    expect(begins([requiresD], [b("2020-04-01")])).toBe("never");
    expect(begins([requiresD], [a("2020-04-01"), b("2020-05-01")])).toBe("2020-05-01");
    expect(begins([requiresD], [a("2020-05-01"), b("2020-04-01")])).toBe("2020-05-01");
    expect(begins([requiresD], [a("2020-04-01"), a("2020-06-01"), b("2020-05-01")])).toBe("2020-05-01");
  });

  it("is not fulfilled while one of three promisors has not performed", () => {
    const d = { promisors: ["a", "b", "x"] };
    const events = [on("d", "2020-04-01", { by: "a" }), on("d", "2020-05-01", { by: "b" })];
    expect(begins([requiresD], events, { d })).toBe("never");
    expect(begins([requiresD], [...events, on("d", "2020-06-01", { by: "x" })], { d })).toBe("2020-06-01");
  });

  it("is fulfilled by a performance of no named party, if some promisors are not named", () => {
    const events = [on("d", "2020-04-01", { by: "a" }), on("d", "2020-06-01")];
    expect(begins([requiresD], events)).toBe("2020-06-01");
    expect(begins([requiresD], [...events, on("d", "2020-05-01", { by: "b" })])).toBe("2020-05-01");
    expect(begins([requiresD], [on("d", "2020-06-01")], { d: { promisors: [] } })).toBe("2020-06-01");
  });
});

describe("a condition on the agreement", () => {
  it("applies to its commitments too", () => {
    expect(begins([ofAgreement], [])).toBe("never");
    expect(begins([ofAgreement], [on("w", "2020-05-01")])).toBe("2020-05-01");
  });

  it("applies together with their own conditions: the later one decides", () => {
    const both = [condition("k"), ofAgreement];
    expect(begins(both, [on("k", "2020-05-01")])).toBe("never");
    expect(begins(both, [on("w", "2020-05-01")])).toBe("never");
    expect(begins(both, [on("k", "2020-05-01"), on("w", "2020-06-01")])).toBe("2020-06-01");
    expect(begins(both, [on("k", "2020-06-01"), on("w", "2020-05-01")])).toBe("2020-06-01");
  });
});

describe("a condition that an event introduced", () => {
  const introduced: SmallEvent = { type: "amended", targets: ["r"], on: "2021-01-01", recordedOn: "2021-01-01" };

  it("does not delay the start as known before the event", () => {
    const conditions = [condition("k", { introducedBy: "e1" })];
    expect(begins(conditions, [introduced], { knownAt: "2020-12-31" })).toBe("2019-12-01");
    expect(begins(conditions, [introduced], { knownAt: "2021-01-01" })).toBe("never");
  });

  it("is known only when the commitment that it requires is known", () => {
    const d = { introducedBy: "e1" };
    expect(begins([requiresD], [introduced], { knownAt: "2020-12-31", d })).toBe("2019-12-01");
    expect(begins([requiresD], [introduced], { knownAt: "2021-01-01", d })).toBe("never");
  });
});

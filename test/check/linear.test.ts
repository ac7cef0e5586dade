import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import type { Agreement, LifecycleEventType } from "../../src/model/index.js";
import { agreementWith, commitmentWith, eventWith } from "../fixtures/agreement.js";

const TYPES: readonly LifecycleEventType[] = ["extended", "suspended", "resumed", "amended", "partly-performed"];

/** Many commitments with a term each and an event each, or all events on one commitment. */
function large(count: number, target: (index: number) => string): Agreement {
  const day = (index: number) =>
    `2025-${String(6 + (index % 6)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`;
  return agreementWith({
    commitments: Array.from({ length: count }, (_, index) =>
      commitmentWith({ id: `c${index}`, term: { effective: "2025-06-01", duration: "P1Y" } }),
    ),
    events: Array.from({ length: count }, (_, index) => {
      const type = TYPES[index % TYPES.length] as LifecycleEventType;
      const term = type === "extended" || type === "amended" ? { term: { end: { through: "2027-06-01" } } } : {};
      return eventWith({
        id: `e${index}`,
        type,
        targets: [target(index)],
        on: day(index),
        recordedOn: day(index),
        ...term,
      });
    }),
  });
}

/** Processor time in milliseconds, the best of three: what else the machine does counts less then. */
function timeOf(record: Agreement): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    check(record);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe("check takes time in proportion to the record", () => {
  it.each([
    ["an event a commitment", (index: number) => `c${index}`],
    ["all events on one commitment", () => "c0"],
    ["all events on the agreement", () => "truce"],
  ])("%s", (what, target) => {
    const [small, big] = [timeOf(large(2000, target)), timeOf(large(10_000, target))];
    console.info(`${what}: 2,000 ${small.toFixed(0)} ms, 10,000 ${big.toFixed(0)} ms`);
    // Five times as much, with as much again for the garbage collector; quadratic would be twenty-five.
    expect(big).toBeLessThan(small * 12 + 100);
  });
});

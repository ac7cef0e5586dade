import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import { expiries, expiryOf } from "../../src/query/index.js";
import { sideOf } from "../../src/query/side-of.js";
import { agreementWith, commitmentWith, eventWith } from "../fixtures/agreement.js";

const record = agreementWith({
  commitments: [
    commitmentWith({ id: "none" }),
    commitmentWith({ id: "open", term: { end: { open: true } } }),
    commitmentWith({ id: "late", term: { end: { through: "2027-01-01" } } }),
    commitmentWith({ id: "june", term: { effective: "2025-06", duration: "P1Y" } }),
    commitmentWith({ id: "mid-june", term: { end: { through: "2026-06-15" } } }),
    commitmentWith({ id: "first-of-june", term: { end: { through: "2026-06-01" } } }),
    commitmentWith({ id: "none-either", introducedBy: "event" }),
  ],
  events: [eventWith({ targets: ["none-either"] })],
});
const ids = (knownAt?: string) =>
  expiries(record, knownAt === undefined ? {} : { knownAt }).map((expiry) => expiry.commitment);

describe("expiries", () => {
  it("gives the soonest first, then open, then unknown", () => {
    expect(ids()).toEqual(["first-of-june", "june", "mid-june", "late", "open", "none", "none-either"]);
  });

  it("leaves out what the record did not have by then", () => {
    expect(ids("2025-08-11")).not.toContain("none-either");
    expect(ids("2025-08-12")).toContain("none-either");
  });

  it("gives what expiryOf gives, for every commitment", () => {
    const options = { rule: "start-day-counted", knownAt: "2025-10-30" } as const;
    const all = expiries(busan2025, options);
    expect(all).toHaveLength(9);
    for (const expiry of all) expect(expiry).toEqual(expiryOf(busan2025, expiry.commitment, options));
    expect(expiries(busan2025)).toHaveLength(23);
    expect(all[0]).toMatchObject({ commitment: "rare-earth-suspension", date: "2026-10-29" });
  });
});

describe("sideOf", () => {
  const suspension = expiryOf(busan2025, "rare-earth-suspension", { knownAt: "2025-10-30" });
  const june = expiryOf(record, "june");

  it.each([
    ["2026-10-29", { side: "after", days: 1 }],
    ["2026-10-30", { side: "same-day" }],
    ["2026-10-31", { side: "before", days: 1 }],
    ["2026-03-01", { side: "after", days: 243 }],
  ])("of 30 October 2026, seen from %s", (day, side) => {
    expect(sideOf(suspension, day)).toEqual(side);
  });

  it.each([
    ["2026-05-31", { side: "after", days: 1, atLeast: true }],
    ["2026-06-01", { side: "either" }],
    ["2026-06-30", { side: "either" }],
    ["2026-07-01", { side: "before", days: 1, atLeast: true }],
  ])("of some day in June 2026, seen from %s", (day, side) => {
    expect(sideOf(june, day)).toEqual(side);
  });

  it("is none for an end that is open or unknown", () => {
    expect(sideOf(expiryOf(record, "open"), "2026-01-01")).toEqual({ side: "none" });
    expect(sideOf(expiryOf(record, "none"), "2026-01-01")).toEqual({ side: "none" });
  });
});

import { describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import { expiries, expiryOf } from "../../src/query/index.js";
import { agreementWith, commitmentWith, eventWith, invitationWith, visitWith } from "../fixtures/agreement.js";

const record = agreementWith({
  commitments: [
    commitmentWith({ id: "late", term: { end: { through: "2027-01-01" } } }),
    visitWith("2026-04", { id: "visit" }),
    commitmentWith({ id: "open", term: { end: { open: true } } }),
    invitationWith({ id: "invitation" }),
    commitmentWith({ id: "new", introducedBy: "event" }),
  ],
  events: [eventWith({ targets: ["new"] })],
});

describe("expiries", () => {
  it("gives the agreement, then the commitments in the order of the record, without visits and invitations", () => {
    expect(expiries(record).map(({ subject }) => subject)).toEqual(["truce", "late", "open", "new"]);
  });

  it("says of what the record did not have by then that it did not", () => {
    const found = (knownAt: string) => expiries(record, { knownAt }).find(({ subject }) => subject === "new");
    expect(found("2025-08-11")).toMatchObject({ kind: "unknown", reason: "not-yet-recorded" });
    expect(found("2025-08-12")).not.toMatchObject({ reason: "not-yet-recorded" });
  });

  it("gives what expiryOf gives, and names the agreement", () => {
    const options = { rule: "start-day-counted", knownAt: "2025-10-30" } as const;
    const all = expiries(busan2025, options);
    expect(all.length).toBeGreaterThan(5);
    for (const expiry of all) {
      expect(expiry.agreement).toBe("busan-2025");
      expect(expiry).toEqual(expiryOf(busan2025, expiry.subject, options));
    }
    expect(all.find(({ subject }) => subject === "rare-earth-suspension")).toMatchObject({ date: "2026-10-29" });
  });

  it("gives the cycle of a renewal that runs on the day asked about", () => {
    const yearly = {
      effective: "2020-01-01",
      end: { through: "2020-12-31" },
      renewal: { period: "P1Y", notice: "P3M" },
    };
    const renewing = agreementWith({ commitments: [commitmentWith({ term: yearly })] });
    expect(expiries(renewing, { asOf: "2023-06-01" })[1]).toMatchObject({ subject: "pause", date: "2023-12-31" });
  });
});

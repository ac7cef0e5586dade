import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import { london2025 } from "../../src/data/index.js";
import type { Agreement } from "../../src/model/index.js";
import { asKnownAt, expiryOf, performanceOf, statusOf, unresolvedIssues } from "../../src/query/index.js";
import { idsOf } from "./ids-of.js";

const record: Agreement = london2025;

describe("london2025", () => {
  it("has the framework, and the acts of each side that China states", () => {
    expect(idsOf(record.commitments)).toEqual(["framework", "export-approvals", "us-measures-lifted"]);
    expect(idsOf(record.events)).toEqual(["details-confirmed", "us-notices"]);
    expect(idsOf(record.assessments)).toEqual(["montufar-helu"]);
    expect(record.lineage).toEqual([{ relation: "implements", agreement: "geneva-2025" }]);
    expect(record.form).toBe("agreed-unsigned");
  });

  it.each([
    ["before the talks", "2025-05-31", "not-yet-effective", "presumed"],
    // The presidents had to approve it; the day in June on which they did is unknown.
    ["on the day after the talks", "2025-06-11", "not-yet-effective", "possible"],
    ["when the details were confirmed", "2025-06-27", "in-effect", "presumed"],
    ["when the notices were reported", "2025-07-04", "in-effect", "presumed"],
    ["on the last day reviewed", "2026-10-09", "in-effect", "presumed"],
  ])("is not in effect before the presidents approve it: %s", (_, asOf, state, certainty) => {
    expect(statusOf(record, "london-2025", { asOf })).toMatchObject({ state, certainty });
  });

  it("was not in effect yet as known before the details were confirmed", () => {
    const status = statusOf(record, "london-2025", { asOf: "2025-06-20", knownAt: "2025-06-20" });
    expect(status.state).toBe("not-yet-effective");
    expect(status.caveats).toContain("condition-open");
    expect(idsOf(asKnownAt(record, "2025-06-20").commitments)).toEqual(["framework"]);
  });

  it.each([
    ["before the report", "2025-07-03", "not-recorded"],
    ["with the report", "2025-07-04", "partly-performed"],
  ] as const)("has the lifting of US restrictions %s", (_, asOf, state) => {
    expect(performanceOf(record, "us-measures-lifted", { asOf }).state).toBe(state);
  });

  it("has no end: no source states one", () => {
    for (const { id } of record.commitments) expect(expiryOf(record, id).kind).toBe("unknown");
  });

  it("has one unresolved issue, in the view of one expert: which restrictions are relaxed", () => {
    expect(unresolvedIssues(record)).toEqual([]);
    expect(record.issues.map(({ id, attributedTo }) => [id, attributedTo])).toEqual([
      ["rare-earth-scope", "montufar-helu"],
    ]);
  });

  it("has no errors and no warnings", () => {
    expect(check(record)).toEqual([]);
  });
});

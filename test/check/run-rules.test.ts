import { describe, expect, it } from "vitest";
import { runRules } from "../../src/check/run-rules.js";
import type { Agreement } from "../../src/model/index.js";
import { agreementWith, commitmentWith, eventWith, issueWith } from "../fixtures/agreement.js";

/** A record with a problem of a rule that needs the whole record, of one that needs the events, and of one that needs nothing. */
const record: Agreement = agreementWith({
  commitments: [commitmentWith({ citations: [{ source: "statement", mode: "inference", field: "gone" }] })],
  events: [eventWith({ type: "terminated", targets: [] })],
  issues: [issueWith(), issueWith()],
});
const nothing = () => false;
const rules = (...parts: readonly (keyof Agreement)[]) =>
  runRules(record, { leftOut: { parts: new Set(parts), hides: nothing } }).map(({ rule }) => rule);

describe("the rules, over the valid part of a record", () => {
  it("run where nothing was left out", () => {
    expect(rules()).toEqual(["duplicate-id", "unknown-field", "event-without-effect"]);
    expect(runRules(record, {}).map(({ rule }) => rule)).toEqual(rules());
  });

  it("do not run if they need the whole record, and something was left out", () => {
    expect(rules("sources")).toEqual(["duplicate-id", "event-without-effect"]);
  });

  it("do not run if they need a part that is incomplete", () => {
    expect(rules("events")).toEqual(["duplicate-id"]);
    expect(rules("sources", "events")).toEqual(["duplicate-id"]);
    expect(rules("term")).toEqual(["duplicate-id"]);
  });

  it("report no reference to what was left out", () => {
    const gone = agreementWith({ commitments: [commitmentWith({ partOf: "gone" })] });
    const found = (hidden: string) =>
      runRules(gone, { leftOut: { parts: new Set(), hides: (id) => id === hidden } }).map(({ rule, path }) => [
        rule,
        path,
      ]);
    expect(found("gone")).toEqual([]);
    expect(found("other")).toEqual([["unknown-reference", ["commitments", 0, "partOf"]]]);
  });
});

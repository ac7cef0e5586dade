import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { check, type RuleName } from "../../src/check/index.js";
import type { Agreement } from "../../src/model/index.js";
import { sharedFiles, sharedPath, skipWithout } from "../needs.js";

const folder = sharedPath("cases/registers");

/** The rule and the place that check must report in each case; empty for cases that other parts handle. */
const CASES: Readonly<Record<string, readonly (readonly [RuleName, string])[]>> = {
  "01-agreement-ended-commitment-runs": [],
  "02-agreement-in-force-starts-the-term": [],
  "03-agreement-in-force-no-term": [],
  "04-signed-not-in-force": [],
  "05-cancelled-undertaking": [["event-without-effect", "/events/0"]],
  "06-ended-before-in-force": [["event-order", "/events/1/on"]],
  "08-term-ends-before-in-force": [["term-order", "/commitments/0/term/end"]],
  "10-effective-a-century-before": [["event-order", "/events/0/effective"]],
  "11-end-known-to-the-month": [],
  "13-owed-by-nobody": [["no-promisor", "/commitments/0/promisors"]],
  "15-codes-by-their-form": [
    ["unknown-code", "/parties/0/iso3166"],
    ["unknown-code", "/parties/1/iso3166"],
    ["unknown-code", "/sources/0/language"],
  ],
  "16-lineage-to-itself": [
    ["self-lineage", "/lineage/0/agreement"],
    ["self-lineage", "/lineage/1/agreement"],
  ],
  "17-no-source-at-all": [["no-source", "/sources"]],
  "18-two-addresses-in-one": [["insecure-url", "/sources/0/url"]],
  "21-the-only-promisor-left": [["event-without-effect", "/events/0/targets/0"]],
  "22-event-on-nothing": [["event-without-effect", "/events/0/targets"]],
  "23-unilateral-with-two-sides": [["unilateral-promisee", "/commitments/0/promisees"]],
  "24-provisional-and-definitive": [],
  "27-nothing-to-put-into-a-calendar": [],
  "28-forty-parties": [],
};

describe("cases from registers (../shared/cases/registers)", () => {
  skipWithout(sharedFiles("cases/registers"));

  const read = (name: string) => parse(readFileSync(path.join(folder, `${name}.yaml`), "utf8")) as Agreement;

  it.each(Object.entries(CASES))("%s", (name, expected) => {
    expect(check(read(name)).map(({ rule, path: place }) => [rule, place])).toEqual(expected);
  });

  it("12: an end that is ahead is right once `on`, which nobody knows, is left out", () => {
    const record = read("12-known-end-ahead-notice-unknown");
    const rules = (one: Agreement) => check(one).map(({ rule }) => rule);
    expect(rules(record)).toEqual(["recorded-before-event", "event-order"]);
    const events = record.events.map(({ on, ...event }) => ({ ...event, effective: on as string }));
    expect(rules({ ...record, events })).toEqual([]);
  });
});

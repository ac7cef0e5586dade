import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import type { Agreement, CountingRule, PlainDate, ZonedTime } from "../../src/model/index.js";
import { expiryOf, participationOf, performanceOf, periodsOf, rateOn, statusOf } from "../../src/query/index.js";
import { AgreementSchema } from "../../src/schema/index.js";
import { skipWithout } from "../needs.js";
import { CASES, type Expected, readCases } from "./short-form.js";

interface Asked {
  readonly asOf: PlainDate | ZonedTime;
  readonly knownAt?: PlainDate;
  readonly strict?: boolean;
  readonly rule?: CountingRule;
}

/** Returns the options that an answer states; the others are absent, not undefined. */
function asked(answer: Expected): Asked {
  const names = ["asOf", "knownAt", "strict", "rule"];
  return Object.fromEntries(Object.entries(answer).filter(([name]) => names.includes(name))) as unknown as Asked;
}

const FREE = ["status", "expiry", "participation", "performance", "asOf", "knownAt", "strict", "rule"];

/** Compares an answer with every field that the case states. */
function hold(found: object, answer: Expected): void {
  const fields = found as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(answer)) {
    if (FREE.includes(name)) continue;
    if (name === "caveats") expect(fields["caveats"]).toEqual(expect.arrayContaining(value as unknown[]));
    else if (name === "because") {
      const { events } = fields["because"] as { events: readonly string[] };
      expect(events).toEqual(expect.arrayContaining(value as unknown[]));
    } else if (name === "superseded") expect(fields["superseded"]).toHaveLength(value as number);
    else if (name === "assumed" && value === false) expect(fields).not.toHaveProperty("assumed");
    else expect(fields[name], name).toEqual(value);
  }
}

function answerIsHeld(record: Agreement, answer: Expected): void {
  const { asOf, knownAt, strict, rule } = asked(answer);
  const known = knownAt === undefined ? {} : { knownAt };
  const how = { ...known, ...(strict === undefined ? {} : { strict }), ...(rule === undefined ? {} : { rule }) };
  if (answer.status !== undefined) hold(statusOf(record, answer.status, { asOf, ...how }), answer);
  else if (answer.expiry !== undefined) {
    hold(expiryOf(record, answer.expiry, { ...(asOf === undefined ? {} : { asOf }), ...how }), answer);
  } else if (answer.periods !== undefined) {
    expect(periodsOf(record, answer.periods, how).map(({ state }) => state)).toEqual(answer["states"]);
  } else if (answer.participation !== undefined) {
    hold(participationOf(record, answer.participation, { asOf, ...known }), answer);
  } else if (answer.performance !== undefined) {
    hold(performanceOf(record, answer.performance, { asOf, ...known }), answer);
  } else if (answer.rate !== undefined) {
    const value = rateOn(record, answer.rate, { asOf, ...known })?.value;
    expect(value).toBe(answer["none"] === true ? undefined : answer["value"]);
  } else {
    const rules = check(record).map((problem) => problem.rule as string);
    if (answer.check === undefined && answer.checkNot === undefined) throw new Error("an answer to no question");
    expect(rules).toEqual(expect.arrayContaining([...(answer.check ?? [])]));
    for (const rule of answer.checkNot ?? []) expect(rules).not.toContain(rule);
  }
}

function nameOf(answer: Expected): string {
  const { asOf, knownAt } = asked(answer);
  const [question = "", subject = ""] = Object.entries(answer)[0] ?? [];
  const day = typeof asOf === "object" ? `${asOf.date} ${asOf.time} ${asOf.zone}` : asOf;
  return [question, String(subject), day && `on ${day}`, knownAt && `known at ${knownAt}`].filter(Boolean).join(" ");
}

const cases = readCases();

describe("the shared history cases", () => {
  skipWithout(CASES);

  it("contain more than 100 answers", () => {
    expect(cases.flatMap(({ expect: answers }) => answers).length).toBeGreaterThan(100);
  });

  describe.each(cases)("$id", ({ record, expect: answers }) => {
    it("is a valid record", () => {
      expect(AgreementSchema.safeParse(record).error?.issues ?? []).toEqual([]);
    });
    for (const answer of answers) it(nameOf(answer), () => answerIsHeld(record, answer));
  });
});

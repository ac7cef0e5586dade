import { describe, expect, it } from "vitest";
import { type CheckAllOptions, checkAll } from "../../src/check/index.js";
import type { Agreement } from "../../src/model/index.js";
import { agreementWith } from "../fixtures/agreement.js";

/** A record that follows from others. */
const follower = (id: string, ...earlier: readonly string[]): Agreement =>
  agreementWith({ id, lineage: earlier.map((agreement) => ({ relation: "extends" as const, agreement })) });

/** The problems between records, in short. */
const between = (records: readonly Agreement[], options?: CheckAllOptions) =>
  checkAll(records, options)
    .filter(({ rule }) => /lineage|duplicate-record/.test(rule))
    .map(({ agreement, index, rule, path }) => `${index} ${agreement} ${rule} ${path}`);
const messages = (...records: readonly Agreement[]) => checkAll(records).map(({ message }) => message);

describe("checkAll", () => {
  it("finds nothing in records that follow from each other in order", () => {
    expect(checkAll([follower("rc", "ra", "rb"), follower("ra"), follower("rb", "ra")])).toEqual([]);
    expect(checkAll([])).toEqual([]);
  });

  it("gives the problems of each record with its id and position", () => {
    const bad = { ...follower("rb"), reviewedOn: "2025-06-31" };
    expect(checkAll([follower("ra"), bad])).toMatchObject([{ agreement: "rb", index: 1, rule: "invalid-date" }]);
    expect(checkAll([follower("ra"), bad], { ignore: ["invalid-date"] })).toEqual([]);
  });

  it("finds an id that is used again, at every record but the first", () => {
    expect(between([follower("ra"), follower("rb"), follower("ra"), follower("ra")])).toEqual([
      "2 ra duplicate-record-id /id",
      "3 ra duplicate-record-id /id",
    ]);
    expect(messages(follower("rb"), follower("ra"), follower("ra"))).toEqual([
      'The id "ra" is that of the record at position 1, too. Give one of the two another id, or remove it.',
    ]);
  });

  it("finds a lineage that names no record of the set", () => {
    expect(between([follower("truce"), follower("rb", "truce", "trce")])).toEqual([
      "1 rb unknown-lineage /lineage/1/agreement",
    ]);
    expect(messages(follower("truce"), follower("rb", "trce"))).toEqual([
      'No record of the set has the id "trce"; did you mean "truce"?',
    ]);
  });

  it("accepts the lineage of a record alone, and records that are known elsewhere", () => {
    expect(between([follower("rb", "elsewhere")])).toEqual([]);
    expect(between([follower("ra"), follower("rb", "elsewhere")], { known: ["elsewhere"] })).toEqual([]);
    expect(between([follower("ra"), follower("rb", "elsewhere")], { ignore: ["unknown-lineage"] })).toEqual([]);
  });

  it.each([
    ["two", [follower("ra", "rb"), follower("rb", "ra")], ["1 rb lineage-cycle /lineage/0/agreement"]],
    [
      "three, entered from outside",
      [follower("rx", "ra"), follower("ra", "rb"), follower("rb", "rc"), follower("rc", "ra")],
      ["3 rc lineage-cycle /lineage/0/agreement"],
    ],
    [
      "two with one record in both",
      [follower("ra", "rb", "rc"), follower("rb", "ra"), follower("rc", "ra")],
      ["1 rb lineage-cycle /lineage/0/agreement", "2 rc lineage-cycle /lineage/0/agreement"],
    ],
  ])("finds a circle of %s once", (_, records, found) => {
    expect(between(records)).toEqual(found);
  });

  it("names the records of a circle in order, with their places", () => {
    expect(messages(follower("ra", "rb"), follower("rb", "ra"))).toEqual([
      '"ra" (position 0) follows from "rb" (position 1) follows from "ra" (position 0). An agreement follows from earlier ones only: remove one of these links.',
    ]);
  });

  it("leaves the record that follows from itself to its own rule", () => {
    expect(checkAll([follower("ra", "ra"), follower("rb")]).map(({ rule }) => rule)).toEqual(["self-lineage"]);
  });

  it("follows a long chain, and paths that meet again", () => {
    const chain = Array.from({ length: 20_000 }, (_, index) =>
      follower(`r${index}`, ...(index === 0 ? [] : [`r${index - 1}`])),
    );
    expect(between(chain)).toEqual([]);
    expect(between([follower("rd", "rb", "rc"), follower("rb", "ra"), follower("rc", "ra"), follower("ra")])).toEqual(
      [],
    );
  });

  it("says what is wrong with what it is given", () => {
    expect(() => checkAll([{ id: "rx" } as never])).toThrow(/checkAll/);
    expect(() => checkAll([], { known: "ra" as never })).toThrow(
      'checkAll: expected `known` as an array of ids; got "ra"',
    );
    expect(() => checkAll([], { ignore: ["lineage-cycel" as never] })).toThrow('did you mean "lineage-cycle"?');
    expect(() => checkAll([], { knwon: [] } as never)).toThrow(/did you mean.*known/);
  });
});

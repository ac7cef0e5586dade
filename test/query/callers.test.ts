import { describe, expect, it } from "vitest";
import { expiryOf, participationOf, periodsOf, statusOf } from "../../src/query/index.js";
import { smallRecord } from "../history/small-record.js";

const questions = {
  periodsOf: (record, id, options) => periodsOf(record as never, id as never, options as never),
  statusOf: (record, id, options) =>
    statusOf(record as never, id as never, { asOf: "2021-01-01", ...options } as never),
  expiryOf: (record, id, options) => expiryOf(record as never, id as never, options as never),
  participationOf: (record, id, options) =>
    participationOf(record as never, id as never, { asOf: "2021-01-01", ...options } as never),
} satisfies Record<string, (record: unknown, id: string, options: object) => unknown>;

describe.each(Object.entries(questions))("a mistake in a call of %s", (name, ask) => {
  const said = (record: unknown, id: string, options: object): string => {
    try {
      ask(record, id, options);
    } catch (error) {
      return (error as Error).message;
    }
    return "nothing";
  };

  it("is reported under that name", () => {
    const id = name === "participationOf" ? "a" : "c";
    for (const [record, subject, options] of [
      [undefined, id, {}],
      [smallRecord(), id, { when: "2021-01-01" }],
      [smallRecord(), "nobody", {}],
    ] as const) {
      expect(said(record, subject, options)).toContain(name);
    }
  });
});

import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { recordOf } from "../../bench/records.mjs";
import { records } from "../../src/data/index.js";
import { agreementLength } from "../../src/schema/generated/agreement-length.js";
import { isSuspicious } from "../../src/validate/keys-written.js";
import { runs } from "../fixtures/property-runs.js";
import { blanks, jsonValues, writeWith } from "../fixtures/written-json.js";
import { fullRecord } from "../format/full-record.js";

const suspicious = (text: string) => isSuspicious(text, JSON.parse(text), 0);

/** A value deep in others, in an object and in a list. */
const wrapped = fc.tuple(jsonValues, jsonValues).map(
  ([one, other]) =>
    (inner: string, spaces: readonly string[]) =>
      `{"before":${writeWith(one, spaces)},"here":[${inner}],"after":${writeWith(other, spaces)}}`,
);

/** A record, written in several ways, with the spaces, indentation and escapes that programs and people use. */
const WRITTEN: readonly ((record: unknown) => string)[] = [
  (record) => JSON.stringify(record),
  (record) => JSON.stringify(record, null, 2),
  (record) => JSON.stringify(record, null, "\t").replaceAll("\n", "\r\n"),
  (record) =>
    JSON.stringify(record).replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`),
];

const known = (text: string) => {
  const value = JSON.parse(text);
  return isSuspicious(text, value, agreementLength(value));
};

describe("isSuspicious, of a record whose length is known", () => {
  it("has nothing to report for records, however they are written", async () => {
    for (const { load } of records) {
      const record = await load();
      for (const write of WRITTEN) expect(known(write(record))).toBe(false);
    }
  });

  it("does not count the keys of most records", () => {
    const keysOf = vi.fn(Reflect.ownKeys);
    for (let number = 1; number <= 20; number += 1) {
      for (const write of WRITTEN) {
        const text = write(recordOf(number));
        const value = JSON.parse(text);
        expect(isSuspicious(text, new Proxy(value, { ownKeys: keysOf }), agreementLength(value))).toBe(false);
      }
    }
    expect(keysOf).not.toHaveBeenCalled();
  });

  it("never misses a duplicate key, wherever it is and whatever its value", () => {
    const record = JSON.parse(JSON.stringify(fullRecord));
    fc.assert(
      fc.property(
        fc.constantFrom(...WRITTEN),
        fc.nat(),
        fc.oneof(fc.constantFrom(0, "", [], {}, "\n\n\n\n", "\\\\", "\u007f\u0001", "é".repeat(9)), jsonValues),
        fc.boolean(),
        (write, place, lost, escaped) => {
          const text = write(record);
          const keys = [...text.matchAll(/[{,]\s*("[A-Za-z$]+"):/g)];
          const { index, 0: match, 1: key = "" } = keys[place % keys.length] as RegExpExecArray;
          const written = escaped ? `"\\u${key.charCodeAt(1).toString(16).padStart(4, "0")}${key.slice(2)}` : key;
          const at = index + match.indexOf(key);
          const doubled = `${text.slice(0, at)}${written}:${JSON.stringify(lost)},${text.slice(at)}`;
          expect(JSON.parse(doubled)).toEqual(record);
          expect(known(doubled)).toBe(true);
        },
      ),
      runs(500, 50_000),
    );
  });

  it("never misses a number that a double does not hold exactly", () => {
    const text = JSON.stringify(fullRecord);
    const numbers = [...text.matchAll(/"(?:value|min|max)":([\d.]+)/g)];
    expect(numbers.length).toBeGreaterThan(3);
    for (const { index, 0: match, 1: number = "" } of numbers) {
      const at = index + match.length - number.length;
      for (const inexact of ["9007199254740993", "1e16", "1e300"]) {
        expect(known(`${text.slice(0, at)}${inexact}${text.slice(at + number.length)}`)).toBe(true);
      }
    }
  });
});

describe("isSuspicious", () => {
  it("is false for JSON without a duplicate key, however it is written", () => {
    fc.assert(
      fc.property(jsonValues, blanks, fc.boolean(), (value, spaces, escaped) => {
        expect(suspicious(JSON.stringify(value))).toBe(false);
        expect(suspicious(JSON.stringify(value, null, 2))).toBe(false);
        expect(suspicious(writeWith(value, spaces, escaped))).toBe(false);
      }),
      runs(500),
    );
  });

  it("never ignores a duplicate key", () => {
    const keys = fc.constantFrom("id", '":', "\\", "a b", "__proto__", "");
    fc.assert(
      fc.property(wrapped, jsonValues, jsonValues, keys, blanks, (wrap, lost, kept, key, spaces) => {
        const [first, between = ""] = spaces;
        const written = JSON.stringify(key);
        const object = `{${written}${first}:${writeWith(lost, spaces)},${written}${between}:${writeWith(kept, spaces)}}`;
        expect(suspicious(object)).toBe(true);
        expect(suspicious(wrap(object, spaces))).toBe(true);
      }),
      runs(500),
    );
  });

  it("takes a key that is escaped another way for the same", () => {
    expect(suspicious('{"id":1,"\\u0069d":2}')).toBe(true);
  });

  it.each(["9007199254740993", "-9007199254740992", "1e999", "-1e400", "1e300", "12345678901234567890.5"])(
    "never ignores the number %s",
    (number) => {
      fc.assert(
        fc.property(wrapped, blanks, (wrap, spaces) => {
          expect(suspicious(number)).toBe(true);
          expect(suspicious(wrap(number, spaces))).toBe(true);
          expect(suspicious(wrap(`{"n":${number}}`, spaces))).toBe(true);
        }),
        runs(50),
      );
    },
  );

  it("looks closer at what is nested deeper than a record", () => {
    const nested = (levels: number) => `${"[".repeat(levels)}1${"]".repeat(levels)}`;
    expect([suspicious(nested(200)), suspicious(nested(201))]).toEqual([false, true]);
  });
});

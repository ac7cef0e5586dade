import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSuspicious } from "../../src/validate/keys-written.js";
import { runs } from "../fixtures/property-runs.js";
import { blanks, jsonValues, writeWith } from "../fixtures/written-json.js";

const suspicious = (text: string) => isSuspicious(text, JSON.parse(text));

/** A value deep in others, in an object and in a list. */
const wrapped = fc.tuple(jsonValues, jsonValues).map(
  ([one, other]) =>
    (inner: string, spaces: readonly string[]) =>
      `{"before":${writeWith(one, spaces)},"here":[${inner}],"after":${writeWith(other, spaces)}}`,
);

describe("isSuspicious", () => {
  it("has nothing to say of JSON in which no key stands twice, however it is written", () => {
    fc.assert(
      fc.property(jsonValues, blanks, fc.boolean(), (value, spaces, escaped) => {
        expect(suspicious(JSON.stringify(value))).toBe(false);
        expect(suspicious(JSON.stringify(value, null, 2))).toBe(false);
        expect(suspicious(writeWith(value, spaces, escaped))).toBe(false);
      }),
      runs(500),
    );
  });

  it("never passes over a key that stands twice", () => {
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
    "never passes over the number %s",
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

import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";

const SCRIPT = path.resolve(import.meta.dirname, "../../scripts/predicate/write-functions.mjs");
const { predicateOf } = (await import(pathToFileURL(SCRIPT).href)) as { predicateOf: (schema: unknown) => string };

/** A schema of an object with one key. */
const withKey = (part: object, more: object = { additionalProperties: false }) => ({
  type: "object",
  properties: { key: part },
  ...more,
});

describe("the generator of the predicate", () => {
  it.each([
    ["minLength", withKey({ type: "string", minLength: 2 })],
    ["multipleOf", withKey({ type: "number", multipleOf: 2 })],
    ["uniqueItems", withKey({ type: "array", items: { type: "string" }, uniqueItems: true })],
    ["maximum", withKey({ type: "number", maximum: 7 })],
    ["open objects", withKey({ type: "string" }, {})],
    ["nothing", withKey({ not: { type: "string" } })],
  ])("stops at what it does not handle: %s", (what, schema) => {
    expect(() => predicateOf(schema)).toThrow(what);
  });

  it("writes a function for an object without such keywords", () => {
    expect(predicateOf(withKey({ type: "number", minimum: 0 }))).toContain(
      "Number.isFinite(value) && (value as number) >= 0",
    );
  });
});

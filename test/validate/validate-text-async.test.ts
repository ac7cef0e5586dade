import { describe, expect, it } from "vitest";
import { busan2025, london2025 } from "../../src/data/index.js";
import { validateText } from "../../src/validate/index.js";
import { validateTextAsync } from "../../src/validate/validate-text-async.js";

/** A record in which nothing is found. */
const clean = {
  ...london2025,
  sources: london2025.sources.map((source) => ({ ...source, url: "https://www.gov.uk/" })),
};
const json = JSON.stringify(clean);
const invalid: readonly unknown[] = [
  { ...clean, titel: 1 },
  { ...clean, id: "a b" },
  { ...clean, form: "Signed" },
  { ...clean, commitments: [{}] },
  { ...clean, sources: [] },
  [clean],
  null,
  "text",
];
const TEXTS: Readonly<Record<string, readonly [text: string, name: string]>> = {
  "a clean record": [json, "a.json"],
  "a clean record with a byte-order mark": [`\uFEFF${json}`, "a.json"],
  "an indented record": [JSON.stringify(clean, null, 2), "a.json"],
  "blank lines first": [`\n\n${json}`, "a.json"],
  "a record with warnings": [JSON.stringify(busan2025), "a.json"],
  "JSON that is cut short": [json.slice(0, -1), "a.json"],
  "a duplicate key": [json.replace("{", '{"id":"x",'), "a.json"],
  "a number beyond 2^53": [json.replace("{", '{"x":9007199254740993,'), "a.json"],
  nothing: ["", "a.json"],
  "only line breaks": ["\n\r\n", "a.ndjson"],
  "clean lines": [`${json}\r\n\n${json}\n`, "a.ndjson"],
  "a faulty line among clean ones": [`${json}\n{}\n${json}`, "a.ndjson"],
  YAML: [json, "a.yaml"],
  ...Object.fromEntries(
    invalid.map((value, index) => [`invalid ${index}`, [JSON.stringify(value), "a.json"] as const]),
  ),
};

describe("validateTextAsync", () => {
  it("is tested with a record in which nothing is found", () => {
    expect(validateText(json, { name: "a.json" })[0]?.problems).toEqual([]);
  });

  it.each(Object.keys(TEXTS))("gives the results of validateText: %s", async (what) => {
    const [text, name] = TEXTS[what] as (typeof TEXTS)[string];
    for (const options of [
      { name },
      { name, maxLine: 40 },
      { format: "ndjson" as const },
      { name, ignore: ["no-source" as const] },
    ])
      expect(await validateTextAsync(text, options)).toEqual(validateText(text, options));
  });

  it("throws in its own name", async () => {
    await expect(validateTextAsync(1 as never, { format: "json" })).rejects.toThrow(
      "validateTextAsync takes a string; got 1",
    );
    await expect(validateTextAsync("", {})).rejects.toThrow("validateTextAsync needs { format }");
    await expect(validateTextAsync("", { format: "xml" as never })).rejects.toThrow(RangeError);
  });
});

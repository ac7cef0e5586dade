import { describe, expect, it } from "vitest";
import { resultsOfList } from "../../src/validate/results-of-list.js";

describe("resultsOfList", () => {
  it("validates a record only when its result is requested", () => {
    let places = 0;
    const placeOf = (offset: number) => {
      places += 1;
      return { line: 1, column: offset + 1 };
    };
    const results = resultsOfList(`[${Array(1000).fill("{}").join(",")}]`, {
      format: "json-list",
      name: "a.json",
      ignored: new Set(),
      placeOf,
    });
    expect(results.next().value).toMatchObject({ line: 1 });
    const perRecord = places;
    expect(perRecord).toBeLessThan(50);
    expect([...results]).toHaveLength(999);
    expect(places).toBe(1000 * perRecord);
  });

  it("reads the list under a duplicate key that programs use, the last one", () => {
    const text = '{"data":[{"id":"a"},{"id":"b"}],"data":[{"id":"c","id":"d"}]}';
    const results = [
      ...resultsOfList(text, {
        format: "json-list",
        name: undefined,
        ignored: new Set(),
        placeOf: (offset) => ({ line: 1, column: offset + 1 }),
      }),
    ];
    expect(results.map(({ record }) => record)).toEqual([undefined, "d"]);
    expect(results[0]?.problems).toMatchObject([{ rule: "duplicate-key", pointer: "/data" }]);
    expect(results[1]?.problems[0]).toMatchObject({
      rule: "duplicate-key",
      pointer: "/id",
      column: text.indexOf('"id":"d"') + 1,
    });
  });
});

import { type AnyNode, type ObjectNode, parse } from "@humanwhocodes/momoa";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonPlace, offsetIn } from "../../src/validate/json-places.js";
import { runs } from "../fixtures/property-runs.js";
import { blanks, jsonValues, writeWith } from "../fixtures/written-json.js";

type Path = readonly (string | number)[];

/** All that a parser with places knows: each value and each key, with its path and range. */
function* nodesOf(
  node: AnyNode,
  path: Path = [],
): Generator<{ path: Path; of: "key" | "value"; range: [number, number] }> {
  yield { path, of: "value", range: node.range as [number, number] };
  if (node.type === "Array")
    for (const [index, element] of node.elements.entries()) yield* nodesOf(element.value, [...path, index]);
  if (node.type === "Object") {
    for (const { name, value } of (node as ObjectNode).members) {
      const way = [...path, (name as { value: string }).value];
      yield { path: way, of: "key", range: name.range as [number, number] };
      yield* nodesOf(value, way);
    }
  }
}

const at = (value: unknown, path: Path) =>
  path.reduce<unknown>((inner, key) => Object.getOwnPropertyDescriptor(inner, key)?.value, value);

const count = ({ entries }: JsonPlace): number => entries.reduce((sum, { place }) => sum + count(place), 1);

describe("JsonPlace", () => {
  it("finds every key and value where a parser with places finds them", () => {
    fc.assert(
      fc.property(jsonValues, blanks, fc.boolean(), (value, spaces, escaped) => {
        const text = writeWith(value, spaces, escaped);
        const root = new JsonPlace(text, 0);
        const nodes = [...nodesOf(parse(text, { mode: "json", ranges: true }).body)];
        expect(count(root)).toBe(nodes.filter(({ of }) => of === "value").length);
        for (const { path, of, range } of nodes) {
          const offset = offsetIn(root, path, of);
          expect([path, of, offset]).toEqual([path, of, range[0]]);
          const written = JSON.parse(text.slice(offset, range[1]));
          expect(written).toEqual(of === "key" ? path.at(-1) : at(JSON.parse(text), path));
        }
      }),
      runs(200),
    );
  });

  it("has a number as it is written", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
        blanks,
        (number, spaces) => {
          for (const inner of [number, [number], { number }]) {
            const text = writeWith(inner, spaces);
            const root = new JsonPlace(text, 0);
            expect((root.entries[0]?.place ?? root).number).toBe(JSON.stringify(number));
          }
        },
      ),
      runs(100),
    );
  });

  it("has no number where none stands", () => {
    for (const text of ['"1"', "true", "null", "[1]", '{"a":1}']) expect(new JsonPlace(text, 0).number).toBeUndefined();
  });

  it("gives the container of what is not there, and the last one of a duplicate key", () => {
    const text = '{"a": [1, {"b": 2}], "c": 3, "c": {"d": 4}}';
    const root = new JsonPlace(text, 0);
    expect(root.entries.map(({ key }) => key)).toEqual(["a", "c", "c"]); // as the search for such keys does
    const found = (path: Path, of: "key" | "value" = "value") => text.slice(offsetIn(root, path, of));
    expect(found(["a", 1, "gone", "deeper"])).toBe('{"b": 2}], "c": 3, "c": {"d": 4}}');
    expect(found(["a", 7])).toBe('[1, {"b": 2}], "c": 3, "c": {"d": 4}}');
    expect(found(["a", "length"])).toBe('[1, {"b": 2}], "c": 3, "c": {"d": 4}}');
    expect(found(["gone"], "key")).toBe(text);
    expect(found(["c"], "key")).toBe('"c": {"d": 4}}');
    expect(found(["c", "d"])).toBe("4}}");
  });

  it("finds the last of many entries as soon as the first", () => {
    const length = 40_000;
    const root = new JsonPlace(`[${"1,".repeat(length - 1)}1]`, 0);
    for (let index = 0; index < length; index++) expect(offsetIn(root, [index], "value") === 1 + index * 2).toBe(true);
  });
});

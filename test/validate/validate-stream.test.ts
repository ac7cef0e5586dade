import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ByteStream, type ValidateOptions, validateStream, validateText } from "../../src/validate/index.js";
import { LineSplitter } from "../../src/validate/line-splitter.js";
import { agreementWith } from "../fixtures/agreement.js";
import { runs } from "../fixtures/property-runs.js";

const encoder = new TextEncoder();
const record = JSON.stringify(agreementWith());

async function* inChunks(bytes: Uint8Array, size: number) {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function results(stream: ByteStream, options: ValidateOptions = { format: "ndjson" }) {
  const all = [];
  for await (const result of validateStream(stream, options)) all.push(result);
  return all;
}

const text = `${record}\n\n{ "id": \r\n${record}\r\n{"id":"é𝕏"}\n`;

describe("validateStream", () => {
  it.each([1, 2, 3, 7, 64, 100_000])("gives what validateText gives, in chunks of %i bytes", async (size) => {
    expect(await results(inChunks(encoder.encode(text), size))).toEqual(validateText(text, { format: "ndjson" }));
  });

  it("takes a ReadableStream, also one that cannot be iterated over", async () => {
    const expected = validateText(text, { format: "ndjson" });
    expect(await results(new Blob([text]).stream())).toEqual(expected);
    const bare = new Blob([text]).stream();
    Object.defineProperty(bare, Symbol.asyncIterator, { value: undefined });
    const old = { getReader: () => bare.getReader() } as unknown as ReadableStream<Uint8Array>;
    expect(await results(old)).toEqual(expected);
  });

  it("cancels a stream when the reader stops early, also in a browser that cannot iterate over it", async () => {
    for (const canIterate of [true, false]) {
      let isCancelled = false;
      const bare = new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(encoder.encode(`${record}\n`)),
        cancel: () => {
          isCancelled = true;
        },
      });
      if (!canIterate) Object.defineProperty(bare, Symbol.asyncIterator, { value: undefined });
      const stream = canIterate ? bare : ({ getReader: () => bare.getReader() } as unknown as typeof bare);
      for await (const result of validateStream(stream, { format: "ndjson" })) {
        expect(result.problems).toEqual([]);
        break;
      }
      expect(isCancelled).toBe(true);
    }
  });

  it("reads JSON and YAML at their end", async () => {
    expect(await results(inChunks(encoder.encode(`\uFEFF${record}`), 5), { format: "json" })).toMatchObject([
      { problems: [] },
    ]);
    const yaml = await results(inChunks(encoder.encode("id: a\n---\nid: b\n"), 3), { name: "a.yaml" });
    expect(yaml.map(({ record: id }) => id)).toEqual(["a", "b"]);
  });

  it("says in which line it stops being UTF-8, and goes on", async () => {
    const bytes = new Uint8Array([...encoder.encode(`${record}\n`), 0x22, 0xff, 0x22, 0x0a, ...encoder.encode(record)]);
    const all = await results(inChunks(bytes, 10));
    expect(all.map(({ line, problems }) => [line, problems[0]?.rule])).toEqual([
      [1, undefined],
      [2, "encoding"],
      [3, undefined],
    ]);
    expect(await results(inChunks(bytes, 10), { format: "yaml" })).toMatchObject([
      { line: 2, problems: [{ rule: "encoding" }] },
    ]);
  });

  it("skips a line that is too long without keeping it, and continues", async () => {
    async function* long() {
      for (let count = 0; count < 1000; count++) yield encoder.encode("x".repeat(1000));
      yield encoder.encode(`\n${record}`);
    }
    const [first, second] = await results(long(), { format: "ndjson", maxLine: 10_000 });
    expect(first?.problems).toMatchObject([{ rule: "length", line: 1 }]);
    expect(second).toMatchObject({ line: 2, record: "truce", problems: [] });
    expect(await results(long(), { format: "json", maxLine: 10_000 })).toMatchObject([
      { problems: [{ rule: "length" }] },
    ]);
  });

  it("finds nothing in a stream of nothing, or of empty lines", async () => {
    for (const nothing of ["", "\n\n", "\r\n"])
      expect(await results(inChunks(encoder.encode(nothing), 1))).toMatchObject([{ problems: [{ rule: "empty" }] }]);
  });

  it.each([
    // Of the two, slice gives a copy of the one and a view of the other.
    ["an array of bytes", new Uint8Array(16)],
    ["a Buffer", Buffer.alloc(16)],
  ])("is not confused by chunks in %s that is written over once they were given", async (_, buffer) => {
    async function* reused(text: string) {
      for await (const chunk of inChunks(encoder.encode(text), 16)) {
        buffer.set(chunk);
        yield buffer.subarray(0, chunk.length);
        buffer.fill(0);
      }
    }
    expect(await results(reused(text))).toEqual(validateText(text, { format: "ndjson" }));
    expect(await results(reused(record), { format: "json" })).toEqual(validateText(record, { format: "json" }));
  });

  it("refuses what is no stream", async () => {
    await expect(results("text" as never)).rejects.toThrow("validateStream takes an async iterable of bytes");
    await expect(results(null as never)).rejects.toThrow(TypeError);
    await expect(results(inChunks(encoder.encode(""), 1), {})).rejects.toThrow("needs { format }");
  });
});

describe("LineSplitter", () => {
  it("gives every line except the empty ones, which it counts, wherever the input is cut", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme" })),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 9 }),
        (parts, size, first) => {
          const bytes = encoder.encode(parts.join("\n"));
          const splitter = new LineSplitter(1_000_000, first);
          const found = [];
          for (let from = 0; from < bytes.length; from += size)
            found.push(...splitter.push(bytes.subarray(from, from + size)));
          found.push(...splitter.end());
          const expected = parts
            .join("\n")
            .split("\n")
            .map((line, index) => ({ line: first + index, text: line }))
            .filter(({ text }) => text !== "");
          const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
          expect(found.map(({ line, bytes: part }) => ({ line, text: decoder.decode(part) }))).toEqual(expected);
        },
      ),
      runs(100),
    );
  });
});

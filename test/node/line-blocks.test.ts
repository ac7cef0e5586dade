import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LineBlock, lineBlocks } from "../../src/node/line-blocks.js";
import { type ByteLine, LineSplitter } from "../../src/validate/line-splitter.js";
import { runs } from "../fixtures/property-runs.js";

const encoder = new TextEncoder();

/** Yields the bytes in pieces. Each piece is overwritten when the next one is requested. */
async function* inChunks(bytes: Uint8Array, size: number) {
  for (let from = 0; from < bytes.length; from += size) {
    const chunk = bytes.slice(from, from + size);
    yield chunk;
    chunk.fill(0x0a);
  }
}

const room = (atLeast: number) => new Uint8Array(atLeast);

async function blocksOf(bytes: Uint8Array, chunk: number, size: number, longest: number) {
  const blocks: LineBlock[] = [];
  for await (const block of lineBlocks(inChunks(bytes, chunk), { line: 1, size, longest, room })) blocks.push(block);
  return blocks;
}

/** Returns the lines of a block as a thread reads them; a line that is too long has no text. */
const linesIn = ({ line, bytes }: LineBlock, longest: number) => {
  if (bytes === undefined) return [{ line, text: undefined }];
  const splitter = new LineSplitter(longest, line);
  return textsOf([...splitter.push(bytes), ...splitter.end()]);
};
const textsOf = (lines: readonly ByteLine[]) =>
  lines.map(({ line, bytes }) => ({ line, text: bytes && Buffer.from(bytes).toString() }));

const texts = fc.array(
  fc.oneof({ weight: 3, arbitrary: fc.string({ maxLength: 12 }) }, fc.constant("long ".repeat(8))),
  {
    maxLength: 30,
  },
);
const sizes = fc.record({
  chunk: fc.integer({ min: 1, max: 60 }),
  size: fc.integer({ min: 1, max: 80 }),
  longest: fc.integer({ min: 1, max: 60 }),
});

describe("lineBlocks", () => {
  it("gives the same numbered lines as without blocks, however the input is split into chunks", async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.boolean(), sizes, async (lines, ended, { chunk, size, longest }) => {
        const bytes = encoder.encode(lines.join("\n") + (ended ? "\n" : ""));
        const splitter = new LineSplitter(longest);
        const expected = textsOf([...splitter.push(bytes), ...splitter.end()]);
        const blocks = await blocksOf(bytes, chunk, size, longest);
        expect(blocks.flatMap((block) => linesIn(block, longest))).toEqual(expected);
      }),
      runs(300),
    );
  });

  it("cuts only at the end of a line and leaves nothing out, if no line is too long", async () => {
    await fc.assert(
      fc.asyncProperty(texts, sizes, async (lines, { chunk, size }) => {
        const bytes = encoder.encode(lines.join("\n"));
        const blocks = await blocksOf(bytes, chunk, size, 1000);
        const parts = blocks.map((block) => Buffer.from(block.bytes ?? []));
        expect(Buffer.concat(parts).equals(bytes)).toBe(true);
        for (const part of parts.slice(0, -1)) {
          expect(part.at(-1)).toBe(0x0a);
          expect(part.length).toBeLessThan(size + chunk + 1000);
        }
      }),
      runs(100),
    );
  });

  it("makes blocks of about the requested size", async () => {
    const blocks = await blocksOf(encoder.encode("123456789\n".repeat(1000)), 100, 1000, 1000);
    expect(blocks.map(({ line, bytes }) => [line, bytes?.length])).toEqual(
      Array.from({ length: 10 }, (_, index) => [1 + index * 100, 1000]),
    );
  });

  it("gives each block its own buffer, which can be transferred to a thread and reused", async () => {
    await fc.assert(
      fc.asyncProperty(texts, sizes, async (lines, { chunk, size, longest }) => {
        const bytes = encoder.encode(lines.join("\n"));
        const splitter = new LineSplitter(longest);
        const expected = textsOf([...splitter.push(bytes), ...splitter.end()]);
        const spare: ArrayBuffer[] = [];
        const room = (atLeast: number) => {
          const buffer = spare.pop();
          return new Uint8Array(buffer && buffer.byteLength >= atLeast ? buffer : new ArrayBuffer(atLeast));
        };
        const found = [];
        for await (const block of lineBlocks(inChunks(bytes, chunk), { line: 1, size, longest, room })) {
          // Like postMessage: the sender no longer has the content of a transferred buffer.
          const given = structuredClone(block, { transfer: block.bytes ? [block.bytes.buffer] : [] });
          found.push(...linesIn(given, longest));
          if (given.bytes === undefined) continue;
          const { buffer } = given.bytes;
          new Uint8Array(buffer).fill(0x2a);
          spare.push(buffer);
        }
        expect(found).toEqual(expected);
      }),
      runs(200),
    );
  });

  it("keeps less than 10 MB in memory while it reads a line of 200 MB that is too long", async () => {
    // Without this, the result depends on when the garbage collector runs.
    setFlagsFromString("--expose-gc");
    const collect: () => void = runInNewContext("gc");
    let most = 0;
    const start = process.memoryUsage().arrayBuffers;
    async function* endless() {
      for (let count = 0; count < 3000; count++) {
        yield new Uint8Array(65_536).fill(0x78);
        if (count % 100 === 99) {
          collect();
          most = Math.max(most, process.memoryUsage().arrayBuffers - start);
        }
      }
      yield encoder.encode("\nlast");
    }
    const blocks: LineBlock[] = [];
    for await (const block of lineBlocks(endless(), { line: 1, size: 65_536, longest: 1_000_000, room }))
      blocks.push(block);
    expect(blocks.map(({ line, bytes }) => [line, bytes && Buffer.from(bytes).toString()])).toEqual([
      [1, undefined],
      [2, "last"],
    ]);
    // Two hundred megabytes went through.
    expect(most).toBeLessThan(10_000_000);
  });
});

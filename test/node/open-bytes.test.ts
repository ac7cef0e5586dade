import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { openBytes } from "../../src/node/open-bytes.js";

const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-bytes-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(file: string, watch: Parameters<typeof openBytes>[1] = {}): Promise<Buffer> {
  const chunks: Buffer[] = [];
  // A chunk is valid only until the next one is requested.
  for await (const chunk of openBytes(file, watch)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

describe("openBytes", () => {
  const KIB = 1024;
  it.each([0, 1, 64 * KIB - 1, 64 * KIB, 64 * KIB + 1, 256 * KIB, 256 * KIB + 1])(
    "reads a file of %i bytes, counts its bytes, and decompresses a .gz copy",
    async (size) => {
      const bytes = Buffer.from(Uint8Array.from({ length: size }, (_, index) => (index * 31) % 251));
      const file = path.join(folder, `${size}`);
      writeFileSync(file, bytes);
      let count = 0;
      expect((await read(file, { onBytes: (more) => (count += more) })).equals(bytes)).toBe(true);
      expect(count).toBe(size);
      const packed = gzipSync(bytes);
      writeFileSync(`${file}.gz`, packed);
      expect((await read(`${file}.gz`)).equals(bytes)).toBe(true);
    },
  );

  it("gives other events their turn while it reads many small files", async () => {
    const file = path.join(folder, "small");
    writeFileSync(file, "{}");
    let turns = 0;
    const count = () => {
      turns += 1;
      waiting = setImmediate(count);
    };
    let waiting = setImmediate(count);
    for (let index = 0; index < 200; index += 1) await read(file);
    clearImmediate(waiting);
    expect(turns).toBeGreaterThan(3);
  });

  it.each([10, 100 * KIB])("reads nothing of a file of %i bytes if the signal is aborted", async (size) => {
    const file = path.join(folder, `aborted-${size}`);
    writeFileSync(file, Buffer.alloc(size));
    await expect(read(file, { signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
  });
});

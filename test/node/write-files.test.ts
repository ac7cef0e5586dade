import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFiles } from "../../src/node/write-files.js";

let folder = "";
const at = (name: string) => path.join(folder, name);
const write = (name: string, content = "new", signal?: AbortSignal) =>
  writeFiles([{ path: at(name), content }], signal);
const read = (name: string) => readFileSync(at(name), "utf8");
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-write-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("writeFiles", () => {
  it("keeps the mode of an existing file, and uses the default mode of the process for a new one", async () => {
    writeFileSync(at("a"), "old");
    chmodSync(at("a"), 0o600);
    await write("a");
    await write("b");
    const mode = (name: string) => statSync(at(name)).mode & 0o777;
    expect([read("a"), mode("a"), mode("b")]).toEqual(["new", 0o600, 0o666 & ~process.umask()]);
  });

  it("follows symbolic links, also to a file that does not exist yet", async () => {
    writeFileSync(at("real"), "old");
    symlinkSync("real", at("link"));
    symlinkSync(at("later"), at("dangling"));
    await write("link");
    await write("dangling");
    expect(["link", "dangling"].map((name) => lstatSync(at(name)).isSymbolicLink())).toEqual([true, true]);
    expect([read("real"), read("later")]).toEqual(["new", "new"]);
  });

  it("leaves other files in the folder alone, and leaves no temporary files", async () => {
    writeFileSync(at("a.part"), "mine");
    writeFileSync(at("a.tmp"), "mine");
    await Promise.all([
      write("a", "x".repeat(100_000)),
      write("a", "y".repeat(100_000)),
      write("a", "z".repeat(100_000)),
    ]);
    expect(readdirSync(folder).sort()).toEqual(["a", "a.part", "a.tmp"]);
    expect([read("a.part"), read("a.tmp")]).toEqual(["mine", "mine"]);
    expect(read("a")).toMatch(/^(?:x{100000}|y{100000}|z{100000})$/);
  });

  it("accepts a file name of 255 characters", async () => {
    const name = "n".repeat(255);
    await write(name);
    expect(read(name)).toBe("new");
  });

  it("writes into a named pipe and does not replace it", async () => {
    execFileSync("mkfifo", [at("pipe")]);
    const [text] = await Promise.all([readFile(at("pipe"), "utf8"), write("pipe", "new".repeat(100_000))]);
    expect(text.length).toBe(300_000);
    expect(lstatSync(at("pipe")).isFIFO()).toBe(true);
  });

  it("stops waiting for a pipe that nobody reads when it is aborted", async () => {
    execFileSync("mkfifo", [at("pipe")]);
    const stop = new AbortController();
    const written = write("pipe", "new", stop.signal);
    setImmediate(() => stop.abort(new Error("stopped")));
    await expect(written).rejects.toThrow("stopped");
  });

  it.runIf(existsSync("/dev/full"))("writes to devices in place, and says that the disk is full", async () => {
    // A link made by the test: if the test runs as root, a mistake would otherwise replace the device.
    symlinkSync("/dev/full", at("full"));
    writeFileSync(at("a"), "old");
    const files = ["a", "full", "b"].map((name) => ({ path: at(name), content: "new" }));
    await expect(writeFiles(files)).rejects.toThrow(`Cannot write ${at("full")}: there is no room left on the disk`);
    expect(lstatSync("/dev/full").isCharacterDevice()).toBe(true);
    expect([read("a"), readdirSync(folder).sort()]).toEqual(["old", ["a", "full"]]);
  });

  it("says what is wrong with a path", async () => {
    writeFileSync(at("file"), "old");
    symlinkSync("round", at("round"));
    await expect(write(".")).rejects.toThrow("it is a directory");
    await expect(write("missing/a")).rejects.toThrow("its folder does not exist");
    await expect(write("file/a")).rejects.toThrow("a part of the path is a file");
    await expect(write("round")).rejects.toThrow("its links lead round in a circle");
    expect(readdirSync(folder).sort()).toEqual(["file", "round"]);
  });
});

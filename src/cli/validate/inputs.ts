import { existsSync, type Stats, statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import type { Readable } from "node:stream";
import { bytesOf, isCompressed, openBytes, type Watch } from "../../node/open-bytes.js";
import { UsageError } from "../usage-error.js";

/** An input from which records are read. */
export interface Input {
  /** Its name in reports. */
  readonly name: string;
  /** Its size on the disk in bytes, if it is known. */
  readonly size?: number | undefined;
  /** The path of a regular file that is not compressed: several threads can read it at once. */
  readonly plain?: string | undefined;
  readonly open: (watch: Watch) => AsyncGenerator<Uint8Array>;
}

/** The name of the standard input in reports. */
export const STDIN = "<stdin>";

/**
 * Returns the inputs that the operands of a command name: files, glob patterns, directories, and the standard input.
 *
 * @throws {UsageError} if a pattern matches no file, a directory has no file of records, or the standard input is named twice.
 */
export async function inputsOf(operands: readonly string[], stdin: () => Readable): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  assertOneStdin(operands);
  for (const operand of operands) {
    if (operand === "-") inputs.push({ name: STDIN, open: (watch) => bytesOf(STDIN, stdin(), undefined, watch) });
    else for (const path of await pathsOf(operand)) inputs.push(new FileInput(path));
  }
  return inputs;
}

/** Throws if operands name the standard input more than once. */
export function assertOneStdin(operands: readonly string[]): void {
  if (operands.indexOf("-") !== operands.lastIndexOf("-"))
    throw new UsageError("- is the standard input, which can be read once; got it more than once");
}

/** A file. Its size is looked up when it is first asked for: most runs do not need those of thousands of files. */
class FileInput implements Input {
  readonly name: string;
  #stats: Stats | undefined | null = null;

  constructor(path: string) {
    this.name = path;
  }

  get size(): number | undefined {
    return this.#regular()?.size;
  }

  get plain(): string | undefined {
    return this.#regular() === undefined || isCompressed(this.name) ? undefined : this.name;
  }

  open(watch: Watch): AsyncGenerator<Uint8Array> {
    return openBytes(this.name, watch);
  }

  #regular(): Stats | undefined {
    if (this.#stats === null) this.#stats = statsOf(this.name);
    return this.#stats?.isFile() === true ? this.#stats : undefined;
  }
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    // If it cannot be read, the error is reported when it is opened, in its turn.
    return undefined;
  }
}

async function pathsOf(operand: string): Promise<readonly string[]> {
  // The name of an existing file may contain characters of a pattern.
  if (existsSync(operand)) return isDirectory(operand) ? filesIn(operand) : [operand];
  const { glob, isDynamicPattern } = await import("../../vendor/glob.js");
  const pattern = process.platform === "win32" ? operand.replaceAll("\\", "/") : operand;
  if (!isDynamicPattern(pattern)) return [operand];
  const absolute = isAbsolute(pattern);
  const paths = await glob(pattern, { ignore: ["**/node_modules/**"], expandDirectories: false, absolute });
  if (paths.length === 0) throw new UsageError(`No file matches "${operand}"; folders named node_modules are left out`);
  return paths.sort();
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The files that are looked for in a directory. */
const RECORD_FILES = "**/*.{json,yaml,yml,ndjson,jsonl}{,.gz}";

/** Returns the files of records in a directory and in its folders, except hidden ones and those of packages. */
async function filesIn(directory: string): Promise<readonly string[]> {
  const { glob } = await import("../../vendor/glob.js");
  const names = await glob(RECORD_FILES, {
    cwd: directory,
    ignore: ["**/node_modules/**"],
    expandDirectories: false,
    caseSensitiveMatch: false,
    // A link to a folder above would lead round in a circle.
    followSymbolicLinks: false,
  });
  if (names.length > 0) return names.sort().map((name) => join(directory, name));
  throw new UsageError(
    `There is no record in ${directory}; looked for .json, .yaml, .yml, .ndjson and .jsonl, also with .gz, in it and in its folders, except hidden ones and node_modules`,
  );
}

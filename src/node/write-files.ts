import { randomBytes } from "node:crypto";
import { closeSync, write as writeSome } from "node:fs";
import { access, constants, type FileHandle, open, readlink, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { openFifo } from "./open-fifo.js";
import { unwritable } from "./unwritable-file-error.js";

/** A file to write. */
export interface OutputFile {
  readonly path: string;
  readonly content: string;
}

type Stats = Awaited<ReturnType<typeof stat>>;

/** A place to write to: a file to replace, with the temporary file next to it, or something else that is written in place. */
type Target =
  | { readonly file: OutputFile; readonly real: string; readonly temporary: string }
  | { readonly file: OutputFile };

/**
 * Writes files under random names next to their targets, and renames them only after all were written. So no file is replaced if
 * one cannot be written. Links are followed. A file that is replaced keeps its mode and its owner. A device or a pipe is
 * written in place, before the files are renamed.
 *
 * @throws {UnwritableFileError} if a file cannot be written.
 * @throws the reason of the signal if it is aborted before anything was replaced.
 */
export async function writeFiles(files: readonly OutputFile[], signal?: AbortSignal): Promise<void> {
  const targets: Target[] = [];
  try {
    for (const file of files) await named(file, async () => targets.push(await prepare(file)));
    signal?.throwIfAborted();
    for (const target of targets) if (!("real" in target)) await named(target.file, () => inPlace(target.file, signal));
    for (const target of targets)
      if ("real" in target) await named(target.file, () => rename(target.temporary, target.real));
  } finally {
    for (const target of targets) if ("real" in target) await rm(target.temporary, { force: true });
  }
}

/** Runs a step for a file, and names the file in its error: an error of a write has only a descriptor. */
async function named(file: OutputFile, step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
  } catch (error) {
    throw unwritable(file.path, error);
  }
}

async function prepare(file: OutputFile): Promise<Target> {
  const stats = await statsOf(file.path);
  if (stats?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
  if (stats !== undefined && !stats.isFile()) return { file };
  const real = stats === undefined ? await newPathOf(file.path) : await realpath(file.path);
  // Replacing a file needs no permission to write to it, but a file without that permission is protected on purpose.
  if (stats !== undefined) await access(real, constants.W_OK);
  return { file, real, temporary: await writeTemporary(real, file.content, stats) };
}

/** Returns the properties of a file, with links followed; `undefined` if there is no such file. */
async function statsOf(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** The largest number of links that are followed; Linux has the same limit. */
const MOST_LINKS = 40;

/** Returns the path at which a new file would be created. Links to files that do not exist are followed. */
async function newPathOf(file: string): Promise<string> {
  let at = file;
  for (let links = 0; links <= MOST_LINKS; links++) {
    const folder = await realpath(path.dirname(at));
    const real = path.join(folder, path.basename(at));
    const target = await readlink(real).catch(() => undefined);
    if (target === undefined) return real;
    at = path.resolve(folder, target);
  }
  throw Object.assign(new Error(), { code: "ELOOP" });
}

/** Writes a new file next to another, and returns its path. */
async function writeTemporary(real: string, content: string, like: Stats | undefined): Promise<string> {
  // A short name, not one made from the file's name: that name may already have the largest length.
  const temporary = path.join(path.dirname(real), `.typed-agreements-${randomBytes(8).toString("hex")}.tmp`);
  // `x`: an existing file is not opened, and no link is followed. Until the mode is set, nobody else may read the file.
  const handle = await open(temporary, "wx", like === undefined ? 0o666 : 0o600);
  try {
    await handle.writeFile(content);
    if (like !== undefined) await keepOwnerAndMode(handle, like);
    // Without this, a crash of the machine can leave an empty file under the final name.
    await handle.sync();
    await handle.close();
    return temporary;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Gives a file the owner and the mode of another. Only an administrator may change the owner, so failing to is ignored. */
async function keepOwnerAndMode(handle: FileHandle, { uid, gid, mode }: Stats): Promise<void> {
  const own = await handle.stat();
  if (own.uid !== uid || own.gid !== gid) await handle.chown(Number(uid), Number(gid)).catch(() => undefined);
  await handle.chmod(Number(mode) & 0o7777);
}

/** Writes to a device, a pipe or a socket: none of them can be replaced by a file. */
async function inPlace({ path: target, content }: OutputFile, signal: AbortSignal | undefined): Promise<void> {
  if ((await stat(target)).isFIFO()) {
    const file = await openFifo(target, "w", signal);
    try {
      await writeToPipe(file, content);
    } finally {
      closeSync(file);
    }
    return;
  }
  const handle = await open(target, constants.O_WRONLY);
  try {
    await handle.writeFile(content);
  } finally {
    await handle.close();
  }
}

/** Writes a string to a pipe in parts, without blocking the process while the reader is slow: a signal can still end it. */
async function writeToPipe(file: number, content: string): Promise<void> {
  const bytes = Buffer.from(content);
  for (let written = 0; written < bytes.length; )
    written += (await promisify(writeSome)(file, bytes, written)).bytesWritten;
}

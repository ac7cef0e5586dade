import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { UsageError } from "../usage-error.js";

interface File {
  readonly path: string;
  readonly content: string;
}

/** Writes either all files or none: first under temporary names next to their targets, then renames them. */
export async function writeFiles(files: readonly File[]): Promise<void> {
  const beside = (file: string) => `${file}.part`;
  try {
    for (const file of files) {
      const isFolder = await stat(file.path).then(
        (stats) => stats.isDirectory(),
        () => false,
      );
      if (isFolder) throw Object.assign(new Error(), { code: "EISDIR", path: file.path });
      await writeFile(beside(file.path), file.content);
    }
    for (const file of files) await rename(beside(file.path), file.path);
  } catch (error) {
    for (const file of files) await rm(beside(file.path), { force: true });
    throw unwritable(error);
  }
}

/** Writes files into a new folder of their own. A folder that contains anything else is left unchanged. */
export async function writeFolder(folder: string, files: readonly File[]): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const names = await readdir(folder);
    if (names.length > 0 && !names.includes("datapackage.json")) {
      throw new UsageError(`${folder} has other files in it and no datapackage.json; name a new folder with --out`);
    }
  } catch (error) {
    throw unwritable(error);
  }
  await writeFiles(files.map((file) => ({ ...file, path: path.join(folder, file.path) })));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist",
  EACCES: "it may not be written by this user",
  EPERM: "it may not be written by this user",
  EROFS: "it may not be written by this user",
  EISDIR: "it is a directory; name a file",
  EEXIST: "there is a file of that name; name a folder",
  ENOTDIR: "a part of the path is a file",
  ENOSPC: "there is no room left",
};

function unwritable(error: unknown): unknown {
  const { code, path: place } = error as NodeJS.ErrnoException;
  const reason = code === undefined ? undefined : REASONS[code];
  return reason === undefined ? error : new UsageError(`Cannot write ${place?.replace(/\.part$/, "")}: ${reason}`);
}

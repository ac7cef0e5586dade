import { mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { unwritable } from "../../node/unwritable-file-error.js";
import { type OutputFile, writeFiles } from "../../node/write-files.js";
import { UsageError } from "../usage-error.js";

/** Writes files into a new folder of their own. A folder that contains anything else is left unchanged. */
export async function writeFolder(folder: string, files: readonly OutputFile[], signal: AbortSignal): Promise<void> {
  let names: readonly string[];
  try {
    await mkdir(folder, { recursive: true });
    names = await readdir(folder);
  } catch (error) {
    throw unwritable(folder, error);
  }
  if (names.length > 0 && !names.includes("datapackage.json")) {
    throw new UsageError(`${folder} has other files in it and no datapackage.json; name a new folder with --out`);
  }
  await writeFiles(
    files.map((file) => ({ ...file, path: path.join(folder, file.path) })),
    signal,
  );
}

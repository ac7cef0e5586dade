import { fstatSync, writeSync } from "node:fs";

/** Writes all bytes of a string to an open file. A single write can stop before the end, as on a disk that is almost full. */
export function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** True if a descriptor is a regular file, or a device other than a terminal: writing to it never has to wait for a reader. */
export function isFileOrDevice(file: number, isTerminal: boolean): boolean {
  try {
    const stats = fstatSync(file);
    return stats.isFile() || stats.isBlockDevice() || (stats.isCharacterDevice() && !isTerminal);
  } catch {
    return false;
  }
}

/** The error for a file that cannot be written. Its message gives the reason in one sentence. */
export class UnwritableFileError extends Error {
  override readonly name = "UnwritableFileError";
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist",
  EACCES: "it may not be written by this user",
  EPERM: "it may not be written by this user",
  EROFS: "its file system is read-only",
  EISDIR: "it is a directory; name a file",
  EEXIST: "there is a file of that name; name a folder",
  ENOTDIR: "a part of the path is a file",
  ENOSPC: "there is no room left on the disk",
  EDQUOT: "there is no room left for this user",
  EFBIG: "it is longer than a file may be here",
  EPIPE: "its reader has closed it",
  ELOOP: "its links lead round in a circle",
  EBUSY: "it is in use, and cannot be replaced",
  ENXIO: "nothing is behind this device or socket",
  ENAMETOOLONG: "its name is too long",
};

/** Converts a system error about a file to an {@link UnwritableFileError}; returns any other error unchanged. */
export function unwritable(path: string, error: unknown): unknown {
  const { code, message, syscall } = error as NodeJS.ErrnoException;
  if (typeof code !== "string" || (REASONS[code] === undefined && syscall === undefined)) return error;
  // For rare errors, the message of the system is good enough: "EIO: i/o error, write".
  return new UnwritableFileError(`Cannot write ${path}: ${REASONS[code] ?? message.split(",")[0]}`, { cause: error });
}

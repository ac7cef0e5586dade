/** A file of the reader: its name, which tells how it is written, and its text. */
export interface OwnFile {
  readonly name: string;
  readonly text: string;
  /** The id of the record that was drawn, if the file has several. */
  readonly chosen?: string;
}

const KEY = "typed-agreements:own-record";

/** The largest size for the page; the command line accepts larger files. */
const LONGEST = 32 * 1024 * 1024;
const NAMES = /\.(?:json|ya?ml|ndjson|jsonl)$/i;

/** Keeps a file until the tab is closed. Returns false if it is too large for that, or the browser does not allow it. */
export function keepFile(file: OwnFile): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(file));
    return true;
  } catch {
    forgetFile();
    return false;
  }
}

/** The file that is still to be kept. */
let waiting: { readonly file: OwnFile; readonly tell: (isKept: boolean) => void } | undefined;

/** Keeps a file once the page is drawn, because a browser takes long to keep a large one. It is kept in any case before the page is left. */
export function keepSoon(file: OwnFile, tell: (isKept: boolean) => void): void {
  if (waiting === undefined) requestAnimationFrame(() => setTimeout(keepWaiting));
  waiting = { file, tell };
}

function keepWaiting(): void {
  const { file, tell } = waiting ?? {};
  waiting = undefined;
  if (file !== undefined) tell?.(keepFile(file));
}

addEventListener("pagehide", keepWaiting);

/** Returns the file that was kept. */
export function keptFile(): OwnFile | undefined {
  try {
    const kept = sessionStorage.getItem(KEY);
    return kept === null ? undefined : (JSON.parse(kept) as OwnFile);
  } catch {
    return undefined;
  }
}

/** Forgets the file that was kept. */
export function forgetFile(): void {
  waiting = undefined;
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // There was nothing to forget.
  }
}

/** Reads the first of the files that a reader dropped or chose; throws with a sentence for the reader if it cannot be taken. */
export async function readOwnFile([file, ...others]: readonly File[]): Promise<OwnFile & { readonly left: string }> {
  if (file === undefined) throw new Error("No file was dropped: drop a file with a record.");
  const left = others.length === 0 ? "" : ` One file at a time: ${others.map(({ name }) => name).join(", ")} was left.`;
  if (!NAMES.test(file.name))
    throw new Error(
      `${file.name}: expected a name that ends in .json, .yaml, .yml, .ndjson or .jsonl, which tells how it is written.${left}`,
    );
  if (file.size > LONGEST) {
    const size = Math.ceil(file.size / 1024 / 1024);
    throw new Error(
      `${file.name} has ${size} MB, and this page takes 32: the command typed-agreements validate takes any size.${left}`,
    );
  }
  try {
    return { name: file.name, text: await file.text(), left };
  } catch {
    throw new Error(`${file.name} cannot be read: drop a file, not a folder.`);
  }
}

/** Calls a function with the files that a reader drops on the page. */
export function onDrop(take: (files: readonly File[]) => void): void {
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    document.body.classList.add("dragging");
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) document.body.classList.remove("dragging");
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    document.body.classList.remove("dragging");
    take([...(event.dataTransfer?.files ?? [])]);
  });
}

/** The scripts that are loaded only when they are needed. They are classic scripts, because modules do not load from a disk. */
interface LateScripts {
  explorerChecking?: typeof import("./checking.js");
  explorerExports?: typeof import("./exports.js");
}

const late: LateScripts = globalThis as LateScripts;

/** The validator, with its parsers and schemas. */
export async function loadChecking(): Promise<typeof import("./checking.js")> {
  if (late.explorerChecking === undefined) await load("checking.js");
  return loaded(late.explorerChecking);
}

/** The writers of the exports. */
export async function loadExports(): Promise<typeof import("./exports.js")> {
  if (late.explorerExports === undefined) await load("exports.js");
  return loaded(late.explorerExports);
}

function load(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = file;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`The part of the page in ${file} could not be loaded`)));
    document.head.append(script);
  });
}

function loaded<T>(part: T | undefined): T {
  if (part === undefined) throw new Error("A part of the page was loaded and is not there");
  return part;
}

/** The scripts that are loaded only when they are needed. They are classic scripts, because modules do not load from a disk. */
interface LateScripts {
  siteChecking?: typeof import("./checking.js");
  siteExports?: typeof import("./exports.js");
}

const late: LateScripts = globalThis as LateScripts;

/** The validator, with its parsers and schemas. */
export async function loadChecking(): Promise<typeof import("./checking.js")> {
  if (late.siteChecking === undefined) await load("checking.js");
  return loaded(late.siteChecking);
}

/** The writers of the exports. */
export async function loadExports(): Promise<typeof import("./exports.js")> {
  if (late.siteExports === undefined) await load("exports.js");
  return loaded(late.siteExports);
}

function load(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = `${document.body.dataset["root"] ?? ""}assets/${file}`;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`The part of the page in ${file} could not be loaded`)));
    document.head.append(script);
  });
}

function loaded<T>(part: T | undefined): T {
  if (part === undefined) throw new Error("A part of the page was loaded and is not there");
  return part;
}

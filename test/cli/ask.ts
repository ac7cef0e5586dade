import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { run } from "../../src/cli/run.js";
import { PLAIN_STYLE } from "../../src/cli/style.js";
import type { Host } from "../../src/cli/surroundings.js";

/** The built command. */
export const MAIN = path.resolve(import.meta.dirname, "../../dist/cli/main.js");
// Some tests would wait without end for the output of a command that cannot start.
if (!existsSync(MAIN)) throw new Error("The command is not built. Run `npm run build` first.");

/** Runs the command line in this process, on a fixed day. */
export async function ask(args: readonly string[], over: Partial<Host> & { input?: string | Uint8Array } = {}) {
  let out = "";
  let err = "";
  const { input = "", ...given } = over;
  const code = await run(args, {
    version: () => "1.2.3",
    today: "2026-11-23",
    columns: 80,
    style: PLAIN_STYLE,
    terminal: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: () => Readable.from([Buffer.from(input)], { objectMode: false }),
    watched: false,
    clock: () => 0,
    cores: 1,
    stop: new AbortController().signal,
    ...given,
  });
  return { code, out, err };
}

/** Runs the built command as its own process, whose output is a pipe. */
export function start(args: readonly string[], env: NodeJS.ProcessEnv = {}, input?: string | Uint8Array) {
  const { FORCE_COLOR: _, NO_COLOR: __, ...rest } = process.env;
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const options = { env: { ...rest, ...env }, maxBuffer: 2 ** 28 };
    const child = execFile(process.execPath, [MAIN, ...args], options, (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
    child.stdin?.on("error", () => undefined); // who does not read all of it closes it
    child.stdin?.end(input);
  });
}

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { beforeEach } from "vitest";

/** Something that not every machine has, and that some tests cannot do without. */
export interface Need {
  readonly isMet: boolean;
  /** The reason of a skipped test in the summary of the run: what is missing and how to get it. */
  readonly reason: string;
  /** True if the lack of it is a failure in CI, where everything is to be proved. */
  readonly requiredInCi: boolean;
}

/** Returns true if tests that need it are skipped. */
export const isSkipped = ({ isMet, requiredInCi }: Need): boolean =>
  !isMet && !(requiredInCi && process.env["CI"] !== undefined);

/** Skips the tests of the describe block (or the file) in which it is called if the need is not met, and says why. */
export function skipWithout(need: Need): void {
  beforeEach(({ skip }) => skip(isSkipped(need), need.reason));
}

/** The headless shell comes first: it starts and draws with two thirds of the processor time of the browser with windows. */
const CHROMIUM_PLACES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The path of the browser of this machine. */
export const CHROMIUM_PATH = process.env["CHROMIUM"] ?? CHROMIUM_PLACES.find((place) => existsSync(place));

export const CHROMIUM: Need = {
  isMet: CHROMIUM_PATH !== undefined,
  reason:
    "Chromium was not found. Install it (apt-get install chromium-headless-shell, or chromium), or set CHROMIUM to its path.",
  requiredInCi: true,
};

/** Returns the need for GNU parallel. It is a function because it starts the program to see. */
export const gnuParallel = (): Need => ({
  isMet: spawnSync("parallel", ["--version"]).status === 0,
  reason: "GNU parallel was not found. Install the package parallel (apt-get install parallel).",
  requiredInCi: true,
});

/** Returns the need for the validator of JSON Schema that Python programs use. */
export const pythonJsonschema = (): Need => ({
  isMet: spawnSync("python3", ["-c", "from jsonschema import Draft202012Validator"]).status === 0,
  reason:
    "Python's jsonschema 4 was not found. Install the package python3-jsonschema (apt-get install python3-jsonschema).",
  requiredInCi: false,
});

/** Returns the path of a file of the shared folder, which is next to the project and is not part of it. */
export const sharedPath = (file: string): string => path.resolve(import.meta.dirname, "../../shared", file);

/** Returns the need for files of the shared folder. */
export const sharedFiles = (...files: readonly string[]): Need => {
  const missing = files.filter((file) => !existsSync(sharedPath(file)));
  return {
    isMet: missing.length === 0,
    reason: `Not found: ${missing.map((file) => `../shared/${file}`).join(", ")}. The shared texts are not part of the repository; put the folder shared next to it.`,
    requiredInCi: false,
  };
};

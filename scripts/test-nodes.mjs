// Runs the unit tests with the supported versions of Node: the lowest one that `engines` allows, and the newest of each line
// with long-term support. The binaries are npm packages for one platform each, installed into a folder that git ignores.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const { engines } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const [lowest] = /\d+\.\d+(\.\d+)?/.exec(engines.node);
const VERSIONS = [lowest.split(".").length === 2 ? `${lowest}.0` : lowest, "22", "24"];
const UNIT_TESTS = ["calendar", "query", "check", "schema", "validate", "format", "import", "data", "node", "cli"];

// Arguments choose the tests to run: `npm run test:nodes -- test` is the whole suite.
const given = process.argv.slice(2);
const tests = given.length > 0 ? given : UNIT_TESTS.map((folder) => `test/${folder}/`);

const isWindows = process.platform === "win32";
const prefix = process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node";
const binaries = `${prefix}-${isWindows ? "win" : process.platform}-${process.arch}`;

const cache = path.join(root, "node_modules/.cache/test-nodes");
mkdirSync(cache, { recursive: true });
writeFileSync(path.join(cache, "package.json"), JSON.stringify({ private: true }));
const wanted = VERSIONS.map((version) => `node-${version}@npm:${binaries}@${version}`);
const options = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"];
run("npm", ["install", ...options, ...wanted], { cwd: cache, shell: isWindows });

const results = VERSIONS.map((version) => {
  const folder = path.join(cache, "node_modules", `node-${version}`, "bin");
  const node = path.join(folder, isWindows ? "node.exe" : "node");
  const found = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout?.trim();
  if (!found?.startsWith(`v${version}`)) throw new Error(`Node ${version} did not start: it says ${found}`);
  console.log(`\nNode ${found}`);
  // Processes that the tests start as `node` have the same version.
  const env = { ...process.env, PATH: `${folder}${path.delimiter}${process.env.PATH}` };
  const { status } = spawnSync(node, [path.join(root, "node_modules/vitest/vitest.mjs"), "run", ...tests], {
    cwd: root,
    env,
    stdio: "inherit",
  });
  return { found, passed: status === 0 };
});

console.log(`\n${results.map(({ found, passed }) => `${found} ${passed ? "passed" : "failed"}`).join(", ")}`);
if (results.some(({ passed }) => !passed)) process.exitCode = 1;

/** Runs a command to its end, and exits if it fails. */
function run(command, args, options) {
  const { status } = spawnSync(command, args, { ...options, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

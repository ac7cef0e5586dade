// Builds the package into dist/: the code and the files generated with it on one core, the declarations on another.
import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { recordBuild } from "./freshness.mjs";

const root = path.resolve(import.meta.dirname, "..");

/** Runs a script of this repository or of a package, and shows its output. */
function run(script, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, script), ...args], { cwd: root, stdio: "inherit" });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${script} exited with ${code}`))));
  });
}

async function code() {
  await run("node_modules/tsup/dist/cli-default.js");
  const from = path.join(root, "src/data/records");
  const to = path.join(root, "dist/data/records");
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const [file, copy] = [path.join(from, name), path.join(to, name)];
    if (name.endsWith(".json.d.ts")) copyFileSync(file, copy);
    // Without the blanks, which are a quarter of it.
    if (name.endsWith(".json")) writeFileSync(copy, JSON.stringify(JSON.parse(readFileSync(file, "utf8"))));
  }
  await run("scripts/write-schema.mjs");
}

await run("scripts/write-predicate.mjs");
await run("scripts/write-records.mjs");
await recordBuild("dist", async () => {
  rmSync(path.join(root, "dist"), { recursive: true, force: true });
  const declarations = run("node_modules/typescript-7.0/bin/tsc", "-p", "tsconfig.build.json");
  const results = await Promise.allSettled([code(), declarations]);
  for (const { reason } of results) if (reason !== undefined) throw reason;
  await run("scripts/prune-declarations.mjs");
});

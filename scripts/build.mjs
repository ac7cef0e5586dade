// Builds the package into dist/: the code and the files generated with it on one core, the declarations on another.
import { spawn } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
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
  await run("scripts/write-vendor.mjs");
  const records = path.join(root, "src/data/records");
  cpSync(records, path.join(root, "dist/data/records"), {
    recursive: true,
    filter: (file) => !file.endsWith(".ts") || file.endsWith(".json.d.ts"),
  });
  await run("scripts/write-schema.mjs");
}

await run("scripts/write-predicate.mjs");
await run("scripts/write-records.mjs");
await recordBuild("dist", async () => {
  rmSync(path.join(root, "dist"), { recursive: true, force: true });
  const declarations = run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json");
  const results = await Promise.allSettled([code(), declarations]);
  for (const { reason } of results) if (reason !== undefined) throw reason;
});

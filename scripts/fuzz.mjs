// Runs the property tests with many more cases than the gate does, and the tests of `test/long`. The seed is new each time,
// unless `FUZZ_SEED` is set. Arguments choose the tests to run: `npm run fuzz -- test/query`.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const seed = process.env.FUZZ_SEED ?? String(randomInt(2 ** 31));
console.log(`Seed ${seed}`);
const vitest = path.join(root, "node_modules/vitest/vitest.mjs");
const args = [vitest, "run", "--config", path.join(root, "vitest.long.config.ts"), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, {
  cwd: root,
  env: { ...process.env, FUZZ_SEED: seed },
  stdio: "inherit",
});
process.exitCode = status ?? 1;
if (status !== 0)
  console.log(`\nTo repeat it: FUZZ_SEED=${seed} npm run fuzz -- ${process.argv.slice(2).join(" ")}`.trimEnd());

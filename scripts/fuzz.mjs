// Runs the property tests with many more cases than the gate does, and the tests of `test/long`. The seed is new each time,
// unless `FUZZ_SEED` is set. Arguments choose the tests to run: `npm run fuzz -- test/query`.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const seed = process.env.FUZZ_SEED ?? String(randomInt(2 ** 31));
console.log(`Seed ${seed}`);
const chosen = process.argv.slice(2);
const vitest = (...args) =>
  spawnSync(process.execPath, [path.join(root, "node_modules/vitest/vitest.mjs"), "run", ...args], {
    cwd: root,
    env: { ...process.env, FUZZ_SEED: seed },
    stdio: "inherit",
  }).status === 0;
const long = vitest("--config", path.join(root, "vitest.long.config.ts"), ...chosen);
if (!long) console.log(`\nTo repeat it: FUZZ_SEED=${seed} npm run fuzz -- ${chosen.join(" ")}`.trimEnd());
// The zones that `npm test` leaves out.
const zones = chosen.length > 0 || vitest("--project", "further-zone:*");
process.exitCode = long && zones ? 0 : 1;

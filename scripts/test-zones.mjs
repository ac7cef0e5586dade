// Runs the tests of what computes with dates in machines of seven time zones: the answers have to be the same in all of them. Apia skipped
// 30 December 2011; Sao Paulo, Cairo and New York change their clocks, some of them at midnight; Kiritimati is at UTC+14.
import { spawnSync } from "node:child_process";

const ZONES = [
  "UTC",
  "America/New_York",
  "Asia/Shanghai",
  "Pacific/Apia",
  "America/Sao_Paulo",
  "Africa/Cairo",
  "Pacific/Kiritimati",
];
// What to run can be named on the command line: `npm run test:zones -- test` is the whole suite.
const folders = process.argv.slice(2);
const core = ["test/calendar", "test/query/expiry-of.test.ts"];

for (const TZ of ZONES) {
  console.log(`\nTZ=${TZ}`);
  const { status } = spawnSync(
    "npx",
    ["vitest", "run", "--reporter=default", ...(folders.length > 0 ? folders : core)],
    {
      env: { ...process.env, TZ },
      stdio: "inherit",
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}

// Runs everything that has to pass before a change is merged (`npm run verify`). Up to three lanes of steps run in parallel. The output of a
// step is printed under its name when the step ends. The output of `npm test` is printed last, because it ends in "N passed, N failed".
import { spawn } from "node:child_process";
import { availableParallelism, loadavg } from "node:os";

/** Runs a script of package.json. Returns its name, whether it passed, and a function that prints its output. */
async function step(name) {
  const since = performance.now();
  const command = name === "test" ? "npm test" : `npm run --silent ${name}`;
  // The processor time of the step and its child processes. Unlike the duration, it does not depend on the load. Only this time is written
  // to the standard error.
  const timed = `TIMEFORMAT="%U s user and %S s system"; { time ${command} >&3 2>&3; } 3>&1`;
  const child = spawn("bash", ["-c", timed], { stdio: ["ignore", "pipe", "pipe"] });
  const output = [];
  let processor = "";
  child.stdout.on("data", (chunk) => output.push(chunk));
  child.stderr.on("data", (chunk) => {
    processor += chunk;
  });
  const passed = await new Promise((resolve) => {
    child.on("error", (error) => {
      output.push(Buffer.from(`${error}\n`));
      resolve(false);
    });
    child.on("close", (code) => resolve(code === 0));
  });
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  const print = () => {
    console.log(
      `\n=== ${name}: ${passed ? "passed" : "FAILED"} after ${seconds} s; of the processors ${processor.trim()}`,
    );
    process.stdout.write(Buffer.concat(output));
  };
  return { name, passed, print };
}

/** Runs steps one after the other, prints their output, and returns the names of those that failed. */
async function lane(names) {
  const failed = [];
  for (const name of names) {
    const { passed, print } = await step(name);
    print();
    if (!passed) failed.push(name);
  }
  return failed;
}

console.log(`${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}`);

// The build comes first, because most steps use it. Steps that do not use it run at the same time.
const checks = lane(["lint", "typecheck"]);
const failed = await lane(["build"]);
if (failed.length === 0) {
  const site = lane(["package", "site", "test:built"]);
  const test = await step("test");
  failed.push(...(await checks), ...(await site));
  test.print();
  if (!test.passed) failed.push(test.name);
} else {
  failed.push(...(await checks));
}

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(", ")}`);
  process.exitCode = 1;
}

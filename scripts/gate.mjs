// Runs everything that has to pass before a change is merged (`npm run verify`). Two lanes of steps run in parallel; the output
// of a step is printed under its name when it has ended. `npm test` comes last, with both cores to itself.
import { spawn } from "node:child_process";
import { availableParallelism, loadavg } from "node:os";

const started = performance.now();
const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);

/** Runs a script of package.json, and returns true if it passed. Unless it is `live`, its output is printed at the end. Both say what it took of the processors. */
async function step(name, { live = false } = {}) {
  const since = performance.now();
  const command = name === "test" ? "npm test" : `npm run --silent ${name}`;
  // The processor time of a step with all that it starts, which does not depend on the load as its duration does.
  const timed = `TIMEFORMAT="Processor: %U s user, %S s system"; time ${command}`;
  const child = spawn("bash", ["-c", timed], { stdio: live ? "inherit" : ["ignore", "pipe", "pipe"] });
  const output = [];
  child.stdout?.on("data", (chunk) => output.push(chunk));
  child.stderr?.on("data", (chunk) => output.push(chunk));
  const passed = await new Promise((resolve) => {
    child.on("error", (error) => {
      output.push(Buffer.from(`${error}\n`));
      resolve(false);
    });
    child.on("close", (code) => resolve(code === 0));
  });
  if (!live) {
    console.log(`\n=== ${name}: ${passed ? "passed" : "FAILED"} after ${seconds(since)} s`);
    process.stdout.write(Buffer.concat(output));
  }
  return passed;
}

/** Runs steps one after the other, and returns the names of those that failed. */
async function lane(names) {
  const failed = [];
  for (const name of names) if (!(await step(name))) failed.push(name);
  return failed;
}

const cores = availableParallelism();
console.log(`${cores} cores, load ${loadavg()[0].toFixed(1)}`);

// Built first, because most steps use it. The site takes as long as the steps of the other lane.
const checks = lane(["lint", "typecheck"]);
const failed = await lane(["build"]);
const built = failed.length === 0;
const site = lane(built ? ["site"] : []);
failed.push(...(await checks), ...(await lane(built ? ["package"] : [])), ...(await site));
if (built) failed.push(...(await lane(["test:built"])));

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(", ")}. The tests were not run.`);
  process.exitCode = 1;
} else {
  console.log(`\n=== test: starts after ${seconds(started)} s`);
  if (!(await step("test", { live: true }))) process.exitCode = 1;
}

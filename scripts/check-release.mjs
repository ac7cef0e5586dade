// Refuses to publish an incomplete package: `node scripts/check-release.mjs v1.2.3`. With `--npm-tag` it prints the tag of npm for a version.
import { readFileSync } from "node:fs";
import path from "node:path";
import { npmTagOf, releaseProblems } from "./release-problems.mjs";

const read = (file) => readFileSync(path.resolve(import.meta.dirname, "..", file), "utf8");

const [first, second] = process.argv.slice(2);
if (first === "--npm-tag") {
  console.log(npmTagOf(second ?? ""));
} else {
  const problems = releaseProblems({
    tag: first,
    manifest: JSON.parse(read("package.json")),
    changelog: read("CHANGELOG.md"),
  });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error("Nothing was published. The release checklist is in CONTRIBUTING.md.");
    process.exitCode = 1;
  }
}

import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { linesOf } from "../../bench/records.mjs";
import { gnuParallel, skipWithout } from "../needs.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const MAIN = path.join(ROOT, "dist/cli/main.js");
const guide = readFileSync(path.join(ROOT, "docs/guide/scaling.md"), "utf8");
const folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-scaling-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The block of commands of a section of the guide, as printed. */
function recipe(section: string): string {
  const [, text = ""] = guide.split(`\n## ${section}\n`);
  return /```sh\n([\s\S]*?)```/.exec(text)?.[1] ?? "";
}

/** A folder for PATH with the built command in it, under its own name. */
function withCommand(): NodeJS.ProcessEnv {
  const file = path.join(folder, "typed-agreements");
  writeFileSync(file, `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`);
  chmodSync(file, 0o755);
  return { ...process.env, PATH: `${folder}:${process.env["PATH"]}` };
}

describe("the guide on scaling", () => {
  it("has the three recipes", () => {
    expect(recipe("GNU parallel")).toContain("parallel --pipepart");
    expect(guide).toContain(".pipe(");
    expect(recipe("Slurm")).toContain("#SBATCH --array");
  });

  describe("run as printed", () => {
    skipWithout(gnuParallel());

    it("gives with GNU parallel the results of one process, in the same order", () => {
      const lines = [...linesOf(60)];
      lines[7] = '{ "id": \n';
      lines[41] = `${JSON.stringify({ ...JSON.parse(lines[41] as string), titel: "x" })}\n`;
      writeFileSync(path.join(folder, "export.ndjson"), lines.join(""));
      const env = withCommand();
      // The block is made small, so that a small file has several.
      execFileSync("bash", ["-c", recipe("GNU parallel").replace("--block 64M", "--block 100k")], { cwd: folder, env });
      const alone = spawnSync("bash", ["-c", "typed-agreements validate - --report json --quiet < export.ndjson"], {
        cwd: folder,
        env,
        encoding: "utf8",
      });
      const results = (text: string) =>
        text
          .trimEnd()
          .split("\n")
          .map((line) => JSON.parse(line))
          .map(({ record, problems }) => [
            record,
            problems.map(({ rule, column, pointer }: Record<string, unknown>) => [rule, column, pointer]),
          ]);
      const all = results(readFileSync(path.join(folder, "results.ndjson"), "utf8"));
      expect(all).toHaveLength(60);
      expect(all).toEqual(results(alone.stdout));
      expect(alone.status).toBe(1);
      expect(all.filter(([, problems]) => problems.length > 0).map(([record]) => record)).toEqual(
        [null, "record-42"].map((id) => id ?? undefined),
      );
    });
  });
});

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import manifest from "../../package.json" with { type: "json" };
import { npmTagOf, releaseProblems } from "../../scripts/release-problems.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
const textOf = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
// biome-ignore lint/suspicious/noExplicitAny: the shape of each file is what is tested
const yamlOf = (file: string): any => parse(textOf(file));

/** A job of a workflow, as far as it is read here. */
interface Job {
  readonly "timeout-minutes": number;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

describe("the workflows", () => {
  const files = readdirSync(path.join(ROOT, ".github/workflows"));
  const workflows = files.map((file) => [file, yamlOf(`.github/workflows/${file}`)] as const);

  it.each(workflows)("%s runs scripts that there are, with few permissions and a limit of time", (_, workflow) => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const job of Object.values<Job>(workflow.jobs)) {
      expect(job["timeout-minutes"]).toBeGreaterThan(0);
      for (const step of job.steps) {
        expect([step.uses, step.run].filter((one) => one !== undefined)).toHaveLength(1);
        if (step.uses) expect(step.uses).toMatch(/^[\w-]+\/[\w-]+@v\d+$/);
        for (const [, script = ""] of step.run?.matchAll(/npm run ([\w:-]+)/g) ?? [])
          expect(Object.keys(manifest.scripts)).toContain(script);
        for (const [, file = ""] of step.run?.matchAll(/node (scripts\/[\w.-]+)/g) ?? [])
          expect(existsSync(path.join(ROOT, file)), file).toBe(true);
        // What comes from outside is in a variable, never in the text of a command.
        expect(step.run ?? "").not.toContain("${{");
      }
    }
  });

  it("run the gate on the lowest Node that the package allows, and on 22 and 24", () => {
    const { matrix } = yamlOf(".github/workflows/gate.yml").jobs.gate.strategy;
    expect(matrix.node).toEqual([manifest.engines.node.replace(">=", ""), "22", "24"]);
  });

  it("publish with provenance on a tag, after the check and the gate", () => {
    const { on, jobs } = yamlOf(".github/workflows/release.yml");
    expect(on).toEqual({ push: { tags: ["v*"] } });
    expect(jobs.publish.permissions).toEqual({ contents: "read", "id-token": "write" });
    const runs = jobs.publish.steps.map(({ run = "" }) => run as string);
    const at = (words: string) => runs.findIndex((run: string) => run.includes(words));
    expect(at("check-release.mjs")).toBeGreaterThanOrEqual(0);
    expect(at("npm run verify")).toBeGreaterThan(at("check-release.mjs"));
    expect(at("npm publish --provenance")).toBeGreaterThan(at("npm run verify"));
  });
});

describe("the forms of issues", () => {
  const FIELDS: Readonly<Record<string, readonly string[]>> = {
    input: ["label", "description", "placeholder", "value"],
    textarea: ["label", "description", "placeholder", "value", "render"],
    dropdown: ["label", "description", "options", "multiple", "default"],
    checkboxes: ["label", "description", "options"],
  };

  it.each(["correct-a-fact", "add-a-record", "wrong-answer"])("%s has what a form needs", (name) => {
    const form = yamlOf(`.github/ISSUE_TEMPLATE/${name}.yml`);
    expect(Object.keys(form)).toEqual(["name", "description", "title", "labels", "body"]);
    const ids = form.body.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const { type, id, attributes, validations = {}, ...others } of form.body) {
      expect(others).toEqual({});
      expect(id).toMatch(/^[a-z-]+$/);
      expect(attributes.label).toBeTypeOf("string");
      expect(FIELDS[type]).toEqual(expect.arrayContaining(Object.keys(attributes)));
      expect(Object.keys(validations).filter((key) => key !== "required")).toEqual([]);
    }
    expect(form.body.some(({ validations }: { validations?: { required: boolean } }) => validations?.required)).toBe(
      true,
    );
  });
});

describe("the licences", () => {
  it("are in LICENSES, one file for each that package.json and REUSE.toml name", () => {
    const named = [...textOf("REUSE.toml").matchAll(/^SPDX-License-Identifier = "([^"]+)"$/gm)].map(([, id]) => id);
    expect(named.sort()).toEqual(["CC-BY-4.0", "MIT"]);
    expect(manifest.license).toBe("(MIT AND CC-BY-4.0)");
    expect(readdirSync(path.join(ROOT, "LICENSES")).sort()).toEqual(named.map((id) => `${id}.txt`));
  });

  it("have their exact texts", () => {
    expect(textOf("LICENSE")).toContain(textOf("LICENSES/MIT.txt"));
    // The plain text that Creative Commons publishes.
    const hash = createHash("sha256").update(textOf("LICENSES/CC-BY-4.0.txt")).digest("hex");
    expect(hash).toBe("fd3a263fe19ed8faa9068b43abaebafc02c77897b0c6fc09abc04bb592e5f16e");
  });
});

describe("CITATION.cff", () => {
  it("has the keys that version 1.2.0 requires, and none that it does not know", () => {
    const citation = yamlOf("CITATION.cff");
    expect(citation).toMatchObject({ "cff-version": "1.2.0", type: "software", authors: [{ name: manifest.author }] });
    // The release that the changelog has under the same version and day.
    expect(citation.version).toBe(manifest.version);
    expect(textOf("CHANGELOG.md")).toContain(`\n## [${citation.version}] - ${citation["date-released"]}\n`);
    for (const key of ["message", "title", "abstract"]) expect(citation[key]).toBeTypeOf("string");
    const known =
      "abstract authors cff-version commit contact date-released doi identifiers keywords license license-url message";
    const others =
      "preferred-citation references repository repository-artifact repository-code title type url version";
    expect(Object.keys(citation).filter((key) => !`${known} ${others}`.split(" ").includes(key))).toEqual([]);
  });
});

describe("the check before a release", () => {
  const good = {
    tag: "v1.2.3",
    manifest: {
      version: "1.2.3",
      repository: { type: "git", url: "git+https://example.org/agreements.git" },
      bugs: { url: "https://example.org/agreements/issues" },
      homepage: "https://example.org/",
    },
    changelog: "# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-12-01\n",
  };

  it("lets a complete release pass", () => {
    expect(releaseProblems(good)).toEqual([]);
  });

  it.each([
    ["repository", undefined],
    ["repository", ""],
    ["repository", { type: "git" }],
    ["bugs", "somewhere"],
    ["bugs", { email: "x@example.org" }],
    ["homepage", "http://localhost"],
    ["homepage", null],
  ])("names %s if it is %j", (field, value) => {
    const problems = releaseProblems({ ...good, manifest: { ...good.manifest, [field]: value } });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`"${field}" must be an https address`);
  });

  it("names a tag, a version and a changelog that do not agree", () => {
    expect(releaseProblems({ ...good, tag: "v1.2.4" })).toEqual([expect.stringContaining("must be v1.2.3")]);
    expect(releaseProblems({ ...good, tag: undefined })).toEqual([expect.stringContaining("must be v1.2.3")]);
    expect(releaseProblems({ ...good, changelog: "## [1x2.3] - 2026-12-01" })).toEqual([
      expect.stringContaining("## [1.2.3] - YYYY-MM-DD"),
    ]);
    const manifest = { ...good.manifest, version: "1.2" };
    expect(releaseProblems({ ...good, manifest, tag: "v1.2" })).toHaveLength(2);
    expect(releaseProblems({ ...good, manifest: { ...good.manifest, private: true } })).toHaveLength(1);
  });

  it("finds the tag of npm", () => {
    expect(["v1.2.3", "v1.0.0-rc.1", "v2.0.0-beta"].map(npmTagOf)).toEqual(["latest", "rc", "beta"]);
  });

  it("refuses this package while it has no home, and says what is missing", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/check-release.mjs", "v0.0.0"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    const missing = ["repository", "bugs", "homepage"].filter((field) => !(field in manifest));
    expect(status).toBe(1);
    for (const field of missing) expect(stderr).toContain(`"${field}" must be an https address`);
    expect(stderr).toContain("Nothing was published");
  });
});

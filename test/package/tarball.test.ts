import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reachableDeclarations } from "../../scripts/reachable-declarations.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
const MODULES = path.join(ROOT, "node_modules");
/** The version of a package that the lock file has. */
const locked = (name: string): string =>
  JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8")).packages[`node_modules/${name}`].version;
const QUIETLY = ["--no-audit", "--no-fund", "--loglevel=error"];

let folder = "";
let files: readonly string[] = [];
let size = { packed: 0, unpacked: 0 };

/** A stranger's project: the tarball and the newest zod, in an empty folder. */
function install(tarball: string): void {
  const cwd = path.join(folder, "newest");
  mkdirSync(cwd);
  writeFileSync(path.join(cwd, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const packages = [tarball, `zod@${locked("zod")}`, `@types/node@${locked("@types/node")}`];
  execFileSync("npm", ["install", "--prefer-offline", ...packages, ...QUIETLY], { cwd });
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "typed-agreements-"));
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder, ...QUIETLY], {
      cwd: ROOT,
      encoding: "utf8",
    }),
  );
  files = packed.files.map((file: { path: string }) => file.path);
  size = { packed: packed.size, unpacked: packed.unpackedSize };
  const tarball = path.join(folder, packed.filename);
  install(tarball);
  // The same project with the oldest zod; test/long/zod-range.long.ts installs every minor.
  const oldest = path.join(folder, "oldest/node_modules/zod");
  cpSync(path.join(folder, "newest"), path.join(folder, "oldest"), { recursive: true });
  rmSync(oldest, { recursive: true });
  cpSync(path.join(MODULES, "zod-4.3"), oldest, { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the packed tarball", () => {
  it("has the code, the declarations, the guides and its licence, and nothing else", () => {
    const tops = new Set(files.map((file) => file.split("/")[0]));
    expect([...tops].sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "dist", "docs", "package.json"]);
    expect(files).toContain("dist/data/records/busan-2025.json");
    expect(files).toContain("dist/agreement.schema.json");
    expect(files).toContain("dist/LICENCES.md");
    expect(files).toContain("dist/sbom.cdx.json");
    // The guides are for those who use the package. The rest of docs/ is for those who change it, and is in the repository.
    expect(files).toContain("docs/guide/the-model.md");
    expect(files.filter((file) => file.startsWith("docs/") && !file.startsWith("docs/guide/"))).toEqual([]);
  });

  it("has a declaration for what can be imported, without a map or a source, and none for anything else", () => {
    const declarations = files.filter((file) => file.endsWith(".d.ts"));
    expect(declarations.map((file) => file.replace("dist/", "")).sort()).toEqual(reachableDeclarations(ROOT));
    expect(declarations.length).toBeGreaterThan(150);
    expect(files.filter((file) => file.endsWith(".map") || file.startsWith("dist/src/"))).toEqual([]);
    for (const file of declarations)
      expect(readFileSync(path.join(ROOT, file), "utf8"), file).not.toContain("sourceMappingURL");
  });

  it("stays small", () => {
    // The records alone weigh half a megabyte, once as modules and once as JSON: docs/decisions/07-packaging.md.
    expect(size.packed).toBeLessThan(850_000);
    expect(size.unpacked).toBeLessThan(3_200_000);
    expect(files.length).toBeLessThan(330);
  });

  it.each(["newest", "oldest"])("is imported, with the %s zod it allows", (name) => {
    const code = `
      import * as all from "typed-agreements";
      import { busan2025 } from "typed-agreements/data";
      import { AgreementSchema } from "typed-agreements/schema";
      import { endOfTerm } from "typed-agreements/calendar";
      import json from "typed-agreements/records/busan-2025.json" with { type: "json" };
      import schema from "typed-agreements/agreement.schema.json" with { type: "json" };
      console.log(JSON.stringify([
        all.busan2025 === busan2025,
        JSON.stringify(json) === JSON.stringify(busan2025),
        AgreementSchema.safeParse(json).success,
        AgreementSchema.safeParse({ ...json, titel: 1 }).error.issues[0].message,
        AgreementSchema.pick({ id: true }).safeParse({ id: "x" }).success,
        all.expiryOf(json, "rare-earth-suspension", { knownAt: "2025-10-30" }).date,
        all.statusOf(json, "fentanyl-tariff-reduction", { asOf: "2026-03-01" }).state,
        all.toInstant({ date: "2025-11-10", time: "00:01", zone: "America/New_York" }),
        endOfTerm({ effective: "2025-10-30", duration: "P1Y" }).date,
        all.check(json).map((problem) => problem.rule),
        schema.$id,
      ]));`;
    const out = execFileSync(process.execPath, ["--input-type=module", "--no-warnings", "-e", code], {
      cwd: path.join(folder, name),
      encoding: "utf8",
    });
    expect(JSON.parse(out)).toEqual([
      true,
      true,
      true,
      'Unknown key "titel"; did you mean "title"?',
      true,
      "2026-10-30",
      "invalidated",
      Date.UTC(2025, 10, 10, 5, 1),
      "2026-10-30",
      Array(7).fill("insecure-url"),
      "https://unpkg.com/typed-agreements@1/agreement.schema.json",
    ]);
  });

  it("is required from CommonJS", () => {
    const code = `const { busan2025, expiryOf } = require("typed-agreements");
      console.log(expiryOf(busan2025, "rare-earth-suspension").date, require("typed-agreements/data").busan2025 === busan2025);`;
    const args = ["--input-type=commonjs", "--no-warnings", "-e", code];
    expect(execFileSync(process.execPath, args, { cwd: path.join(folder, "newest"), encoding: "utf8" })).toBe(
      "2027-01-10 true\n",
    );
  });

  it("has a command", () => {
    const out = execFileSync(
      "npx",
      ["--no-install", "typed-agreements", "show", "busan-2025", "--full", "--as-of", "2026-03-01"],
      {
        cwd: path.join(folder, "newest"),
        encoding: "utf8",
      },
    );
    expect(out).toContain("That is 315 days after");
  });

  it("has every file that another of its files imports", () => {
    const scripts = files.filter((file) => /\.c?js$/.test(file));
    const missing = scripts.flatMap((file) => {
      const code = readFileSync(path.join(ROOT, file), "utf8");
      const imported = [...code.matchAll(/(?:\bfrom ?|\bimport ?\(? ?|\bload\(|\bnew URL\()"(\.{1,2}\/[^"]+\.c?js)"/g)];
      return imported
        .map(([, to = ""]) => path.posix.join(path.posix.dirname(file), to))
        .filter((to) => !files.includes(to))
        .map((to) => `${file} imports ${to}`);
    });
    expect(scripts.length).toBeGreaterThan(50);
    expect(missing).toEqual([]);
  });

  it.each([
    [["validate", "pact.yaml"], 1, "did you mean"],
    [["validate", "lines.ndjson", "--jobs", "2"], 1, "Checked 2 records"],
    [["list", "busan-2025", "new-start-2010"], 0, "New START"],
    [["upcoming", "busan-2025", "--as-of", "2026-11-01", "--within", "P90D"], 0, "2027-01-10"],
    [["export", "busan-2025", "--to", "ics"], 0, "BEGIN:VCALENDAR"],
    [["export", "busan-2025", "--to", "csv", "--out", "tables"], 0, ""],
    [["export", "busan-2025", "--to", "md"], 0, "# Busan summit"],
    [["schema"], 0, "$schema"],
    [["quotations", "geneva-2025"], 2, "--source"],
  ])("runs %j", (args, code, text) => {
    const cwd = path.join(folder, "newest");
    writeFileSync(path.join(cwd, "pact.yaml"), "id: pact\ntitel: A pact\n");
    writeFileSync(path.join(cwd, "lines.ndjson"), '{"id":"one"}\n{"id":"two"}\n');
    // The file that npx would start, without the second that npx takes.
    const command = path.join(cwd, "node_modules/.bin/typed-agreements");
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
    expect(`${stdout}${stderr}`).toContain(text);
    expect(stderr).not.toContain("unexpected error");
    expect(status).toBe(code);
  });

  it("says which exports there are", () => {
    const code = `console.log(JSON.stringify(await Promise.all(["", "/data", "/schema", "/calendar", "/validate", "/validate/async", "/import", "/node"].map(async (entry) =>
      [entry, Object.keys(await import("typed-agreements" + entry)).sort()]))));`;
    const out = execFileSync(process.execPath, ["--input-type=module", "-e", code], {
      cwd: path.join(folder, "newest"),
      encoding: "utf8",
    });
    expect(Object.fromEntries(JSON.parse(out))).toMatchInlineSnapshot(`
      {
        "": [
          "AgreementSchema",
          "BeneficiarySchema",
          "CalendarDurationSchema",
          "CitationSchema",
          "CommitmentSchema",
          "ConditionSchema",
          "CooperationSchema",
          "DialogueSchema",
          "ExpertAssessmentSchema",
          "InvitationSchema",
          "IssueSchema",
          "LifecycleEventSchema",
          "MeetingSchema",
          "PartialDateSchema",
          "PartySchema",
          "PlainDateSchema",
          "PurchaseSchema",
          "QuantitySchema",
          "ReadoutSchema",
          "SourceSchema",
          "StatementSchema",
          "SuspensionSchema",
          "TariffSchema",
          "TermEndSchema",
          "TermSchema",
          "UndertakingSchema",
          "VisitSchema",
          "ZonedTimeSchema",
          "asKnownAt",
          "beijing2026",
          "beneficiariesInWords",
          "blackSea2022",
          "boundInWords",
          "busan2025",
          "caveatInWords",
          "check",
          "checkAll",
          "compareDays",
          "compareDurations",
          "dateInWords",
          "dayInWords",
          "daysBetween",
          "defineAgreement",
          "dependentsOf",
          "describeEntry",
          "discrepancies",
          "durationInWords",
          "earliestDay",
          "endOfTerm",
          "expiries",
          "expiryOf",
          "explain",
          "explainer",
          "geneva2025",
          "isPossiblyAfter",
          "isPossiblyBefore",
          "isPossiblyOnOrAfter",
          "isPossiblyOnOrBefore",
          "isPossiblySameDay",
          "isSameInstant",
          "isSurelyAfter",
          "isSurelyBefore",
          "isSurelyOnOrAfter",
          "isSurelyOnOrBefore",
          "isSurelySameDay",
          "kualaLumpur2025",
          "latestDay",
          "lineageOf",
          "london2025",
          "madrid2025",
          "newStart2010",
          "normalizeParagraph",
          "onDateInWords",
          "paragraphsOf",
          "parseDuration",
          "parsePartialDate",
          "parsePlainDate",
          "participants",
          "participationOf",
          "partiesInWords",
          "partyName",
          "performanceOf",
          "periodsOf",
          "phaseOne2020",
          "precisionOf",
          "quantityInWords",
          "rateInWords",
          "rateOn",
          "records",
          "stateInWords",
          "statusOf",
          "statuses",
          "stockholm2025",
          "timeline",
          "titleOf",
          "toInstant",
          "unresolvedIssues",
          "upcoming",
          "usEu2025",
          "usJapan2025",
          "usMalaysia2025",
          "usUk2025",
          "washington2026",
        ],
        "/calendar": [
          "compareDays",
          "compareDurations",
          "daysBetween",
          "earliestDay",
          "endOfTerm",
          "isPossiblyAfter",
          "isPossiblyBefore",
          "isPossiblyOnOrAfter",
          "isPossiblyOnOrBefore",
          "isPossiblySameDay",
          "isSameInstant",
          "isSurelyAfter",
          "isSurelyBefore",
          "isSurelyOnOrAfter",
          "isSurelyOnOrBefore",
          "isSurelySameDay",
          "latestDay",
          "parseDuration",
          "parsePartialDate",
          "parsePlainDate",
          "precisionOf",
          "toInstant",
        ],
        "/data": [
          "beijing2026",
          "blackSea2022",
          "busan2025",
          "defineAgreement",
          "geneva2025",
          "kualaLumpur2025",
          "london2025",
          "madrid2025",
          "newStart2010",
          "phaseOne2020",
          "records",
          "stockholm2025",
          "usEu2025",
          "usJapan2025",
          "usMalaysia2025",
          "usUk2025",
          "washington2026",
        ],
        "/import": [
          "RefusedRow",
          "describeReport",
          "importer",
          "readDate",
          "slugOf",
        ],
        "/node": [
          "UnreadableFileError",
          "validateFile",
        ],
        "/schema": [
          "AgreementSchema",
          "BeneficiarySchema",
          "CalendarDurationSchema",
          "CitationSchema",
          "CommitmentSchema",
          "ConditionSchema",
          "CooperationSchema",
          "DialogueSchema",
          "ExpertAssessmentSchema",
          "InvitationSchema",
          "IssueSchema",
          "LifecycleEventSchema",
          "MeetingSchema",
          "PartialDateSchema",
          "PartySchema",
          "PlainDateSchema",
          "PurchaseSchema",
          "QuantitySchema",
          "ReadoutSchema",
          "SourceSchema",
          "StatementSchema",
          "SuspensionSchema",
          "TariffSchema",
          "TermEndSchema",
          "TermSchema",
          "UndertakingSchema",
          "VisitSchema",
          "ZonedTimeSchema",
        ],
        "/validate": [
          "validateStream",
          "validateText",
        ],
        "/validate/async": [
          "validateTextAsync",
        ],
      }
    `);
  });
});

const COMPILERS = { "5.9": "typescript-5.9", "6.0": "typescript", "7.0": "typescript-7.0" };
const FIXTURES = path.join(import.meta.dirname, "../fixtures/consumer");

// Under both kinds of module resolution, and with both ends of the range of zod.
const CONSUMERS = [
  { name: "newest", module: "nodenext", moduleResolution: "nodenext" },
  { name: "newest", module: "esnext", moduleResolution: "bundler" },
  { name: "oldest", module: "nodenext", moduleResolution: "nodenext" },
];

/** Writes the consumer and a configuration for each way to compile it; returns the configurations. */
function writeConsumers(): readonly string[] {
  return CONSUMERS.map(({ name, module, moduleResolution }) => {
    const cwd = path.join(folder, name);
    for (const file of readdirSync(FIXTURES))
      writeFileSync(path.join(cwd, file), readFileSync(path.join(FIXTURES, file)));
    writeFileSync(path.join(cwd, "planted.ts"), 'import { busan2025 } from "typed-agreements";\nbusan2025.titel;\n');
    const options = {
      module,
      moduleResolution,
      target: "es2022",
      lib: ["es2022"],
      strict: true,
      skipLibCheck: false,
      noEmit: true,
    };
    const compilerOptions = { ...options, resolveJsonModule: true, types: ["node"] };
    const config = path.join(cwd, `tsconfig.${moduleResolution}.json`);
    writeFileSync(config, JSON.stringify({ compilerOptions, include: ["*.ts"] }));
    return config;
  });
}

/** Compiles the consumers with one process, which reads once what they have in common; returns the errors. */
function compile(compiler: string, configs: readonly string[]): readonly string[] {
  const tsc = path.join(MODULES, compiler, "bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "--build", "--force", ...configs], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => /error TS/.test(line) || line.startsWith(" "));
}

describe.each(Object.entries(COMPILERS))("TypeScript %s", (version, compiler) => {
  it("compiles consumers under nodenext and bundler, with the newest and the oldest zod, and finds only the planted error", () => {
    const [first, bundler, oldest] = writeConsumers() as [string, string, string];
    // The compilers that take three times as long see one each; TypeScript 7 sees all of them.
    const configs = { "5.9": [oldest], "6.0": [bundler], "7.0": [first, bundler, oldest] }[
      version
    ] as readonly string[];
    // Each finds the error that is planted in it, and no other.
    const found = compile(compiler, configs);
    expect(found.map((error) => /planted\.ts.*(?:TS2551|TS2339)/.test(error) || error)).toEqual(
      configs.map(() => true),
    );
  });
});

import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** A consumer's file, which is not written: inside the project, the package's name leads to what was built. */
const FILE = path.join(ROOT, "test/package/consumer.ts");

/** A question of each kind, by the name of its function. */
const QUESTIONS: Readonly<Record<string, string>> = {
  statusOf: 'statusOf(busan2025, "rare-earth-suspension", { asOf: "2026-03-01" })',
  statuses: 'statuses(busan2025, { asOf: "2026-03-01" })',
  expiryOf: 'expiryOf(busan2025, "rare-earth-suspension")',
  expiries: "expiries(busan2025)",
  participationOf: 'participationOf(busan2025, "us", { asOf: "2026-03-01" })',
  participants: 'participants(busan2025, { asOf: "2026-03-01" })',
  performanceOf: 'performanceOf(busan2025, "agricultural-purchases", { asOf: "2026-03-01" })',
  rateOn: 'rateOn(busan2025, "fentanyl-tariff-reduction", { asOf: "2026-03-01" })',
  periodsOf: 'periodsOf(busan2025, "rare-earth-suspension")',
  timeline: "timeline(busan2025)",
  upcoming: 'upcoming(busan2025, { from: "2026-03-01", within: "P1Y" })',
  dependentsOf: 'dependentsOf(busan2025, "trump-visit-china")',
  discrepancies: "discrepancies(busan2025)",
  unresolvedIssues: "unresolvedIssues(busan2025)",
  asKnownAt: 'asKnownAt(busan2025, "2025-12-01")',
};
const code = [
  `import { busan2025, ${Object.keys(QUESTIONS).join(", ")} } from "typed-agreements";`,
  ...Object.entries(QUESTIONS).map(([name, question]) => `const ${name}Answer = ${question};`),
].join("\n");

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  strict: true,
  skipLibCheck: true,
  types: [],
};
const readFile = (name: string): string | undefined => (name === FILE ? code : ts.sys.readFile(name));
const service = ts.createLanguageService({
  getScriptFileNames: () => [FILE],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    const text = readFile(name);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => ROOT,
  getCompilationSettings: () => options,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === FILE || ts.sys.fileExists(name),
  readFile,
});

/** Returns what an editor shows for the name at an offset, without its comment. */
const hoverAt = (offset: number): string =>
  ts.displayPartsToString(service.getQuickInfoAtPosition(FILE, offset)?.displayParts);
/** The hovers of the function in its call and of the variable that holds the answer. */
const hoversOf = (name: string): readonly [ask: string, answer: string] => [
  hoverAt(code.indexOf(`= ${name}(`) + 2),
  hoverAt(code.indexOf(`const ${name}Answer`) + "const ".length),
];

describe("hovers", () => {
  it("are those of a file without errors, in which names lead to the built declarations", () => {
    expect(service.getSemanticDiagnostics(FILE).map(({ messageText }) => messageText)).toEqual([]);
    const [definition] = service.getDefinitionAtPosition(FILE, code.indexOf("= statusOf(") + 2) ?? [];
    expect(definition?.fileName).toMatch(/dist\/query\/status-of\.d\.ts$/);
  });

  it("print the answers by short names", () => {
    expect(hoversOf("statusOf")).toEqual([
      '(alias) statusOf<Busan2025, "rare-earth-suspension">(record: Busan2025, id: "rare-earth-suspension", options: StatusOptions): Status<"rare-earth-suspension">\nimport statusOf',
      'const statusOfAnswer: Status<"rare-earth-suspension">',
    ]);
    expect(
      Object.fromEntries(
        Object.keys(QUESTIONS).map((name) => [
          name,
          hoversOf(name)
            .map(({ length }) => length)
            .join(" "),
        ]),
      ),
    ).toMatchInlineSnapshot(`
      {
        "asKnownAt": "109 50",
        "dependentsOf": "199 82",
        "discrepancies": "139 67",
        "expiries": "142 75",
        "expiryOf": "174 53",
        "participants": "131 64",
        "participationOf": "137 48",
        "performanceOf": "188 64",
        "periodsOf": "163 54",
        "rateOn": "194 71",
        "statusOf": "173 53",
        "statuses": "141 75",
        "timeline": "133 64",
        "unresolvedIssues": "138 64",
        "upcoming": "132 64",
      }
    `);
  });

  it.each(Object.keys(QUESTIONS))("of %s and of its answer take at most 200 characters", (name) => {
    for (const hover of hoversOf(name)) {
      expect(hover).toContain(name);
      expect(hover.length, hover).toBeLessThanOrEqual(200);
    }
  });
});

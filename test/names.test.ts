import { readFileSync } from "node:fs";
import path from "node:path";
import { globSync } from "tinyglobby";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");

/** Generated files: their names come from the records and from the schema. */
const GENERATED = ["**/generated/**", "data/records/**"];

/** Names that two files may declare, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

/** The names that a file declares at its top level, and those that it imports or re-exports. */
interface FileNames {
  readonly file: string;
  readonly exported: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}

function namesIn(file: string, text: string): FileNames {
  const exported = new Set<string>();
  const hidden = new Set<string>();
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  for (const statement of source.statements) {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    for (const name of declaredBy(statement)) (isExported ? exported : hidden).add(name);
  }
  // `const one = …; export { one };`
  for (const name of exportedLists(source)) {
    if (hidden.delete(name)) exported.add(name);
  }
  return { file, exported, hidden };
}

function declaredBy(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => bound(name));
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return isNamed && statement.name !== undefined ? [statement.name.text] : [];
}

function bound(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : bound(element.name)));
}

/** Returns the names in the lists of `export { … }`, except those of another file. */
function exportedLists(source: ts.SourceFile): readonly string[] {
  return source.statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) &&
    statement.moduleSpecifier === undefined &&
    statement.exportClause !== undefined &&
    ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
      : [],
  );
}

/** Returns the names that have two meanings: exported by two files, or exported by one and declared by another. */
function homonyms(files: readonly FileNames[]): readonly string[] {
  const owners = new Map<string, string[]>();
  for (const { file, exported } of files) {
    for (const name of exported) owners.set(name, [...(owners.get(name) ?? []), file]);
  }
  const twice = [...owners]
    .filter(([, found]) => found.length > 1)
    .map(([name, found]) => `${name}: ${found.join(", ")}`);
  const shadowed = files.flatMap(({ file, hidden }) =>
    [...hidden].flatMap((name) =>
      owners.has(name) ? [`${name}: ${owners.get(name)?.join(", ")}, hidden in ${file}`] : [],
    ),
  );
  return [...twice, ...shadowed].filter((found) => !Object.hasOwn(EXCEPTIONS, found.slice(0, found.indexOf(":"))));
}

describe("names of src", () => {
  const files = globSync("**/*.ts", { cwd: path.join(ROOT, "src"), ignore: GENERATED })
    .sort()
    .map((file) => namesIn(file, readFileSync(path.join(ROOT, "src", file), "utf8")));

  it("have one meaning each: no file declares a name that another file exports", () => {
    expect(files.length).toBeGreaterThan(300);
    expect(homonyms(files)).toEqual([]);
  });

  it("have no exception that excepts nothing", () => {
    const declared = files.flatMap(({ exported, hidden }) => [...exported, ...hidden]);
    const unused = Object.keys(EXCEPTIONS).filter((name) => declared.filter((one) => one === name).length < 2);
    expect(unused).toEqual([]);
  });

  it.each([
    ["two exports", "export interface Span {}", "export type Span = string;", 1],
    ["an export and a hidden declaration", "export function turn() {}", "const [turn] = [1];", 1],
    ["an export in a list", "const turn = 1;\nexport { turn };", "const { a: turn } = { a: 1 };", 1],
    ["two hidden declarations", "const turn = 1;", "function turn() {}", 0],
    ["a re-export", 'export { turn } from "./b.js";', "export const turn = 1;", 0],
    ["an import", 'import { turn } from "./b.js";\nturn();', "export function turn() {}", 0],
    ["a name inside a function", "function a() { const turn = 1; return turn; }", "export const turn = 1;", 0],
  ])("finds %s: %#", (_, one, another, count) => {
    expect(homonyms([namesIn("a.ts", one), namesIn("b.ts", another)])).toHaveLength(count);
  });
});

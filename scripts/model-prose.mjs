// Reads the doc comments of src/model with the compiler, so that the JSON Schema describes the keys of a file as editors
// describe the types.
import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

const MODEL = new URL("../src/model/", import.meta.url);

/**
 * Returns the summary of a doc comment as plain text: one line for each paragraph and list item, with the text of links and
 * code.
 */
function proseOf(node) {
  return (ts.getTextOfJSDocComment(node.jsDoc?.at(-1)?.comment) ?? "")
    .replace(/\{@link (?:[^}|]*\|)?\s*([^}]*?)\s*\}/g, "$1")
    .replace(/\*([^*\n]+)\*/g, "$1")
    .replaceAll("`", "")
    .replace(/(\S)\n[ \t]*(?![\n\s-])/g, "$1 ")
    .trim();
}

/**
 * Returns every interface and type of the model by its name: its doc comment (`description`), and for an interface its
 * `members`, the inherited ones first, each with its description and its type as written; for any other type its `type`.
 */
export function modelProse() {
  const statements = readdirSync(MODEL).flatMap((file) => {
    const text = readFileSync(new URL(file, MODEL), "utf8");
    return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true).statements;
  });
  const interfaces = new Map(statements.filter(ts.isInterfaceDeclaration).map((node) => [node.name.text, node]));
  const membersOf = (node) => {
    const parents = (node.heritageClauses ?? []).flatMap((clause) =>
      clause.types.map((one) => one.expression.getText()),
    );
    const own = node.members.map((one) => [one.name.getText(), { description: proseOf(one), type: one.type }]);
    return [...parents.flatMap((parent) => membersOf(interfaces.get(parent))), ...own];
  };
  const types = statements.filter(ts.isTypeAliasDeclaration);
  return new Map([
    ...types.map((node) => [node.name.text, { description: proseOf(node), type: node.type }]),
    ...[...interfaces].map(([name, node]) => [name, { description: proseOf(node), members: new Map(membersOf(node)) }]),
  ]);
}

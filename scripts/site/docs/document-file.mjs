import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../../..");

/** Returns the file of a document of TypeDoc, as a path from the root of the project with slashes. */
export function documentFile(reflection) {
  const full = reflection.project.files.getReflectionPath(reflection);
  if (full === undefined) throw new Error(`TypeDoc knows no file of the document ${reflection.name}`);
  return path.relative(ROOT, full).split(path.sep).join("/");
}

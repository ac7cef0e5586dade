import { ReflectionKind } from "typedoc";

/** The categories of the API in the order of its pages, each with the folders of `src` whose exports are in it. */
export const CATEGORIES = [
  { name: "Ask", folders: ["query", "words"], about: "Ask a record about any day, and explain the answer." },
  { name: "Check", folders: ["check"], about: "Find contradictions in a record, or between records." },
  {
    name: "Validate",
    folders: ["validate", "node"],
    about: "Check JSON, YAML and NDJSON, with the line and column of each problem.",
  },
  { name: "Write", folders: ["format", "brief"], about: "Write records as iCalendar, CSV, Markdown and JSON." },
  { name: "Dates", folders: ["calendar"], about: "Compute with partial dates, durations and the ends of terms." },
  { name: "Schemas", folders: ["schema"], about: "Parse data with a Zod schema for each entity." },
  { name: "Types", folders: ["model"], about: "The types of a record, without any code." },
  { name: "Import", folders: ["import"], about: "Make records from the rows of a register." },
  { name: "Records", folders: ["data"], about: "The records that the package contains, and a way to write your own." },
];

/** Returns the category of an export: its folder decides, so that no comment has to name it. */
export function categoryOf(reflection) {
  const { packagePath } = reflection.project.getSymbolIdFromReflection(reflection) ?? {};
  const folder = /^src\/([^/]+)\//.exec(packagePath ?? "")?.[1];
  const category = CATEGORIES.find(({ folders }) => folders.includes(folder));
  if (category === undefined) {
    throw new Error(
      `No category for ${reflection.name} of ${packagePath}. Add its folder to scripts/site/docs/categories.mjs.`,
    );
  }
  return category;
}

/** Returns the exports of all entry points, each once, where it is declared. */
export function exportsOf(project) {
  const modules = project.getChildrenByKind(ReflectionKind.Module);
  return modules.flatMap(({ children = [] }) => children.filter((child) => !child.isReference()));
}

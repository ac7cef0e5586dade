import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** An example of the docs: a block of TypeScript and what it says that it prints. */
export interface Example {
  /** Its place: the file and the line. */
  readonly where: string;
  readonly code: string;
  /** The lines after `// →`, in order. */
  readonly prints: readonly string[];
}

/** The files of a folder, or the file itself, that end in one of the endings. */
function filesOf(start: string, ending: string): readonly string[] {
  const full = path.join(ROOT, start);
  if (start.endsWith(ending)) return [start];
  return readdirSync(full, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(start, file))
    .sort();
}

function* examplesIn(file: string): Generator<Example> {
  const lines = readFileSync(path.join(ROOT, file), "utf8").split("\n");
  // In a doc comment every line starts with a star.
  const bare = file.endsWith(".ts") ? lines.map((line) => line.replace(/^\s*\* ?/, "")) : lines;
  let start: number | undefined;
  for (const [index, line] of bare.entries()) {
    if (start === undefined && line.trimEnd() === "```ts") start = index + 1;
    else if (start !== undefined && line.trimEnd() === "```") {
      const code = bare.slice(start, index);
      const prints = code.flatMap((text) => /^\s*\/\/ → (.*)$/.exec(text)?.[1] ?? []);
      yield { where: `${file}:${start}`, code: code.join("\n"), prints };
      start = undefined;
    }
  }
}

/** Every TypeScript block in the README, the guides, the decisions and the doc comments. */
export const examples: readonly Example[] = [
  ...filesOf("README.md", ".md"),
  ...filesOf("CONTRIBUTING.md", ".md"),
  ...filesOf("docs/guide", ".md"),
  ...filesOf("docs/decisions", ".md"),
  ...filesOf("src", ".ts"),
].flatMap((file) => [...examplesIn(file)]);

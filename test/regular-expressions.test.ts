import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it, vi } from "vitest";
import { IS_LONG } from "./fixtures/property-runs.js";

// The pure JavaScript of recheck: the same on every machine, and without a process of its own.
process.env["RECHECK_SYNC_BACKEND"] = "pure";
const { checkSync }: typeof import("recheck") = createRequire(import.meta.url)("recheck");

const ROOT = path.resolve(import.meta.dirname, "..");

/** A regular expression, and where it is. */
interface Found {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** Files that make expressions when they are called, with the reason why these are safe. A file of this list that makes none is an error. */
const MADE_LATER: Readonly<Record<string, string>> = {
  "docs/site/header/excerpt-of.ts":
    "alternatives of escaped words: no repetition, so each place of the text is tried once",
};

/**
 * Files whose expressions take longer to check than all others, with the hash of what was found safe. After a change they are
 * checked again, in half a minute, and in the long run they always are.
 */
const CHECKED: Readonly<Record<string, string>> = {
  "src/format/markdown/text.ts": "2e655ad35f2ce946",
  "src/import/date-forms.ts": "ab7d0f9207fa6527",
  "src/import/read-range.ts": "10eda8c5c42476e6",
  "src/messages/url-error.ts": "ec0d011402b14337",
  "src/schema/time.ts": "d662830f87e00b0a",
};

function hashOf(expressions: readonly Found[]): string {
  const texts = expressions.map(({ source, flags }) => `/${source}/${flags}`);
  return createHash("sha256").update(texts.join("\n")).digest("hex").slice(0, 16);
}

const files = ["src", "docs/site"].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/^data[\\/]records[\\/]/.test(file))
    .map((file) => path.join(folder, file)),
);

/** Returns the literals of a file, and how many expressions it makes from strings. */
function expressionsOf(file: string): { readonly literals: readonly Found[]; readonly made: number } {
  const source = ts.createSourceFile(file, readFileSync(path.join(ROOT, file), "utf8"), ts.ScriptTarget.Latest, true);
  const literals: Found[] = [];
  let made = 0;
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      literals.push({ at: `${file}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === "RegExp"
    ) {
      made += 1;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, made };
}

/** Returns the expressions that a file makes from strings when it is loaded. */
async function madeBy(file: string): Promise<readonly Found[]> {
  const found: Found[] = [];
  const Original = RegExp;
  vi.resetModules();
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags = ""]: [string | RegExp, string?], made) {
      const isOwn = typeof source === "string" && new Error().stack?.includes(path.join(ROOT, file)) === true;
      if (isOwn) found.push({ at: file, source, flags });
      return Reflect.construct(target, [source, flags], made);
    },
  });
  try {
    await import(path.join(ROOT, file));
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** Returns what recheck says about an expression. The same seed, and no clock: the same result on a slow machine. */
function resultOf({ source, flags }: Omit<Found, "at">) {
  // The time does not depend on the flags d, g and y.
  const result = checkSync(source, flags.replace(/[dgy]/g, ""), { ...LIMITS });
  return result.status === "vulnerable" ? `${result.complexity.summary}: ${result.attack.pattern}` : result.status;
}

/** Milliseconds that no check takes. */
const NEVER = 3_600_000;

// Smaller than the defaults, which take a minute; every planted error below is found with them.
const LIMITS = {
  // No clock: on a slow machine, a step that was cut short counted as a slow expression.
  timeout: NEVER,
  attackTimeout: NEVER,
  incubationTimeout: NEVER,
  randomSeed: 0,
  maxIteration: 2,
  maxInitialGenerationSize: 50,
  maxGenerationSize: 20,
  incubationLimit: 5000,
};

/** Expressions that are slow, of kinds that take seconds to find: only in the long run. */
const SLOW_TO_FIND: readonly (readonly [name: string, source: string, flags: string])[] = [
  ["one that looks ahead", "\\B(?=(?:\\d{3})+$)", ""],
  ["alarms in a calendar", "((?:BEGIN:VALARM\\r\\n.*?END:VALARM\\r\\n)+)(.*?)(?=END:VEVENT\\r\\n)", "s"],
];

describe("the regular expressions", () => {
  it.each<readonly [name: string, source: string, flags: string]>([
    ["located.ts before it was fixed", '"(?:[^"\\\\\\n]|\\\\.)*"|[{}[\\]]', ""],
    ["blanks at the end", "\\s+$", ""],
    ["blanks before a comma", " +(?=[,.;:!?](?:\\s|$))", ""],
    ["an end that may be missing", "^(.*?)((?:\\s(?:per|of|in)\\s.*)?)$", ""],
    ["an exponential one", "^(?:a|a)*$", "u"],
    ...(IS_LONG ? SLOW_TO_FIND : []),
  ])("are found if they are slow: %s", (_, source, flags) => {
    expect(resultOf({ source, flags })).toMatch(/polynomial|exponential/);
  });

  it("of src and the site take time in proportion to the text", async () => {
    const found = new Map<string, Found>();
    for (const file of files) {
      const { literals, made } = expressionsOf(file);
      const built = made === 0 ? [] : await madeBy(file);
      const isLater = built.length < made;
      expect(isLater, `${file} makes expressions after it was loaded, where they cannot be checked`).toBe(
        file in MADE_LATER,
      );
      if (!IS_LONG && CHECKED[file] === hashOf([...literals, ...built])) continue;
      for (const one of [...literals, ...built]) found.set(`/${one.source}/${one.flags}`, one);
    }
    expect(found.size).toBeGreaterThan(80);
    const slow = [...found].flatMap(([text, one]) => {
      const result = resultOf(one);
      return result === "safe" ? [] : [`${one.at} ${text}: ${result}`];
    });
    expect(slow).toEqual([]);
  });
});

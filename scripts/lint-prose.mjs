// Finds wording that the style of the project rules out (`npm run lint:prose`; CONTRIBUTING.md, "Writing"). Every tracked source and text is read, names included.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** What is not written, and what is written in its place. */
const PATTERNS = [
  [/\bstands? (?:twice|at|in|here|as|beside)\b/i, '"is", "is duplicated" or "means"'],
  [/\bof which\b/i, 'two sentences, or "whose"'],
  [/\b(?:that|which|and) (?:is|are) none\b|(?<!there )\bis none\b/i, 'what is wrong: "is not a date", "is unknown"'],
  [/\bwhoever\b/i, '"anyone who", "the caller", "a user"'],
  [/\banew\b/i, '"again"'],
  [/\bbeside\b/i, '"in addition to", "next to", "with"'],
  [/\bbut for\b/i, '"except"'],
  [/\bpass(?:ed|es)? over\b/i, '"ignored"'],
  [/\bmend(?:s|ed|ing)?\b/i, '"fix"'],
  [/\bfaults?\b/i, '"error", "problem" or "mistake"'],
  [/\breckon(?:s|ed|ing|ings)?\b/i, '"compute", "count"'],
  [/\bnames nothing\b/i, '"No commitment has the id …"'],
  [/\bat hand\b/i, '"available"'],
  [/\btold (?:apart|of|by)\b/i, '"distinguished", "reported"'],
  [/\bwhat lies\b|\blies (?:in|on|at|before|after|between|within)\b/i, '"is"'],
  [/\bnaught\b|\bhence\b|\btherein\b|\bthereof\b|\bthus\b/i, "a plain word"],
  [/\b(?:a|any) text\b(?! (?:that supports|node))/i, '"a string", "the input", "the source text"'],
  [/\bin turn\b/i, '"then", or "in order"'],
  [/\/\*\* (?:Whether|What|How|Which|Where|When)\b/, 'a verb ("Returns …") or a noun ("True if …")'],
  [/@throws .*\bfor (?:a|an|what|anything)\b/i, '"@throws {TypeError} if …"'],
];

/** Text that is right as it is, each with the reason. A line is exempt if it contains the text. */
const EXCEPTIONS = [{ text: "not part of the text at hand", reason: "matches the words of a record" }];

/** Files whose words are not ours or are about words. */
const SKIPPED = [
  { path: /^records\//, reason: "titles and quotations of sources" },
  { path: /^scripts\/lint-prose\.mjs$/, reason: "contains the patterns" },
  { path: /^(?:LICENSES\/|LICENSE)/, reason: "texts of others" },
  { path: /\.snap$|\/__snapshots__\/|^package-lock\.json$/, reason: "generated" },
  { path: /^src\/check\/codes\//, reason: "names from registries" },
];

const READ = /\.(?:tsx?|mts|mjs|js|md|html|css|ya?ml|jsonc?|toml|cff)$/;
const files = execFileSync("git", ["ls-files"], { encoding: "utf8" })
  .split("\n")
  .filter((file) => READ.test(file) && !SKIPPED.some(({ path }) => path.test(file)));

const unused = new Set(EXCEPTIONS);
let found = 0;
for (const file of files) {
  for (const [index, line] of readFileSync(file, "utf8").split("\n").entries()) {
    for (const [pattern, instead] of PATTERNS) {
      const match = pattern.exec(line);
      if (match === null) continue;
      const exempt = EXCEPTIONS.filter(({ text }) => line.includes(text));
      for (const exception of exempt) unused.delete(exception);
      if (exempt.length > 0) continue;
      found += 1;
      console.error(`${file}:${index + 1}: "${match[0].trim()}": write ${instead}`);
    }
  }
}
for (const { text } of unused) console.error(`The exception "${text}" exempts nothing: remove it.`);
console.log(`${files.length} files read, ${found} phrases to rewrite`);
if (found > 0 || unused.size > 0) process.exitCode = 1;

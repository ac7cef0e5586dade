// Gives every record its canonical form, or, with `--check`, fails if one has another.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { RECORDS } from "./records/folders.mjs";
import { formatYaml } from "./records/format-yaml.mjs";

for (const name of readdirSync(RECORDS).filter((one) => one.endsWith(".yaml"))) {
  const file = path.join(RECORDS, name);
  const text = readFileSync(file, "utf8");
  const formatted = formatYaml(text);
  if (formatted === text) continue;
  if (process.argv.includes("--check")) {
    console.error(`records/${name} is not in the canonical form; run npm run format`);
    process.exitCode = 1;
  } else writeFileSync(file, formatted);
}

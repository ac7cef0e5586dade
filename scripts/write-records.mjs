// Writes each record as JSON next to the compiled code. The TypeScript modules are the source.
import { writeFile } from "node:fs/promises";
import { busan2025 } from "../dist/data/index.js";

for (const record of [busan2025]) {
  await writeFile(new URL(`../dist/${record.id}.json`, import.meta.url), `${JSON.stringify(record, null, 2)}\n`);
}

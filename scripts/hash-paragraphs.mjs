// Writes into the records the hashes of the paragraphs that they cite, from the texts in ../shared/sources. A source whose text is not
// there keeps the hashes that it has.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseDocument } from "yaml";
import { RECORDS } from "./records/folders.mjs";
import { formatYaml } from "./records/format-yaml.mjs";
import { importSource } from "./records/import-source.mjs";
import { sourceTexts } from "./records/source-texts.mjs";

const texts = sourceTexts();
const { paragraphHashes } = await importSource("node/paragraph-hashes");

for (const name of readdirSync(RECORDS).filter((one) => one.endsWith(".yaml"))) {
  const file = path.join(RECORDS, name);
  const text = readFileSync(file, "utf8");
  const document = parseDocument(text);
  const record = document.toJS();
  for (const [index, { id, url }] of record.sources.entries()) {
    const versions = texts.get(url);
    if (versions === undefined) continue;
    const hashes = paragraphHashes(record, id, versions);
    if (hashes.length === 0) document.deleteIn(["sources", index, "paragraphs"]);
    else document.setIn(["sources", index, "paragraphs"], document.createNode(hashes));
  }
  const written = formatYaml(document.toString({ lineWidth: 0 }));
  if (written === text) continue;
  writeFileSync(file, written);
  console.log(`records/${name}`);
}

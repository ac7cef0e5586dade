import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./folders.mjs";

/** The folder of the texts, next to the repository: they are not ours to publish. */
const FOLDER = path.resolve(ROOT, "../shared/sources");

/** A source text that is not in the index, and the address that the records have for it. */
const ARTICLE = "busan-summit-article.txt";
const ARTICLE_URL =
  "https://ncbden.galaxycloud.vn/trump-xi-meeting-in-busan-a-de-escalatory-step-amid-an-ongoing-great-power-rivalry.56875.anews";

/**
 * Reads the texts of sources.
 *
 * @returns The texts by address, several where a page was changed and its versions were kept; an empty map without the folder.
 */
export function sourceTexts() {
  const texts = new Map();
  const index = path.join(FOLDER, "official/index.json");
  if (!existsSync(index)) return texts;
  for (const { file, url } of JSON.parse(readFileSync(index, "utf8"))) {
    texts.set(url, [...(texts.get(url) ?? []), readFileSync(path.join(FOLDER, "official", file), "utf8")]);
  }
  const article = path.join(FOLDER, ARTICLE);
  if (existsSync(article)) texts.set(ARTICLE_URL, [readFileSync(article, "utf8")]);
  return texts;
}

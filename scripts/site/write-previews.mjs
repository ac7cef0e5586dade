import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** The files of the font of the pictures. */
const FONTS = ["400Regular/SourceSans3_400Regular.ttf", "600SemiBold/SourceSans3_600SemiBold.ttf"];

/** Rasterizes the preview images. An image whose drawing did not change since the last build is taken from the cache. */
export async function writePreviews(root, previews) {
  const folder = path.join(root, "node_modules/@expo-google-fonts/source-sans-3");
  const font = {
    loadSystemFonts: false,
    fontFiles: FONTS.map((file) => path.join(folder, file)),
    defaultFontFamily: "Source Sans 3",
  };
  const cache = path.join(root, "node_modules/.cache/typed-agreements/previews");
  mkdirSync(cache, { recursive: true });
  return previews.map(({ path: name, svg }) => {
    const kept = path.join(cache, `${createHash("sha256").update(svg).digest("hex")}.png`);
    if (!existsSync(kept)) writeFileSync(kept, new Resvg(svg, { font }).render().asPng());
    return { path: name, png: readFileSync(kept) };
  });
}

import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { busan2025, explain, statusOf } from "../../dist/index.js";

/** Writes the front page, and the style sheets and images next to the scripts. */
export function writePages(root, out) {
  mkdirSync(path.join(out, "explorer"), { recursive: true });
  for (const file of ["favicon.svg", "tokens.css", "pages.css", "explorer/index.html", "explorer/explorer.css"]) {
    cpSync(path.join(root, "docs/site", file), path.join(out, file));
  }
  cpSync(path.join(root, "docs/explorer.png"), path.join(out, "explorer.png"));
  writeFileSync(path.join(out, "index.html"), frontPage(root));
}

/** Returns the front page with the real output of its example, and the guides as the README lists them. */
function frontPage(root) {
  const explanation = explain(busan2025, statusOf(busan2025, "fentanyl-tariff-reduction", { asOf: "2026-03-01" }));
  const listed = readFileSync(path.join(root, "README.md"), "utf8").matchAll(
    /^- \[(?<title>[^\]]+)\]\(docs\/guide\/(?<name>[^)]+)\.md\): (?<about>.+)$/gm,
  );
  const guides = [...listed].map(({ groups: { title, name, about } }) => {
    const address = `guides/${name}.html`;
    const sentence = `${about.charAt(0).toUpperCase()}${about.slice(1)}`.replaceAll("`", "");
    return `<li><a href="${address}">${escaped(title)}</a><p class="aside">${escaped(sentence)}</p></li>`;
  });
  return readFileSync(path.join(root, "docs/site/index.html"), "utf8")
    .replace("EXPLANATION", () => `→ ${escaped(explanation)}`)
    .replace("<!-- guides -->", () => guides.join("\n        "));
}

/** Escapes a string as HTML. */
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** Returns what every page of a record has in its head: the icon, the colours, the styles, and the scripts of the header and the font. */
export function headAssets(root: string): readonly string[] {
  const sheets = [
    "assets/fonts.css",
    "tokens.css",
    "assets/site.css",
    "assets/chart.css",
    "assets/table.css",
    "header.css",
  ];
  return [
    `<link rel="icon" href="${root}favicon.svg">`,
    ...sheets.map((file) => `<link rel="stylesheet" href="${root}${file}">`),
    `<script src="${root}header.js" data-root="${root}"></script>`,
    `<script src="${root}assets/font.js"></script>`,
  ];
}

/** The files that a page offers, in order; each is also a static file that holds for the day of the build. */
const FILES: readonly (readonly [name: string, words: string])[] = [
  ["overview.csv", "Table (overview.csv)"],
  ["periods.csv", "Periods (periods.csv)"],
  ["tables.zip", "All tables (CSV, ZIP)"],
  ["deadlines.ics", "Calendar (.ics)"],
  ["record.md", "Markdown"],
  ["record.json", "Record (JSON)"],
];

/** The downloads of a record: its table first, then the other formats and the chart as a picture. */
export function Downloads({ isOwn = false }: { readonly isOwn?: boolean }) {
  return (
    <>
      <ul class="buttons">
        {FILES.map(([name, words]) =>
          isOwn || name === "tables.zip" ? (
            <li key={name} class="needs-script">
              <button type="button" data-download={name}>
                {words}
              </button>
            </li>
          ) : (
            <li key={name}>
              <a class="button" href={name} download="" data-download={name}>
                {words}
              </a>
            </li>
          ),
        )}
        {["chart.svg", "chart.png"].map((name) => (
          <li key={name} class="needs-script">
            <button type="button" data-download={name}>
              Chart ({name.slice(6).toUpperCase()})
            </button>
          </li>
        ))}
      </ul>
      <p id="download-error" class="error" role="alert" hidden />
    </>
  );
}

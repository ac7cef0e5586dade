import { daysBetween } from "../../../src/calendar/index.js";
import { dayInWords } from "../../../src/words/index.js";
import { daysAhead } from "../model/days-ahead.js";
import { connectSharing } from "./sharing.js";
import { takeDroppedFiles } from "./take-dropped.js";
import { today } from "./today.js";

/** Counts the days to each end from the reader's day, and leaves out what is over or too far away. */
function countDays(): void {
  const day = today();
  for (const table of document.querySelectorAll<HTMLTableElement>("table[data-window]")) {
    const window = Number(table.dataset["window"]);
    let shown = 0;
    for (const row of table.querySelectorAll<HTMLTableRowElement>("tr[data-day]")) {
      const days = daysBetween(day, row.dataset["day"] ?? day) as number;
      row.hidden = days < 0 || days > window;
      if (!row.hidden) shown += 1;
      const words = row.querySelector("[data-days]");
      if (words === null) continue;
      words.textContent = daysAhead(days, row.dataset["range"] !== undefined);
      words.className = `near near-${days <= 7 ? "now" : "soon"}`;
    }
    const empty = document.querySelector<HTMLElement>("[data-empty]");
    if (empty !== null) empty.hidden = shown > 0;
  }
  for (const place of document.querySelectorAll("[data-today]")) place.textContent = dayInWords(day);
}

/** Filters the list of records by the words that the reader types. */
function filterRecords(): void {
  const field = document.getElementById("record-filter");
  if (!(field instanceof HTMLInputElement)) return;
  const rows = [...document.querySelectorAll<HTMLTableRowElement>("tr[data-record]")];
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const text = row.textContent?.toLowerCase() ?? "";
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown += 1;
    }
    const count = document.getElementById("record-count");
    if (count !== null) count.textContent = words.length === 0 ? "" : ` ${shown} of ${rows.length}`;
  });
}

countDays();
filterRecords();
connectSharing();
takeDroppedFiles("your-record/index.html");

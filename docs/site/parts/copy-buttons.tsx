import { useContext, useState } from "preact/hooks";
import type { CommitmentRow } from "../../../src/brief/index.js";
import { tableAsText } from "../model/table-as-text.js";
import { Actions } from "./actions.js";

/** The buttons that copy the rows that are shown. */
export function CopyButtons({ rows }: { readonly rows: readonly CommitmentRow[] }) {
  const { copy, csvOf } = useContext(Actions);
  const [said, say] = useState("");
  const offer = (name: string, text: () => string | Promise<string>) => (
    <button
      type="button"
      onClick={async () => {
        say("");
        try {
          await copy(await text());
          say(`Copied ${rows.length} ${rows.length === 1 ? "row" : "rows"}.`);
        } catch (error) {
          say(`Nothing was copied: ${(error as Error).message}`);
        }
      }}
    >
      {name}
    </button>
  );
  return (
    <div class="copy">
      {offer("Copy as text", () => tableAsText(rows))}
      {offer("Copy as CSV", () => csvOf(new Set(rows.map(({ subject }) => subject))))}
      <span role="status" class="quiet">
        {said}
      </span>
    </div>
  );
}

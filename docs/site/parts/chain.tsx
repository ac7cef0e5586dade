import { dateInWords } from "../../../src/words/index.js";
import type { ChainLink } from "../model/chain.js";

/** A chain of agreements as a line: each with its day, and what it does to the earlier ones. */
export function Chain({ links, root }: { readonly links: readonly ChainLink[]; readonly root: string }) {
  return (
    <ol class="chain">
      {links.map(({ record, relations }) => {
        const on = record.concludedOn ?? record.meeting?.on;
        const acts = relations.filter(({ relation }) => relation !== "prior");
        return (
          <li key={record.id} class={acts.some(({ relation }) => relation === "extends") ? "is-extension" : undefined}>
            <a href={`${root}${record.id}/index.html`}>{shortTitle(record.title)}</a>
            <span class="quiet">{on === undefined ? "" : dateInWords(on)}</span>
            {acts.length === 0 ? null : (
              <span class="acts">
                {acts.map(({ relation, earlier }) => `${relation} ${shortTitle(earlier.title)}`).join("; ")}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Returns a title without what follows "between" or "of" the parties, where a line has no room for it. */
function shortTitle(title: string): string {
  return title.split(/ (?:between|on|of the) /)[0] ?? title;
}

import type { Agreement } from "../../../src/model/index.js";
import { dateInWords } from "../../../src/words/index.js";
import type { ChainLink } from "../model/chain.js";

/** A chain of agreements as a line: each with its day, and what it does to the earlier ones. */
export function Chain({ links, root }: { readonly links: readonly ChainLink[]; readonly root: string }) {
  return (
    <ol class="chain">
      {links.map(({ record, relations }) => {
        const acts = relations.filter(({ relation }) => relation !== "prior");
        return (
          <li key={record.id} class={acts.some(({ relation }) => relation === "extends") ? "is-extension" : undefined}>
            <a href={`${root}${record.id}/index.html`}>{record.title}</a>
            <span class="quiet">{dayOf(record)}</span>
            {acts.length === 0 ? null : (
              <span class="acts">
                {acts.map(({ relation, earlier }) => `${relation} that of ${dayOf(earlier)}`).join("; ")}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Returns the day of conclusion in words; without one, that of the meeting. */
function dayOf({ concludedOn, meeting }: Agreement): string {
  const on = concludedOn ?? meeting?.on;
  return on === undefined ? "" : dateInWords(on);
}

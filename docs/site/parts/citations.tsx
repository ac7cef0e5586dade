import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { citedSources } from "../../../src/brief/index.js";
import type { Agreement, Citation, Source } from "../../../src/model/index.js";

/** The address of the page with the list of sources; empty if that is the page itself. */
export const SourcesAt = createContext("");

/** Shows citations: each source once, with the places in it. */
export function Citations({ of, record }: { readonly of: readonly Citation[]; readonly record: Agreement }) {
  if (of.length === 0) return null;
  return (
    <ul class="citations" aria-label="Sources">
      {citedSources(of, record).map(({ id, source, marks }) => (
        <li key={id}>
          <SourceLink id={id} source={source} words={[shortName(source), ...marks].join(", ")} />
        </li>
      ))}
    </ul>
  );
}

/** A link to a source, opened in a new tab; to its place in the list of sources if it has no address. */
export function SourceLink(props: {
  readonly id: string;
  readonly source: Source | undefined;
  readonly words: string;
}) {
  const { id, source, words } = props;
  const list = useContext(SourcesAt);
  const url = source?.url;
  // Only a web address becomes a link, in a dropped record as well.
  if (url !== undefined && /^https?:\/\//.test(url))
    return (
      <a href={url} target="_blank" rel="noopener noreferrer" title={source?.title}>
        {words}
      </a>
    );
  return <a href={`${list}#source-${id}`}>{words}</a>;
}

/** Returns a short name of a source: its publisher, or its title without the part after a colon. */
function shortName(source: Source | undefined): string {
  return source?.publisher ?? source?.title.split(": ")[0] ?? "a source that is not listed";
}

/** The code that puts a page into another one, and the feeds of changes. */
export function Sharing(props: {
  readonly title: string;
  readonly root: string;
  /** The absolute address of the embedded page, or its relative one if the address of the site is not known. */
  readonly embed: string;
  readonly badge?: boolean;
}) {
  const { title, root, embed, badge = false } = props;
  const frame = `<iframe src="${embed}" title="${title.replaceAll('"', "&quot;")}" width="640" height="480" loading="lazy"></iframe>`;
  return (
    <div class="sharing">
      <p>
        <label for="embed-code">Put the answer and the chart into a page of yours:</label>
      </p>
      <div class="copy-line">
        <input id="embed-code" type="text" readOnly value={frame} data-embed={embed} />
        <button type="button" class="needs-script" data-copy="embed-code">
          Copy
        </button>
      </div>
      <p>
        Follow it: <a href={`${root}changes.atom`}>changes as a feed</a>,{" "}
        <a href={`${root}deadlines.ics`} data-webcal="">
          all deadlines as a calendar
        </a>
        , <a href={`${root}index.json`}>all records as JSON</a>
        {badge ? (
          <>
            , <a href="badge.svg">a badge</a> (<a href="badge.json">JSON</a>)
          </>
        ) : null}
        .
      </p>
    </div>
  );
}

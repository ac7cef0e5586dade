import { render } from "preact-render-to-string";
import { Downloads } from "../parts/downloads.js";
import { RecordBody } from "../parts/record-body.js";
import { Section } from "../parts/section.js";
import type { BuildOptions } from "./context.js";
import { type PageDocument, rootOf } from "./document.js";
import { SiteFooter } from "./site-footer.js";

/** The page that checks and draws a record of the reader. */
export function ownPage({ today }: BuildOptions): PageDocument {
  const path = "your-record/";
  const root = rootOf(path);
  return {
    title: "Check and draw your own record",
    description: "Drop a record of your own: it is checked and drawn in your browser, and sent nowhere.",
    path,
    scripts: ["assets/page.js"],
    data: { page: "own", built: today },
    body: render(
      <>
        <main id="main" tabIndex={-1}>
          <div id="own-drop" class="drop">
            <h1 id="own-title" tabIndex={-1}>
              Your own record
            </h1>
            <p>
              Drop a file here (JSON, YAML, or a record per line). It is checked by the rules of the command{" "}
              <code>validate</code>, drawn in your browser, and sent nowhere. It is kept until you close this tab.
            </p>
            <noscript>
              <p class="error">
                This page needs scripts. Without them, use the command: npx typed-agreements validate FILE
              </p>
            </noscript>
            <p class="buttons needs-script">
              <label class="button">
                Choose a file
                <input id="own-file" type="file" accept=".json,.yaml,.yml,.ndjson,.jsonl" class="visually-hidden" />
              </label>
              <button type="button" id="own-forget" hidden>
                Forget this record
              </button>
            </p>
            <div id="own-result" tabIndex={-1} />
          </div>
          <div id="own-record" hidden>
            <RecordBody>
              <Section id="cards" title="Commitments in full">
                <div id="own-cards" />
              </Section>
              <Section id="downloads" title="Downloads">
                <Downloads isOwn />
              </Section>
            </RecordBody>
          </div>
        </main>
        <SiteFooter root={root} />
      </>,
    ),
  };
}

import { Section } from "../parts/section.js";

/** A guide, as the README lists it. */
export interface GuideLink {
  readonly title: string;
  readonly about: string;
  readonly address: string;
}

const EXAMPLE = `import { explain, statusOf } from "typed-agreements";
import { records } from "typed-agreements/data";

const asOf = "2026-11-26";
for (const { id, load } of records) {
  const record = await load();
  const status = statusOf(record, id, { asOf });
  console.log(explain(record, status));
}`;

/** Ways to use the data: on the command line and in TypeScript. */
export function HowToUse() {
  return (
    <Section id="use" title="Use the data">
      <div class="columns">
        <div>
          <h3>On the command line</h3>
          <pre>
            <code>npx typed-agreements upcoming{"\n"}npx typed-agreements list</code>
          </pre>
        </div>
        <div>
          <h3>In TypeScript or JavaScript</h3>
          <pre>
            <code>npm install typed-agreements zod</code>
          </pre>
          <pre>
            <code>{EXAMPLE}</code>
          </pre>
        </div>
      </div>
    </Section>
  );
}

/** The guides. */
export function Guides({ guides }: { readonly guides: readonly GuideLink[] }) {
  return (
    <section class="section" aria-labelledby="guides">
      <h2 id="guides" tabIndex={-1}>
        Guides
      </h2>
      <ul class="guides">
        {guides.map(({ title, about, address }) => (
          <li key={address}>
            <a href={address}>{title}</a> <span class="quiet">{about}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { ComponentChildren } from "preact";

/** A section of a page, with a heading that links lead to. */
export function Section(props: { readonly id: string; readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section aria-labelledby={`section-${props.id}`} class="section">
      <h2 id={`section-${props.id}`} tabIndex={-1}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** A group with a heading. If there is too much for a page it is folded, and its content is made when it is opened. */
export function Fold(props: {
  readonly title: string;
  readonly count?: number;
  readonly isFolded: boolean;
  readonly class: string;
  /** The level of the heading: 3 within a section of the page. */
  readonly level?: 2 | 3;
  readonly children: () => ComponentChildren;
}) {
  const { title, count, isFolded, level = 3, children } = props;
  const Heading = `h${level}` as const;
  const [isOpen, setOpen] = useState(false);
  const heading = (
    <>
      {title} {count === undefined ? null : <span class="count">{count}</span>}
    </>
  );
  if (!isFolded)
    return (
      <section class={props.class}>
        <Heading>{heading}</Heading>
        {children()}
      </section>
    );
  return (
    <details class={props.class} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{heading}</summary>
      {isOpen ? children() : null}
    </details>
  );
}

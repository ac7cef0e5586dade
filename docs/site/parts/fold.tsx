import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

/** A group with a heading. If there is too much for a page it is folded, and its content is made when it is opened. */
export function Fold(props: {
  readonly title: string;
  readonly count?: number;
  readonly isFolded: boolean;
  readonly class: string;
  readonly children: () => ComponentChildren;
}) {
  const { title, count, isFolded, children } = props;
  const [isOpen, setOpen] = useState(false);
  const heading = (
    <>
      {title} {count === undefined ? null : <span class="count">{count}</span>}
    </>
  );
  if (!isFolded)
    return (
      <section class={props.class}>
        <h3>{heading}</h3>
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

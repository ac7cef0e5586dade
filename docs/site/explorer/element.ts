/** What an element can hold. */
export type Content = Node | string | undefined | readonly Content[];

/** An element with its attributes and what is in it. Texts are texts: nothing of a record becomes HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...nodesOf(content));
  return made;
}

function nodesOf(content: readonly Content[]): readonly (Node | string)[] {
  return content.flatMap((one) =>
    one === undefined ? [] : typeof one === "string" || one instanceof Node ? [one] : nodesOf(one),
  );
}

/** The element of the page with an id. The page and its script are written together: it is there. */
export function found<T extends HTMLElement>(id: string, kind: new () => T): T {
  const node = document.getElementById(id);
  if (!(node instanceof kind)) throw new Error(`The page has no ${kind.name} with the id ${id}`);
  return node;
}

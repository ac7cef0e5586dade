/** The content of an element. */
export type Content = Node | string | undefined | readonly Content[];

/** Creates an element with its attributes and its content. Strings become text nodes: a record cannot create HTML. */
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

/** Returns the element of the page with an id. It exists, because the page and its script belong together. */
export function found<T extends HTMLElement>(id: string, kind: new () => T): T {
  const node = document.getElementById(id);
  if (!(node instanceof kind)) throw new Error(`The page has no ${kind.name} with the id ${id}`);
  return node;
}

/** Shows a sentence in an element, or hides the element if the sentence is empty. */
export function say(id: string, words: string): void {
  const place = document.getElementById(id);
  if (place === null) return;
  place.textContent = words;
  place.hidden = words === "";
}

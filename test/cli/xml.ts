/** An element of XML: as much of it as reports have. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Reads XML 1.0 without CDATA, comments and DTDs; throws for what is not well-formed. */
export function parseXml(text: string): XmlElement {
  const stray = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text);
  if (stray !== null) throw new Error(`XML has no such sign, at ${stray.index}: ${JSON.stringify(stray[0])}`);
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray => {
    const sticky = new RegExp(pattern.source, "uy");
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (found === null) throw new Error(`Not ${pattern} at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    at = sticky.lastIndex;
    return found;
  };

  function element(): XmlElement {
    const [, name = ""] = take(/<([a-z-]+)/);
    const attributes: Record<string, string> = {};
    for (;;) {
      const [, key, value = "", end] = take(/(?:\s+([a-z-]+)="([^"<]*)"|\s*(\/?>))/);
      if (key === undefined) {
        if (end === "/>") return { name, attributes, children: [], text: "" };
        break;
      }
      if (key in attributes) throw new Error(`The attribute ${key} is duplicated`);
      attributes[key] = plain(value);
    }
    const children: XmlElement[] = [];
    let inner = "";
    for (;;) {
      inner += plain(take(/[^<]*/)[0]);
      if (text.startsWith("</", at)) break;
      children.push(element());
    }
    if (take(/<\/([a-z-]+)>/)[1] !== name) throw new Error(`<${name}> is not closed at ${at}`);
    return { name, attributes, children, text: inner };
  }

  take(/<\?xml version="1\.0" encoding="UTF-8"\?>\n/);
  const root = element();
  take(/\n$/);
  return root;
}

function plain(written: string): string {
  if (written.includes("]]>")) throw new Error("]]> occurs in a text node");
  return written.replace(/&([^;]*);?/g, (all, name: string) => {
    const code = /^&#(\d+);$/.exec(all)?.[1];
    const sign = code === undefined ? ENTITIES[name] : String.fromCodePoint(Number(code));
    if (sign === undefined || !all.endsWith(";")) throw new Error(`Not an entity: ${all.slice(0, 20)}`);
    return sign;
  });
}

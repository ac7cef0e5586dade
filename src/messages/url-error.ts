const SCHEME = /^[a-z][a-z\d+.-]*:/i;
const QUOTES = `"'“”‘’«»\``;
const MARKDOWN_LINK = /^!?\[[^\]]{0,500}\]\(([^()\s]{1,2000})/u;
const EMAIL = /^(?:mailto:)?[^\s@/:]{1,100}@[^\s@/:]{1,250}$/iu;
const SEVERAL = /[;,|\s]["'“”‘’<(]?(?:https?:|www\.)/iu;
/** An http address in which a colon or a slash after the scheme is missing. */
const CUT_SCHEME = /^(https?)(?:\/\/|:\/?)(?=[^/:\s])/iu;

/**
 * Returns what is wrong with a web address and what to write instead; `undefined` if a browser reads the address as it is
 * written.
 */
export function urlError(url: string): string | undefined {
  if (url.trim() === "") return "it is empty; leave the key out if there is no address";
  const link = MARKDOWN_LINK.exec(url)?.[1];
  if (link !== undefined) return `it is a Markdown link; write the address alone: ${shown(link)}`;
  if (SEVERAL.test(url.trim())) return "these are several addresses; write one here and add the others as sources";
  if (isQuoted(url)) return `it is in quotes or brackets; write the address alone: ${shown(withoutQuotes(url))}`;
  if (url !== url.trim()) return "it begins or ends with a blank; remove it";
  if (EMAIL.test(url)) return "it is an email address; write the address of a web page, or leave the key out";
  if (/\s/u.test(url)) return "it has a blank in it; write %20, or remove it";
  if (!/^https?:\/\//iu.test(url)) return schemeError(url);
  if (!/^https?:\/\/[^/?#]/iu.test(url)) return "it has no host; write it as https://example.org/text";
  if (url.includes("\\")) return "it has a backslash, which browsers read as a slash; write / or %5C";
  return undefined;
}

/** Returns what is wrong with an address that does not begin with http:// or https://. */
function schemeError(url: string): string {
  const head = url.slice(0, 300);
  if (CUT_SCHEME.test(head)) return `its scheme is incomplete; write ${shown(url.replace(CUT_SCHEME, "$1://"))}`;
  const rest = head.replace(/^\/+/u, "");
  const scheme = SCHEME.exec(head)?.[0];
  if (scheme !== undefined && !HOST.test(rest)) {
    if (/^doi:/iu.test(scheme)) return `it is a DOI; write https://doi.org/${shown(url.slice(scheme.length))}`;
    return `"${shown(scheme)}" is not a scheme of the web; write an address that begins with https://`;
  }
  // A name with a dot is a host: "www.state.gov", "mofa.go.jp/region". A file name is not a host.
  if (HOST.test(rest) && !FILE.test(rest)) return `it has no scheme; write https://${shown(url.replace(/^\/+/u, ""))}`;
  return "it has neither a scheme nor a host; write the whole address, from https:// on, or leave the key out";
}

const HOST = /^[^/?#:]{0,250}[^/?#.:]\.[a-z\p{L}]{2,24}(?::\d+)?(?:[/?#]|$)/iu;
const FILE = /^[^/]{0,250}\.(?:pdf|docx?|html?|xlsx?|txt|json|ya?ml|md)$/iu;

function isQuoted(url: string): boolean {
  const written = url.trim();
  return `${QUOTES}<(`.includes(written.charAt(0)) || `${QUOTES}>`.includes(written.charAt(written.length - 1));
}

function withoutQuotes(url: string): string {
  const signs = `${QUOTES}<>()`;
  const isAround = (sign: string) => signs.includes(sign) || sign.trim() === "";
  let [from, to] = [0, url.length];
  while (from < to && isAround(url.charAt(from))) from += 1;
  while (to > from && isAround(url.charAt(to - 1))) to -= 1;
  return url.slice(from, to);
}

/** Returns an address to show in a message, cut if it is long. */
function shown(url: string): string {
  return url.length > 100 ? `${url.slice(0, 100)}…` : url;
}

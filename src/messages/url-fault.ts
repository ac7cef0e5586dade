const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/**
 * Returns what is wrong with a web address and what to write instead; `undefined` if a browser reads the address as it is
 * written.
 */
export function urlFault(url: string): string | undefined {
  if (/^["'“”‘’<]|["'“”‘’>]$/u.test(url)) return "it is in quotes or brackets; write the address alone";
  if (/^\s|\s$/u.test(url)) return "it begins or ends with a blank; remove it";
  if (/[;,|\s](?:https?:|www\.)/iu.test(url))
    return "these are several addresses; write one here and add the others as sources";
  if (/\s/u.test(url)) return "it has a blank in it; write %20, or remove it";
  if (!SCHEME.test(url)) return `it has no scheme; write https://${url.replace(/^\/+/, "")}`;
  if (!/^https?:\/\/[^/]/iu.test(url)) return "it is no web address; write one that begins with https://";
  if (url.includes("\\")) return "it has a backslash, which browsers read as a slash; write / or %5C";
  return undefined;
}

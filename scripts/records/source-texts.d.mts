/** The texts of sources by address; several for one address if the page was changed and its versions were kept. */
export function sourceTexts(): ReadonlyMap<string, readonly [string, ...string[]]>;

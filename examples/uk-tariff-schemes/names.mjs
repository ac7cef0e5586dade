/** @import { Names } from "./index.mjs" */

const english = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
const version = process.versions["cldr"] ?? "of an unknown version";

/**
 * The names that the platform has. They change with its version (Turkey became Türkiye), so the version is part of the source.
 *
 * @type {Names}
 */
export const platformNames = {
  nameOf: (code) => english.of(code),
  source: {
    id: "names",
    kind: "research",
    title: `Unicode CLDR ${version}, names of territories in English`,
    publisher: "Unicode Consortium",
    url: "https://cldr.unicode.org/",
    language: "en",
  },
};

import { importer } from "typed-agreements/import";
import { draftOf } from "./draft-of.mjs";
import { NOT_CARRIED, OF_THE_FILE } from "./not-carried.mjs";
import { fileSource } from "./sources.mjs";

/** @import { Imported, Setting } from "./index.mjs" */

/**
 * Returns the agreements of a file, and a report of what is not in them.
 *
 * @param {unknown} data The parsed file.
 * @param {Setting} setting
 * @returns {Imported}
 * @throws {TypeError} if it is not a file of the United Kingdom's schemes.
 */
export function importFile(data, { names, provenance }) {
  const { scope, schemes } = /** @type {{ scope?: unknown, schemes?: unknown }} */ (data ?? {});
  if (!Array.isArray(schemes)) throw new TypeError("The file has no list of schemes; expected roo_schemes_uk.json");
  // The other file of the service is for Northern Ireland, where the scheme is the EU's and Great Britain is not a party.
  if (scope !== "uk") {
    throw new TypeError(`The scope of the file is ${JSON.stringify(scope)}; expected "uk", from which GB is concluded`);
  }
  const { reviewedOn } = provenance;
  const register = importer({
    source: fileSource(provenance),
    reviewedOn,
    key: "scheme_code",
    notCarried: NOT_CARRIED,
  });
  return {
    agreements: register.records(schemes, (take) => draftOf(take, names)),
    report: register.report(),
    unknown: Object.keys(/** @type {object} */ (data)).filter((key) => !OF_THE_FILE.has(key)),
  };
}

// Bundled into the package by the build, so that it is not a dependency: docs/decisions/05-libraries.md.
import papa from "papaparse";

/** The CSV writer of Papa Parse. */
export const unparse: typeof papa.unparse = papa.unparse;

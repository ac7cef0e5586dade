// Bundled into the package when it is built, so that nobody has to install it: docs/decisions/05-libraries.md.
import papa from "papaparse";

/** Papa Parse's writer of CSV. */
export const unparse: typeof papa.unparse = papa.unparse;

import path from "node:path";

/** The folder of the built site. */
export const SITE = path.resolve(import.meta.dirname, "../../site");

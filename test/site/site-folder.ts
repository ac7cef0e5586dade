import path from "node:path";

/** Where the built site is. */
export const SITE = path.resolve(import.meta.dirname, "../../site");

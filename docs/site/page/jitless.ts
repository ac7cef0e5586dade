import { config } from "zod";

/**
 * Zod would try `new Function` to compile its schemas, which a strict content security policy reports. The setting has to be
 * made before the first schema is created, so this module is imported first; the import has a name, because the bundler would
 * drop it otherwise.
 */
export const zodSettings = config({ jitless: true });

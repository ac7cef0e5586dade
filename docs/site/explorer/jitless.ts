import { config } from "zod";

/**
 * Zod would try `new Function` to compile its schemas, which a strict content security policy reports. It has to be told before
 * the first schema is made, so this module is imported first; and by its name, or the bundler takes it for one without effect.
 */
export const zodSettings = config({ jitless: true });

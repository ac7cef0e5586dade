import * as z from "zod";

/** How strongly a commitment binds. */
export const modalitySchema = z.enum(["obligation", "pledge", "intention", "invitation"]);

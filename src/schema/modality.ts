import * as z from "zod";

/** The schema of a {@link Modality}. */
export const modalitySchema = z.enum(["obligation", "pledge", "intention", "invitation"]);

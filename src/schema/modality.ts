import { oneOf } from "./words.js";

/** The schema of a {@link Modality}. */
export const modalitySchema = oneOf(["obligation", "pledge", "intention", "invitation"]);

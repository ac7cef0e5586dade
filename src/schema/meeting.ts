import type { Meeting, Participant, Place } from "../model/index.js";
import { citationsSchema } from "./citation.js";
import { entity, type ObjectSchema } from "./entity.js";
import { listOf } from "./list.js";
import { idSchema, textLike, textSchema } from "./text.js";
import { clockDurationSchema, PartialDateSchema } from "./time.js";

/** The schema of a {@link Place}. */
export const placeSchema: ObjectSchema<Place> = entity<Place>()({
  name: textSchema,
  city: textSchema.exactOptional(),
  country: textLike(/^[A-Z]{2}$/u, 'an ISO 3166-1 alpha-2 code as "KR"').exactOptional(),
});
const participantSchema = entity<Participant>()({ name: textSchema, party: idSchema });

/**
 * The schema of a {@link Meeting}.
 *
 * @example
 * ```ts
 * import { busan2025, MeetingSchema } from "typed-agreements";
 *
 * console.log(MeetingSchema.safeParse(busan2025.meeting).success);
 * // → true
 * ```
 */
export const MeetingSchema: ObjectSchema<Meeting> = entity<Meeting>()({
  id: idSchema,
  on: PartialDateSchema,
  place: placeSchema,
  duration: clockDurationSchema.exactOptional(),
  participants: listOf(participantSchema),
  note: textSchema.exactOptional(),
  citations: citationsSchema,
});

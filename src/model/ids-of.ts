import type { Agreement } from "./agreement.js";
import type { RecordIds } from "./ids.js";

/**
 * The ids of a record of a given type: literal types if the record is written with {@link defineAgreement}, `string` if it
 * comes from a file.
 *
 * @example
 * ```ts
 * import type { busan2025, IdsOf } from "typed-agreements";
 *
 * const party: IdsOf<typeof busan2025>["party"] = "cn"; // "ch" would not compile
 * console.log(party);
 * // → cn
 * ```
 */
export type IdsOf<A extends Agreement> = RecordIds<
  A["id"],
  A["parties"][number]["id"],
  A["commitments"][number]["id"],
  A["conditions"][number]["id"],
  A["issues"][number]["id"],
  A["assessments"][number]["id"],
  A["events"][number]["id"],
  A["sources"][number]["id"],
  NonNullable<A["meeting"]>["id"]
>;

/**
 * The id of a subject of a record: an entity that has a state on every day. Subjects are the agreement, its commitments and the
 * meeting; {@link periodsOf} also accepts a party.
 *
 * @example
 * ```ts
 * import type { busan2025, SubjectId } from "typed-agreements";
 *
 * const subject: SubjectId<typeof busan2025> = "rare-earth-suspension"; // "rare-earths" would not compile
 * console.log(subject);
 * // → rare-earth-suspension
 * ```
 */
export type SubjectId<A extends Agreement = Agreement> =
  | A["id"]
  | A["commitments"][number]["id"]
  | NonNullable<A["meeting"]>["id"];

/**
 * The id of the agreement or of one of its commitments, as {@link statuses} and {@link expiries} return them.
 *
 * @example
 * ```ts
 * import type { AgreementOrCommitmentId, busan2025 } from "typed-agreements";
 *
 * const id: AgreementOrCommitmentId<typeof busan2025> = "busan-2025"; // "busan-meeting" would not compile
 * console.log(id);
 * // → busan-2025
 * ```
 */
export type AgreementOrCommitmentId<A extends Agreement = Agreement> = A["id"] | A["commitments"][number]["id"];

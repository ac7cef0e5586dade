import type { Citation } from "./citation.js";
import type { Ids } from "./ids.js";

/**
 * The kind of entity that a party is.
 *
 * @example
 * ```ts
 * import type { PartyKind } from "typed-agreements";
 *
 * const kind: PartyKind = "international-organisation";
 * console.log(kind);
 * // → international-organisation
 * ```
 */
export type PartyKind = "state" | "international-organisation" | "recognised-authority" | "subnational" | "non-state";

/**
 * A person who acted for a party.
 *
 * @example
 * ```ts
 * import { busan2025, type Representative } from "typed-agreements";
 *
 * const [person]: readonly Representative[] = busan2025.parties[1].representatives ?? [];
 * console.log(person);
 * // → { name: 'Xi Jinping', role: 'President' }
 * ```
 */
export interface Representative {
  /** The person's name. */
  readonly name: string;
  /** The office in which the person acted. */
  readonly role?: string;
}

/**
 * "An entity having the capacity to enter into obligations" (UK Parliament treaty ontology).
 *
 * A group (the EU) can be listed in addition to its own members: each member names the group in `memberOf`.
 *
 * @example
 * ```ts
 * import { type Party, PartySchema } from "typed-agreements";
 *
 * const eu: Party = { id: "eu", kind: "international-organisation", name: "European Union" };
 * const france: Party = { id: "fr", kind: "state", name: "France", iso3166: "FR", memberOf: ["eu"] };
 * console.log(PartySchema.safeParse(eu).success, PartySchema.safeParse(france).success);
 * // → true true
 * ```
 */
export interface Party<I extends Ids = Ids> {
  /** The id that commitments, readouts and events use. */
  readonly id: I["party"];
  /** The kind of entity; absent if the source does not say. */
  readonly kind?: PartyKind;
  /** Its name in English, as commonly used. */
  readonly name: string;
  /** Its name in other languages, by BCP 47 tag. */
  readonly names?: Readonly<Record<string, string>>;
  /** Its ISO 3166-1 alpha-2 or ISO 3166-2 code, if it has one. */
  readonly iso3166?: string;
  /** The groups among the parties to which it belongs. */
  readonly memberOf?: readonly I["party"][];
  /** The persons who acted for it. */
  readonly representatives?: readonly Representative[];
  /** The sources of the name and the representatives. */
  readonly citations?: readonly Citation<I>[];
}

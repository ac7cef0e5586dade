import type { Citation } from "./citation.js";
import type { Ids } from "./ids.js";

/**
 * The kind of a party: a state, an organization, an authority recognized without being a state, a part of a state, or a
 * non-state actor such as an armed group.
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
  /** The office in which the person acted: `"President"`. */
  readonly role?: string;
}

/**
 * A party to an agreement: "an entity having the capacity to enter into obligations" (UK Parliament treaty ontology).
 *
 * A record can list both a group (the EU) and its members. Each member then names the group in `memberOf`.
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
  /** The id by which commitments, readouts and events refer to the party: `"us"`. Never change it. */
  readonly id: I["party"];
  /** The kind of party; absent if the source does not say. */
  readonly kind?: PartyKind;
  /** The name in English, as commonly used. */
  readonly name: string;
  /** The name in other languages, by BCP 47 tag: `{ zh: "中国" }`. */
  readonly names?: Readonly<Record<string, string>>;
  /** The ISO 3166-1 alpha-2 or ISO 3166-2 code, if the party has one: `"US"`, `"US-CA"`. */
  readonly iso3166?: string;
  /** The ids of the groups among the parties to which this party belongs. */
  readonly memberOf?: readonly I["party"][];
  /** The persons who acted for the party. */
  readonly representatives?: readonly Representative[];
  /** The sources of the name and the representatives. */
  readonly citations?: readonly Citation<I>[];
}

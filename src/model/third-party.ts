import type { Ids } from "./ids.js";

/**
 * A state, organization or person that took part in an agreement and is not bound by it.
 *
 * @example
 * ```ts
 * import type { ThirdParty } from "typed-agreements";
 *
 * const mediator: ThirdParty = { name: "Qatar", role: "mediator" };
 * console.log(mediator.role);
 * // → mediator
 * ```
 */
export interface ThirdParty<I extends Ids = Ids> {
  /** Its name. */
  readonly name: string;
  /** Its role. */
  readonly role: "mediator" | "guarantor" | "witness" | "depositary";
  /** The id of the party, if it is also a party of the record. */
  readonly party?: I["party"];
}

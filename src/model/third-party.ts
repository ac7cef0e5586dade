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
  /** The name of the third party. */
  readonly name: string;
  /** The role it had: a guarantor secures performance, a depositary keeps the original. */
  readonly role: "mediator" | "guarantor" | "witness" | "depositary";
  /** The id of the party, if the record also lists it as a party. */
  readonly party?: I["party"];
}

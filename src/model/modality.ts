/**
 * The strength of a commitment, by the words of the source: a legal `obligation`, a `pledge`, a stated `intention`, or an
 * `invitation`, which binds nobody until it is accepted.
 *
 * @example
 * ```ts
 * import type { Modality } from "typed-agreements";
 *
 * const modality: Modality = "pledge";
 * console.log(modality);
 * // → pledge
 * ```
 */
export type Modality = "obligation" | "pledge" | "intention" | "invitation";

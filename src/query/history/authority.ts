/**
 * The authority of a state or an end: an instrument of law or a court (`legal`), or an announcement or a report (`announced`).
 *
 * @example
 * ```ts
 * import type { Authority } from "typed-agreements";
 *
 * const authority: Authority = "announced";
 * console.log(authority);
 * // → announced
 * ```
 */
export type Authority = "legal" | "announced";

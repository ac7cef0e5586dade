import type { Agreement } from "../src/model/index.js";

/** The number of treaties in the register. */
export const TREATIES: number;
/** One treaty. */
export function treatyOf(number: number): Agreement;
/** A set of treaties with numbers from 0. */
export function treaties(count?: number): readonly Agreement[];

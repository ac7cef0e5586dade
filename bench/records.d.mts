import type { Agreement } from "../src/model/index.js";

/** One record, about 8 kB; the same number and seed give the same record. */
export function recordOf(number: number, seed?: number): Agreement;
/** Lines of NDJSON with so many records. */
export function linesOf(count: number, seed?: number): Generator<string>;

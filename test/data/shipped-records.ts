import { records } from "../../src/data/index.js";

/** Every record of the package, loaded. */
export const SHIPPED = await Promise.all(records.map(({ load }) => load()));

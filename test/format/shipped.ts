import * as data from "../../src/data/index.js";
import type { Agreement } from "../../src/model/index.js";

/** Every record that the package ships. */
export const shipped: readonly Agreement[] = Object.values(data).filter(
  (value): value is typeof data.busan2025 => typeof value === "object",
);

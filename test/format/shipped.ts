import * as data from "../../src/data/index.js";
import type { Agreement } from "../../src/model/index.js";

const exported: readonly unknown[] = Object.values(data);

/** Every record that the package ships. */
export const shipped = exported.filter(
  (value): value is Agreement => typeof value === "object" && value !== null && "parties" in value,
);

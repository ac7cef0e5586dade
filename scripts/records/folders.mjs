import path from "node:path";

export const ROOT = path.resolve(import.meta.dirname, "../..");

/** The folder of the records: one YAML file each, named after its id. */
export const RECORDS = path.join(ROOT, "records");

/** The folder of the modules that are written from them. */
export const MODULES = path.join(ROOT, "src/data/records");

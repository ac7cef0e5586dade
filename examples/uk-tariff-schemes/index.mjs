// The parts of the importer, for reuse; the types are in index.d.mts.
export { readArguments } from "./arguments.mjs";
export { importFile } from "./import-file.mjs";
export { platformNames } from "./names.mjs";
export { signatureOf } from "./signature-date.mjs";

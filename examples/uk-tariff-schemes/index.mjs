// The parts of the importer, for reuse; the types are in index.d.mts.
export { readArguments } from "./arguments.mjs";
export { beneficiariesOf } from "./beneficiaries.mjs";
export { FIELDS } from "./fields.mjs";
export { importFile } from "./import-file.mjs";
export { platformNames } from "./names.mjs";
export { partiesOf } from "./parties.mjs";
export { fieldsOf, printReport, reportOf } from "./report.mjs";
export { RefusedScheme, readScheme } from "./scheme.mjs";
export { toAgreement } from "./scheme-to-agreement.mjs";
export { readDay, signatureOf } from "./signature-date.mjs";

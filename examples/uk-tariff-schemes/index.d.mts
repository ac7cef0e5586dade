import type { Draft, ImportReport } from "../../src/import/index.js";
import type { Agreement, Beneficiary, Citation, Party, Source } from "../../src/model/index.js";

/** The provenance of the file. */
export interface Provenance {
  /** The day of the file. */
  readonly reviewedOn: string;
  /** The commit of the repository; without one, links go to its main branch. */
  readonly commit?: string;
}

/** The source of the names of countries: the file has only codes. */
export interface Names {
  readonly nameOf: (code: string) => string | undefined;
  readonly source: Source;
}

/** The entity of a code of the file. */
export interface Country {
  readonly kind: Party["kind"] | undefined;
  readonly name: string;
  readonly iso3166: string | undefined;
  /** The source of the name. */
  readonly named: Citation;
  /** The text from which the kind is inferred, unless it is self-evident. */
  readonly kindCitations: readonly Citation[];
}

/** The countries that a unilateral scheme favours, and the sources. */
export interface Favoured {
  readonly beneficiaries: readonly Draft<Beneficiary>[] | undefined;
  readonly citations: readonly Draft<Citation>[];
}

/** The input of an import in addition to the file. */
export interface Setting {
  readonly names: Names;
  readonly provenance: Provenance;
}

/** The day of a signature with the words it was read from, or the reason why there is none. */
export interface Signature {
  readonly day?: string;
  readonly quotes?: readonly string[];
  readonly why?: string;
}

/** The agreements of a file, the report on its schemes, and its own fields that nobody planned for. */
export interface Imported {
  readonly agreements: readonly Agreement[];
  readonly report: ImportReport;
  readonly unknown: readonly string[];
}

/** The arguments of the command. */
export interface Arguments {
  readonly file: string;
  readonly out: string | undefined;
  readonly provenance: Provenance;
}

export function readArguments(args: readonly string[]): Arguments | undefined;
export function importFile(data: unknown, setting: Setting): Imported;
export const platformNames: Names;
export function signatureOf(prose: string): Signature;

import type { Agreement, Beneficiary, Citation, CitationMode, Party, Source } from "../../src/model/index.js";

/** The fields of an entry that the importer reads; the file has more. */
export interface Scheme {
  readonly scheme_code: string;
  readonly title: string;
  readonly validity_start_date: string | null;
  readonly validity_end_date: string | null;
  readonly countries: readonly string[];
  readonly unilateral?: boolean;
  readonly ord: {
    readonly ord_title: string;
    readonly ord_version: string;
    readonly ord_date: string;
    readonly ord_original: string;
  };
  readonly cumulation_methods?: { readonly bilateral?: { readonly countries: readonly string[] } };
  readonly footnote?: string;
}

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
  readonly kind?: NonNullable<Party["kind"]>;
  readonly name: string;
  readonly iso3166?: string;
  /** The source of the name. */
  readonly named: Citation;
  /** What the kind is inferred from, unless it is self-evident. */
  readonly kindCitations: readonly Citation[];
}

/** The countries that a unilateral scheme favours, and the sources. */
export interface Favoured {
  readonly beneficiaries: readonly Beneficiary[];
  readonly citations: readonly Citation[];
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

/** A problem with a field. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

/** A value that was left out of an agreement, or changed, and the reason. */
export interface LeftOut {
  readonly scheme: string;
  readonly field: string;
  readonly why: string;
}

/** A scheme as an agreement. */
export interface Mapped {
  readonly agreement: Agreement;
  readonly leftOut: readonly LeftOut[];
  /** The texts with which its quotations are compared, by source. */
  readonly texts: Readonly<Record<string, string>>;
}

/** A field, and the number of schemes in which it is not empty. */
export interface FieldReport {
  readonly field: string;
  readonly schemes: number;
}

/** The report on a file. */
export interface Report {
  readonly agreements: number;
  readonly signed: number;
  readonly unilateral: number;
  readonly grouped: number;
  readonly withoutEnd: number;
  readonly cited: Readonly<Record<CitationMode, number>>;
  readonly refused: readonly (Problem & { readonly scheme: string })[];
  readonly leftOut: readonly LeftOut[];
  readonly notCarried: readonly (FieldReport & { readonly why: string })[];
  readonly unknown: readonly FieldReport[];
}

/** The agreements of a file, and the report. */
export interface Imported {
  readonly agreements: readonly Agreement[];
  readonly report: Report;
}

/** The arguments of the command. */
export interface Arguments {
  readonly file: string;
  readonly out: string | undefined;
  readonly provenance: Provenance;
}

export function readArguments(args: readonly string[]): Arguments | undefined;
export function beneficiariesOf(scheme: Scheme, names: Names): Favoured;
export const FIELDS: Readonly<Record<string, { readonly to: string } | { readonly why: string }>>;
export function importFile(data: unknown, setting: Setting): Imported;
export const platformNames: Names;
export function partiesOf(
  scheme: Scheme,
  names: Names,
): { readonly parties: readonly Party[]; readonly leftOut: readonly LeftOut[] };
export function fieldsOf(data: unknown): readonly FieldReport[];
export function printReport(report: Report): string;
export function reportOf(
  data: unknown,
  made: {
    readonly agreements: readonly Agreement[];
    readonly refused: Report["refused"];
    readonly leftOut: readonly LeftOut[];
  },
): Report;
export class RefusedScheme extends Error {
  readonly scheme: string;
  readonly problems: readonly Problem[];
  constructor(scheme: string, problems: readonly Problem[]);
}
export function readScheme(entry: unknown, index: number): Scheme;
export function toAgreement(scheme: Scheme, setting: Setting): Mapped;
export function readDay(words: string): string | undefined;
export function signatureOf(prose: string): Signature;

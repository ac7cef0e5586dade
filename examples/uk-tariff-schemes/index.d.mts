import type { Agreement, Beneficiary, Citation, CitationMode, Party, Source } from "../../src/model/index.js";

/** What the importer reads of an entry of the file, which has more. */
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

/** Which file it was, and of which day. */
export interface Provenance {
  /** The day to which the file was read. */
  readonly reviewedOn: string;
  /** The commit of the repository it is from; without one, links go to its main branch. */
  readonly commit?: string;
}

/** Where the names of countries come from: the file has only codes. */
export interface Names {
  readonly nameOf: (code: string) => string | undefined;
  readonly source: Source;
}

/** What stands behind a code of the file. */
export interface Country {
  readonly kind?: NonNullable<Party["kind"]>;
  readonly name: string;
  readonly iso3166?: string;
  /** Where the name is from. */
  readonly named: Citation;
  /** What the kind is concluded from, where it is not taken for granted. */
  readonly kindCitations: readonly Citation[];
}

/** Whom a unilateral scheme favours, and what that rests on. */
export interface Favoured {
  readonly beneficiaries: readonly Beneficiary[];
  readonly citations: readonly Citation[];
}

/** What an import needs beside the file. */
export interface Setting {
  readonly names: Names;
  readonly provenance: Provenance;
}

/** The day of a signature with the words it was read from, or why there is none. */
export interface Signature {
  readonly day?: string;
  readonly quotes?: readonly string[];
  readonly why?: string;
}

/** What is wrong with a field. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

/** A value that was left out of an agreement, or changed, and why. */
export interface LeftOut {
  readonly scheme: string;
  readonly field: string;
  readonly why: string;
}

/** A scheme as an agreement. */
export interface Mapped {
  readonly agreement: Agreement;
  readonly leftOut: readonly LeftOut[];
  /** The texts that its quotations can be held against, by source. */
  readonly texts: Readonly<Record<string, string>>;
}

/** A field and in how many schemes there is something in it. */
export interface FieldReport {
  readonly field: string;
  readonly schemes: number;
}

/** What became of a file. */
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

/** What the command is to do. */
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

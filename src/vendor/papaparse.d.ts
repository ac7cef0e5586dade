// The part of Papa Parse that is used. The published types (@types/papaparse) need those of the DOM, which this package does
// not load.
declare module "papaparse" {
  const papa: {
    parse(
      csv: string,
      options: { readonly newline: string; readonly delimiter: string },
    ): { readonly data: readonly (readonly string[])[] };
    unparse(
      rows: readonly (readonly unknown[])[],
      options: {
        readonly newline?: string;
        /** Puts an apostrophe before a string that a spreadsheet would read as a formula. */
        readonly escapeFormulae?: boolean | RegExp;
      },
    ): string;
  };
  export default papa;
}

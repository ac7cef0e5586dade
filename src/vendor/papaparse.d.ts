// What is used of it. The types that others keep for it (@types/papaparse) name the DOM, which is not ours to load.
declare module "papaparse" {
  const papa: {
    unparse(
      rows: readonly (readonly unknown[])[],
      options: {
        readonly newline?: string;
        /** Puts an apostrophe before what a spreadsheet would take for a formula. */
        readonly escapeFormulae?: boolean | RegExp;
      },
    ): string;
  };
  export default papa;
}

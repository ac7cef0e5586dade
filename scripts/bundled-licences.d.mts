/** The inputs in a metafile of esbuild. */
export interface Metafile {
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** Returns the folders of the packages in the bundles, by the metafiles of esbuild. */
export function bundledPackages(...metafiles: readonly Metafile[]): readonly string[];

/** Returns the licences of packages under a title, as Markdown; each package once. */
export function licencesOf(root: string, title: string, packages: readonly string[]): string;

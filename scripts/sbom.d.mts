/** Returns the bill of materials of what the package contains from other packages, as CycloneDX 1.6. */
export function sbomOf(root: string, bundled: readonly string[]): unknown;

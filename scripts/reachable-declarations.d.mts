/** Returns the declarations in dist/ that the `types` of package.json lead to, as paths below dist/. */
export function reachableDeclarations(root: string): readonly string[];

/** The input of the checks of a release. */
export interface Release {
  /** The tag of Git: `v1.2.3`. */
  readonly tag: string | undefined;
  readonly manifest: Readonly<Record<string, unknown>>;
  /** The text of `CHANGELOG.md`. */
  readonly changelog: string;
}

/** Returns what prevents a release, one sentence each. */
export function releaseProblems(release: Release): readonly string[];

/** Returns the tag of npm for the tag of a version: `latest`, or the word after the dash. */
export function npmTagOf(tag: string): string;

/** The fields of package.json that nobody could fill in before the project had a home. */
const HOME = {
  repository: "the address of the repository, which npm compares with the one that signs",
  bugs: "where issues are filed",
  homepage: "the address of the site",
};

/** A version of Semantic Versioning, with the first word of what is before its release. */
const VERSION = /^\d+\.\d+\.\d+(?:-(?<before>[a-z]+)(?:\.\d+)?)?$/;

/** Returns the address in a field that is a string or an object with an address. */
const addressIn = (field) => (typeof field === "object" && field !== null ? field.url : field);

/** Returns what prevents a release, one sentence each. */
export function releaseProblems({ tag, manifest, changelog }) {
  const problems = [];
  for (const [field, meaning] of Object.entries(HOME)) {
    const address = addressIn(manifest[field]);
    const isAddress = typeof address === "string" && /^(?:git\+)?https:\/\/[^/\s]+\.[^/\s]+/.test(address);
    if (!isAddress)
      problems.push(
        `package.json: "${field}" must be an https address (${meaning}); got ${JSON.stringify(manifest[field])}.`,
      );
  }
  const { version } = manifest;
  if (!VERSION.test(version))
    problems.push(`package.json: "version" must be like 1.2.3 or 1.2.3-rc.1; got ${JSON.stringify(version)}.`);
  if (tag !== `v${version}`)
    problems.push(`The tag must be v${version}, as "version" in package.json says; got ${JSON.stringify(tag)}.`);
  const heading = new RegExp(`^## \\[${String(version).replace(/[.+]/g, "\\$&")}\\] [-–] \\d{4}-\\d{2}-\\d{2}$`, "m");
  if (!heading.test(changelog))
    problems.push(
      `CHANGELOG.md: expected the heading "## [${version}] - YYYY-MM-DD". Move what is under Unreleased there.`,
    );
  if (manifest.private === true) problems.push('package.json: "private" must go; npm refuses to publish with it.');
  return problems;
}

/** Returns the tag of npm for the tag of a version: `latest`, or the word after the dash (`rc`). */
export const npmTagOf = (tag) => VERSION.exec(tag.replace(/^v/, ""))?.groups.before ?? "latest";

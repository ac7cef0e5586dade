// Bundled into the package by the build, so that it is not a dependency: docs/decisions/05-libraries.md.
export { parse } from "@humanwhocodes/momoa";

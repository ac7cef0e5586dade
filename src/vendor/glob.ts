// Bundled into the package when it is built, so that nobody has to install it: docs/decisions/05-libraries.md.
export { glob, isDynamicPattern } from "tinyglobby";

import path from "node:path";
import { parseArgs } from "node:util";
import { PlainDateSchema } from "typed-agreements";

/** @import { Arguments } from "./index.mjs" */

// The file at one commit, and the day of that commit. For any other file, the day is an argument.
const FILE = path.resolve(import.meta.dirname, "../../../shared/corpora/uk-tariff-origin-schemes/roo_schemes_uk.json");
const PROVENANCE = { reviewedOn: "2026-08-21", commit: "3c02669" };

/**
 * Reads the arguments of the command.
 *
 * @param {readonly string[]} args
 * @returns {Arguments | undefined} nothing if help is requested
 * @throws {TypeError | RangeError} if an argument is missing, unknown or ambiguous.
 */
export function readArguments(args) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: "boolean" },
      out: { type: "string" },
      "reviewed-on": { type: "string" },
      commit: { type: "string" },
    },
  });
  const { help, out, commit, "reviewed-on": reviewedOn } = values;
  if (help) return undefined;
  const [file, ...more] = positionals;
  if (more.length > 0) throw new TypeError(`One file at a time; got ${positionals.join(", ")}`);
  if (file === undefined) {
    if (reviewedOn !== undefined || commit !== undefined)
      throw new TypeError("--reviewed-on and --commit are for a file that is named");
    return { file: FILE, out, provenance: PROVENANCE };
  }
  if (reviewedOn === undefined) {
    throw new TypeError(
      "--reviewed-on is missing: the day of the file, as 2026-08-21. Every record says to which day it was checked",
    );
  }
  const day = PlainDateSchema.safeParse(reviewedOn);
  if (!day.success) throw new RangeError(`--reviewed-on: ${day.error.issues[0]?.message}`);
  return { file, out, provenance: commit === undefined ? { reviewedOn } : { reviewedOn, commit } };
}

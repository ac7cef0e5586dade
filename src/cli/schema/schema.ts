import { readFile } from "node:fs/promises";
import { showValue } from "../../messages/show-value.js";
import type { Command } from "../command.js";
import { UsageError } from "../usage-error.js";

const HELP = `Prints the JSON Schema (draft 2020-12) of a record, for editors and for
validators in other languages.

Usage: typed-agreements schema

  -h, --help  this text

Examples:
  typed-agreements schema > agreement.schema.json
  typed-agreements schema | jq '."$defs" | keys'

A file that names the schema gets completion and red lines in editors: in JSON
with "$schema": "./agreement.schema.json", in YAML with a first line
# yaml-language-server: $schema=./agreement.schema.json
`;

/** The command `schema`: prints the JSON Schema of the package. */
export const SCHEMA_COMMAND: Command = {
  name: "schema",
  options: [],
  help: HELP,
  async run({ operands }, { out }) {
    if (operands.length > 0) throw new UsageError(`schema takes nothing; got ${operands.map(showValue).join(", ")}`);
    await out(await readFile(new URL("../agreement.schema.json", import.meta.url), "utf8"));
    return 0;
  },
};

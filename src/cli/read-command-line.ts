import { parseArgs } from "node:util";
import { didYouMean } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";
import type { Command, OptionSpec } from "./command.js";
import type { CommandLine } from "./command-line.js";
import { UsageError } from "./usage-error.js";

/** The parsed request: help, the version, or a command to run. */
export type Asked =
  | { readonly asked: "help"; readonly command?: Command }
  | { readonly asked: "version" }
  | { readonly asked: "command"; readonly command: Command; readonly line: CommandLine };

const HELP_OPTION: OptionSpec = { name: "help", short: "h" };
/** An option of the program, not of a command. */
const VERSION: OptionSpec = { name: "version", short: "V" };

/**
 * Parses the command line. The first of the commands is the default.
 *
 * @throws {UsageError} if a command or an option is unknown, or if a value is missing.
 */
export function readCommandLine(args: readonly string[], commands: readonly [Command, ...Command[]]): Asked {
  const specs = [HELP_OPTION, VERSION, ...commands.flatMap(({ options }) => options)];
  // Not strict: Node's own messages for an unknown option suggest no other one.
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      specs.map(({ name, short, needs }) => [
        name,
        { type: needs === undefined ? "boolean" : "string", ...(short === undefined ? {} : { short }) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const operands = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const [first] = operands;
  const named = commands.find(({ name }) => name === first);
  // `--help` takes precedence over everything else on the line, except the name of an unknown command.
  const wants = ({ name }: OptionSpec) => tokens.some((token) => token.kind === "option" && token.name === name);
  const isUnknown = first !== undefined && named === undefined;
  if (wants(HELP_OPTION) && !isUnknown)
    return named === undefined ? { asked: "help" } : { asked: "help", command: named };
  if (first === undefined && wants(VERSION)) return { asked: "version" };
  for (const token of tokens) {
    // Checked before the command: the value of an unknown option would be read as the name of a command.
    if (token.kind === "option" && !specs.some(({ name }) => name === token.name))
      throw unknownOption(token.rawName, args, named ?? commands[0]);
  }
  if (isUnknown) {
    throw new UsageError(
      `Unknown command ${showValue(first)}; ${didYouMean(
        first,
        commands.map(({ name }) => name),
      )}`,
    );
  }
  const command = named ?? commands[0];
  const options = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const spec = command.options.find((one) => one.name === name);
    if (spec === undefined) {
      const owner = commands.find((one) => one.options.some((option) => option.name === name));
      throw new UsageError(`${rawName} is an option of ${owner?.name ?? "typed-agreements"}, not of ${command.name}`);
    }
    if (spec.needs !== undefined && value === undefined) throw new UsageError(`${rawName} needs ${spec.needs}`);
    if (spec.needs === undefined && value !== undefined)
      throw new UsageError(`${rawName} takes no value; got ${showValue(value)}`);
    const before = spec.isList === true ? options.get(name) : undefined;
    options.set(name, before === undefined ? (value ?? true) : `${before},${value}`);
  }
  return { asked: "command", command, line: { operands: operands.slice(1), options } };
}

function unknownOption(rawName: string, args: readonly string[], { options }: Command): UsageError {
  const known = [...options, HELP_OPTION].map((one) => `--${one.name}`);
  // "-x.json" is read as the options -x, -., -j …
  const file = args.find((arg) => /^-[^-]/.test(arg) && arg.startsWith(rawName) && arg.includes("."));
  const hint = file === undefined ? "" : `. A file whose name begins with a dash is written ./${file}`;
  return new UsageError(`Unknown option ${showValue(rawName)}; ${didYouMean(rawName, known)}${hint}`);
}

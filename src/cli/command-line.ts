import { parseArgs } from "node:util";
import { didYouMean } from "../messages/did-you-mean.js";
import { showValue } from "../messages/show-value.js";
import type { Command, OptionSpec } from "./command.js";
import { UsageError } from "./usage-error.js";

/** What was typed behind a command. */
export interface CommandLine {
  /** What is no option, in order. */
  readonly operands: readonly string[];
  /** The options by their names; of one given twice, the last, or both joined with a comma if it takes a list. */
  readonly options: ReadonlyMap<string, string | true>;
}

/** What the command line asks for. */
export type Asked =
  | { readonly asked: "help"; readonly command?: Command }
  | { readonly asked: "version" }
  | { readonly asked: "command"; readonly command: Command; readonly line: CommandLine };

const HELP: OptionSpec = { name: "help", short: "h" };
/** Of the program as a whole, and of no command. */
const VERSION: OptionSpec = { name: "version", short: "V" };

/**
 * Reads the command line. Without a command it is the first one that is meant.
 *
 * @throws {UsageError} for an unknown command or option, or a missing value.
 */
export function readCommandLine(args: readonly string[], commands: readonly [Command, ...Command[]]): Asked {
  const specs = [HELP, VERSION, ...commands.flatMap(({ options }) => options)];
  // Not strict: Node's own messages for a wrong option do not say which one was probably meant.
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
  // Whoever asks for help gets it, whatever else is on the line.
  const wants = ({ name }: OptionSpec) => tokens.some((token) => token.kind === "option" && token.name === name);
  if (wants(HELP)) return named === undefined ? { asked: "help" } : { asked: "help", command: named };
  if (first === undefined && wants(VERSION)) return { asked: "version" };
  for (const token of tokens) {
    // Before the command: what stands behind an option that is unknown is taken for one.
    if (token.kind === "option" && !specs.some(({ name }) => name === token.name))
      throw unknownOption(token.rawName, named ?? commands[0]);
  }
  if (first !== undefined && named === undefined) {
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

function unknownOption(rawName: string, { options }: Command): UsageError {
  const known = [...options, HELP].map((one) => `--${one.name}`);
  return new UsageError(`Unknown option ${showValue(rawName)}; ${didYouMean(rawName, known)}`);
}

import { parseArgs } from "node:util";
import { toInstant } from "../calendar/instant.js";
import { parsePlainDate } from "../calendar/plain-date.js";
import type { PlainDate, ZonedTime } from "../model/index.js";
import { didYouMean } from "../wording/did-you-mean.js";
import { showValue } from "../wording/show-value.js";
import { UsageError } from "./usage-error.js";

const OPTIONS = {
  "as-of": { type: "string" },
  "known-at": { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

const COMMANDS = ["show"] as const;

/** What the command line asks for. */
export interface Arguments {
  readonly help: boolean;
  readonly json: boolean;
  /** The day or the moment asked about, when one is given. */
  readonly asOf?: PlainDate | ZonedTime;
  /** The day up to which the record is to be read, when one is given. */
  readonly knownAt?: PlainDate;
  /** The id of the record, when one is given. */
  readonly record?: string;
}

/**
 * Reads the command line.
 *
 * @throws {UsageError} for an unknown command or option, a missing value, or a day that the calendar does not have.
 */
export function readArguments(args: readonly string[]): Arguments {
  // Not strict: Node's own messages for a wrong option do not say which one was probably meant.
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  // Whoever asks for help gets it, whatever else is on the line.
  if (tokens.some((token) => token.kind === "option" && (token.name === "help" || token.name === "h"))) {
    return { help: true, json: false };
  }
  const positionals: string[] = [];
  let result: Arguments = { help: false, json: false };
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind === "option") result = { ...result, ...readOption(token.name, token.rawName, token.value) };
  }
  const [command, record, ...rest] = positionals;
  if (command !== undefined && !COMMANDS.some((known) => known === command)) {
    throw new UsageError(`Unknown command ${showValue(command)}; ${didYouMean(command, COMMANDS)}`);
  }
  if (rest.length > 0) throw new UsageError(`show takes one record; got more: ${rest.map(showValue).join(", ")}`);
  return record === undefined ? result : { ...result, record };
}

function readOption(name: string, rawName: string, value: string | undefined): Partial<Arguments> {
  switch (name) {
    case "as-of":
      return { asOf: readTime(rawName, value) };
    case "known-at":
      return { knownAt: readDay(rawName, value) };
    case "json":
      if (value !== undefined) throw new UsageError(`${rawName} takes no value; got ${showValue(value)}`);
      return { json: true };
    default: {
      const known = Object.keys(OPTIONS).map((option) => `--${option}`);
      throw new UsageError(`Unknown option ${showValue(rawName)}; ${didYouMean(rawName, known)}`);
    }
  }
}

/** A moment as RFC 9557 writes it, without an offset: the zone says what it is. */
const MOMENT = /^(?<date>[^T]+)T(?<time>[\d:]+)\[(?<zone>[^\]]+)\]$/;

function readTime(rawName: string, value: string | undefined): PlainDate | ZonedTime {
  const { date, time, zone } = MOMENT.exec(value ?? "")?.groups ?? {};
  if (date === undefined || time === undefined || zone === undefined) return readDay(rawName, value);
  return orUsageError(rawName, () => {
    const moment = { date, time, zone };
    toInstant(moment); // refuses what no clock of that zone shows
    return moment;
  });
}

function readDay(rawName: string, value: string | undefined): PlainDate {
  if (value === undefined) throw new UsageError(`${rawName} needs a day, as in ${rawName} 2026-03-01`);
  return orUsageError(rawName, () => parsePlainDate(value));
}

function orUsageError<T>(rawName: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${rawName}: ${(error as Error).message}`);
  }
}

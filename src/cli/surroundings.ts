import type { Readable } from "node:stream";
import type { PlainDate } from "../model/index.js";
import type { Style } from "./style.js";
import { terminalText } from "./terminal-text.js";

/** The environment of a run of the command line. */
export interface Surroundings {
  /** The version of this package. */
  readonly version: () => string;
  /** The current day in UTC. */
  readonly today: PlainDate;
  /** The width of the terminal, in characters. */
  readonly columns: number;
  readonly style: Style;
  /** True if the standard output is a terminal. */
  readonly terminal: boolean;
  /** Writes to the standard output. Wait for it, so that nothing accumulates if the reader is slow. */
  readonly out: (text: string) => void | Promise<void>;
  /** Writes lines to the standard error. */
  readonly err: (text: string) => void;
  readonly stdin: () => Readable;
  /** Writes to the standard error what moves the cursor: the progress bar. Strings from records are not written there. */
  readonly draw: (text: string) => void;
  /** True if the progress can be shown on a terminal. */
  readonly watched: boolean;
  /** A clock for rates, in milliseconds from any start. */
  readonly clock: () => number;
  /** The number of threads that the machine can run at once. */
  readonly cores: number;
  /** Aborted with a `StopReason` if the run has to stop. */
  readonly stop: AbortSignal;
}

/** The process that runs the command line: its streams as they are. */
export type Host = Omit<Surroundings, "draw">;

/** Returns the environment of a command: what it writes is safe for a terminal, whatever the records contain. */
export function surroundingsOf(host: Host): Surroundings {
  return {
    ...host,
    out: (text) => host.out(host.terminal ? terminalText(text) : text),
    err: (text) => host.err(terminalText(text)),
    draw: host.err,
  };
}

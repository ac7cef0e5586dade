import type { Readable } from "node:stream";
import type { PlainDate } from "../model/index.js";
import type { Style } from "./style.js";

/** The environment of a run of the command line. */
export interface Surroundings {
  /** The version of this package. */
  readonly version: () => string;
  /** The current day in UTC. */
  readonly today: PlainDate;
  /** The width of the terminal, in characters. */
  readonly columns: number;
  readonly style: Style;
  /** Writes to the standard output. Wait for it, so that nothing accumulates if the reader is slow. */
  readonly out: (text: string) => void | Promise<void>;
  readonly err: (text: string) => void;
  readonly stdin: () => Readable;
  /** True if the progress can be shown on a terminal. */
  readonly watched: boolean;
  /** A clock for rates, in milliseconds from any start. */
  readonly clock: () => number;
  /** The number of threads that the machine can run at once. */
  readonly cores: number;
  /** Aborted with a `StopReason` if the run has to stop. */
  readonly stop: AbortSignal;
}

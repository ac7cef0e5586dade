import type { Readable } from "node:stream";
import type { PlainDate } from "../model/index.js";
import type { Style } from "./style.js";

/** Why a run is to stop, as the reason of its signal, when it is not Ctrl-C: the reader of the output has seen enough. */
export const UNREAD = "nobody reads the output";

/** What a run of the command line needs from outside. */
export interface Surroundings {
  /** The version of this package. */
  readonly version: () => string;
  /** Today in UTC. */
  readonly today: PlainDate;
  /** The width of the terminal, in characters. */
  readonly columns: number;
  readonly style: Style;
  /** Writes to the standard output; to be waited for, so that nothing piles up before a slow reader. */
  readonly out: (text: string) => void | Promise<void>;
  readonly err: (text: string) => void;
  readonly stdin: () => Readable;
  /** Whether there is somebody at a terminal who would like to see how far it is. */
  readonly watched: boolean;
  /** A clock for rates, in milliseconds from any start. */
  readonly clock: () => number;
  /** How many threads the machine runs at once. */
  readonly cores: number;
  /** Aborted when the run is to stop: with Ctrl-C, or when nobody reads the output any more. */
  readonly stop: AbortSignal;
}

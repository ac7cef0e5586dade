import { numberInWords } from "../../words/unit-in-words.js";

/** The progress of a run. */
export interface Progressed {
  readonly records: number;
  /** The number of bytes read, and the total if it is known. */
  readonly bytes: number;
  readonly total?: number;
  /** The time so far, in milliseconds. */
  readonly elapsed: number;
}

const CELLS = 20;

/** Returns a line for a terminal: the progress, the rate and the remaining time. */
export function progressLine({ records, bytes, total, elapsed }: Progressed): string {
  const seconds = Math.max(elapsed, 1) / 1000;
  const rates = [
    `${numberInWords(records)} records`,
    `${numberInWords(Math.round(records / seconds))} a second`,
    `${(bytes / 1e6 / seconds).toFixed(0)} MB/s`,
  ].join(", ");
  if (total === undefined || total === 0 || bytes === 0) return rates;
  const part = Math.min(1, bytes / total);
  const full = Math.round(part * CELLS);
  const bar = `[${"#".repeat(full)}${"-".repeat(CELLS - full)}]`;
  const left = (seconds / part) * (1 - part);
  return `${bar} ${Math.floor(part * 100)}%, ${inShort(left)} left, ${rates}`;
}

function inShort(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** A run that takes less time than this shows no bar. */
const PATIENCE = 1000;
const REDRAW = 200;
const CLEAR = "\r\u001B[K";

/** A progress bar that redraws itself on a terminal; does nothing if the output is not a terminal. */
export class ProgressBar {
  readonly #write: ((text: string) => void) | undefined;
  readonly #columns: number;
  readonly #clock: () => number;
  readonly #start: number;
  #drawn = false;
  #next: number;

  constructor(write: ((text: string) => void) | undefined, columns: number, clock: () => number) {
    this.#write = write;
    this.#columns = columns;
    this.#clock = clock;
    this.#start = clock();
    this.#next = this.#start + PATIENCE;
  }

  /** Redraws the bar, if enough time has passed. */
  update(state: Omit<Progressed, "elapsed">): void {
    if (this.#write === undefined) return;
    const now = this.#clock();
    if (now < this.#next) return;
    this.#next = now + REDRAW;
    this.#drawn = true;
    const line = progressLine({ ...state, elapsed: now - this.#start });
    this.#write(`${CLEAR}${line.slice(0, this.#columns - 1)}`);
  }

  /** Removes the bar, so that something else can be written. */
  clear(): void {
    if (!this.#drawn) return;
    this.#drawn = false;
    this.#write?.(CLEAR);
  }
}

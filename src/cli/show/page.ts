import type { Style } from "../style.js";

/** The page for which the output is laid out. */
export interface Page {
  /** The width, in columns of a terminal. */
  readonly width: number;
  readonly style: Style;
}

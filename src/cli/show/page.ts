import type { Style } from "../style.js";

/** What a text is laid out for. */
export interface Page {
  /** The width, in columns of a terminal. */
  readonly width: number;
  readonly style: Style;
}

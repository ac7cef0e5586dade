import type { Style } from "../style.js";

/** What a piece of text is written for: so wide, and so set off. */
export interface Page {
  /** The width, in columns of a terminal. */
  readonly width: number;
  readonly style: Style;
}

import { styleText } from "node:util";

/** The styles of the parts of the output. */
export interface Style {
  /** A heading. */
  readonly heading: (text: string) => string;
  /** The most important part. */
  readonly accent: (text: string) => string;
  /** Secondary information. */
  readonly aside: (text: string) => string;
  /** An error. */
  readonly error: (text: string) => string;
  /** A warning. */
  readonly warning: (text: string) => string;
}

const same = (text: string) => text;

/** No styles: for pipes, for files, and if `NO_COLOR` is set. */
export const PLAIN_STYLE: Style = { heading: same, accent: same, aside: same, error: same, warning: same };

/**
 * Returns the style for a stream, with colours on a terminal that supports them: Node checks the terminal, `NO_COLOR` and
 * `FORCE_COLOR`.
 */
export function styleFor(stream: NodeJS.WriteStream): Style {
  return {
    heading: (text) => styleText("bold", text, { stream }),
    accent: (text) => styleText("cyan", text, { stream }),
    aside: (text) => styleText("dim", text, { stream }),
    error: (text) => styleText("red", text, { stream }),
    warning: (text) => styleText("yellow", text, { stream }),
  };
}

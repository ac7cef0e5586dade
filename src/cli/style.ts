import { styleText } from "node:util";

/** How parts of the output are set off from each other. */
export interface Style {
  /** A heading. */
  readonly heading: (text: string) => string;
  /** What to look at first. */
  readonly accent: (text: string) => string;
  /** What is beside the point. */
  readonly aside: (text: string) => string;
  /** What is wrong. */
  readonly error: (text: string) => string;
  /** What may be wrong. */
  readonly warning: (text: string) => string;
}

const same = (text: string) => text;

/** No style at all: for pipes, for files, and where `NO_COLOR` is set. */
export const PLAIN: Style = { heading: same, accent: same, aside: same, error: same, warning: same };

/** The style for a stream, which has colour on a terminal that wants it: Node asks the terminal, `NO_COLOR` and `FORCE_COLOR`. */
export function styleFor(stream: NodeJS.WriteStream): Style {
  return {
    heading: (text) => styleText("bold", text, { stream }),
    accent: (text) => styleText("cyan", text, { stream }),
    aside: (text) => styleText("dim", text, { stream }),
    error: (text) => styleText("red", text, { stream }),
    warning: (text) => styleText("yellow", text, { stream }),
  };
}

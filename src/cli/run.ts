import { busan2025 } from "../data/index.js";
import type { Agreement, PlainDate } from "../model/index.js";
import { didYouMean } from "../wording/did-you-mean.js";
import { showValue } from "../wording/show-value.js";
import { readArguments } from "./arguments.js";
import { HELP } from "./help.js";
import { textWidth } from "./layout.js";
import { briefOf } from "./show/brief.js";
import { renderBrief } from "./show/render-brief.js";
import type { Style } from "./style.js";
import { UsageError } from "./usage-error.js";

/** What a run of the command line needs from outside. */
export interface Surroundings {
  /** Today in UTC. */
  readonly today: PlainDate;
  /** The width of the terminal, in characters. */
  readonly columns: number;
  readonly style: Style;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const RECORDS: readonly Agreement[] = [busan2025];

/** Runs the command line and returns its exit code: 0, or 2 when it was not understood. */
export function run(args: readonly string[], surroundings: Surroundings): 0 | 2 {
  const { today, columns, style, out, err } = surroundings;
  try {
    const { help, json, asOf = today, knownAt, record } = readArguments(args);
    if (help) {
      out(HELP);
      return 0;
    }
    const brief = briefOf(findRecord(record), knownAt === undefined ? { asOf } : { asOf, knownAt });
    out(json ? `${JSON.stringify(brief, null, 2)}\n` : renderBrief(brief, { width: textWidth(columns), style }));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    err(`typed-agreements: ${error.message}\n`);
    return 2;
  }
}

function findRecord(id: string = busan2025.id): Agreement {
  const found = RECORDS.find((record) => record.id === id);
  if (found !== undefined) return found;
  const known = RECORDS.map((record) => record.id);
  throw new UsageError(`There is no record ${showValue(id)}; ${didYouMean(id, known)}`);
}

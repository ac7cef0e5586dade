import type { TextProblem, ValidationResult } from "../../validate/index.js";

/** The problems of a record that are to be shown. */
export interface Shown {
  readonly result: Omit<ValidationResult, "agreement" | "lineage">;
  readonly problems: readonly TextProblem[];
}

/**
 * Chooses the problems to show, up to the largest number. For people, errors come before warnings in the whole report: warnings
 * are kept until the end, never more of them than can be shown.
 */
export class ShownProblems {
  readonly #most: number;
  readonly #errorsFirst: boolean;
  readonly #kept: Shown[] = [];
  #warnings = 0;
  count = 0;

  constructor(most: number, errorsFirst: boolean) {
    this.#most = most;
    this.#errorsFirst = errorsFirst;
  }

  /** Returns the problems of a record to show now. */
  of(result: ValidationResult): readonly TextProblem[] {
    if (!this.#errorsFirst) return this.#taken(result.problems);
    const errors = result.problems.filter(({ severity }) => severity === "error");
    this.#keep(result, result.problems.length === errors.length ? [] : result.problems.filter(isWarning));
    return this.#taken(errors);
  }

  /** Returns the warnings to show at the end. */
  *rest(): Generator<Shown> {
    for (const { result, problems } of this.#kept) {
      const shown = this.#taken(problems);
      if (shown.length > 0) yield { result, problems: shown };
    }
  }

  #keep({ file, line, record, problems }: ValidationResult, warnings: readonly TextProblem[]): void {
    const kept = warnings.slice(0, Math.max(0, this.#most - this.#warnings));
    if (kept.length === 0) return;
    this.#warnings += kept.length;
    const named = { ...(file === undefined ? {} : { file }), ...(record === undefined ? {} : { record }) };
    this.#kept.push({ result: { ...named, line, problems }, problems: kept });
  }

  #taken(problems: readonly TextProblem[]): readonly TextProblem[] {
    const taken = problems.slice(0, Math.max(0, this.#most - this.count));
    this.count += taken.length;
    return taken;
  }
}

function isWarning({ severity }: TextProblem): boolean {
  return severity === "warning";
}

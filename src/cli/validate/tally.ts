import { compareTexts } from "../../messages/compare-texts.js";
import type { TextProblem } from "../../validate/index.js";
import { numberInWords } from "../../words/unit-in-words.js";

/** The counts so far. */
export class Tally {
  files = 0;
  unreadable = 0;
  records = 0;
  faulty = 0;
  errors = 0;
  warnings = 0;
  shown = 0;
  readonly #rules = new Map<string, { readonly rule: string; readonly severity: string; count: number }>();

  /** Counts the problems of a record. */
  add(problems: readonly TextProblem[]): void {
    const errors = problems.filter(({ severity }) => severity === "error").length;
    this.errors += errors;
    this.warnings += problems.length - errors;
    if (errors > 0) this.faulty += 1;
    for (const { rule, severity } of problems) {
      const key = `${severity} ${rule}`;
      const found = this.#rules.get(key);
      if (found === undefined) this.#rules.set(key, { rule, severity, count: 1 });
      else found.count += 1;
    }
  }

  /** Returns the count of each rule, one a line: errors first, then the most frequent first. */
  byRule(): string {
    const all = [...this.#rules.values()].sort(
      (a, b) => compareTexts(a.severity, b.severity) || b.count - a.count || compareTexts(a.rule, b.rule),
    );
    const numbers = all.map(({ count, severity }) => countWithNoun(count, severity));
    const width = Math.max(...numbers.map(({ length }) => length));
    return all.map(({ rule }, index) => `  ${numbers[index]?.padEnd(width)}  ${rule}\n`).join("");
  }

  /** Returns all counts in one line. */
  summary(partial: boolean): string {
    const { files, records, faulty, errors, warnings, unreadable, shown } = this;
    const found = [
      errors === 0 ? "no errors" : `${countWithNoun(errors, "error")} in ${countWithNoun(faulty, "record")}`,
      ...(warnings === 0 ? [] : [countWithNoun(warnings, "warning")]),
      ...(unreadable === 0 ? [] : [`${countWithNoun(unreadable, "input")} could not be read`]),
    ].join(", ");
    const hidden = errors + warnings - shown;
    const rest = hidden === 0 ? "" : ` ${countWithNoun(hidden, "problem")} not shown (--max-problems).`;
    const checked = `${countWithNoun(records, "record")} in ${countWithNoun(files, "file")}`;
    return partial
      ? `Interrupted: this is only a part. Checked so far: ${checked}: ${found}.${rest}`
      : `Checked ${checked}: ${found}.${rest}`;
  }
}

/** Returns a number with its noun: "1,204 records". */
export function countWithNoun(count: number, noun: string): string {
  return `${numberInWords(count)} ${noun}${count === 1 ? "" : "s"}`;
}

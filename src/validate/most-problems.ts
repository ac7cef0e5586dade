import type { SyntaxProblem } from "./located.js";

/** The largest number of syntax problems that are listed for a record. In a hostile file, every character can be one. */
export const MOST_SYNTAX_PROBLEMS = 1000;

/** Returns the first syntax problems of a record. If there are more than can be listed, the last one says so. */
export function firstProblems(problems: Iterable<SyntaxProblem>): readonly SyntaxProblem[] {
  const first: SyntaxProblem[] = [];
  for (const problem of problems) {
    if (first.length < MOST_SYNTAX_PROBLEMS) {
      first.push(problem);
      continue;
    }
    const message = `There are more than ${MOST_SYNTAX_PROBLEMS} syntax problems in this record; the others are not listed`;
    const tip = "Fix the first ones, then validate again: one missing quote can be the cause of all the others.";
    return [...first, { ...problem, message, tip }];
  }
  return first;
}

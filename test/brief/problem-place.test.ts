import { expect, it } from "vitest";
import { problemPlace } from "../../src/brief/index.js";

it("cuts a pointer and an id that are as long as a file", () => {
  const problem = { rule: "schema", severity: "error", line: 1, column: 2, message: "m" } as const;
  const { of } = problemPlace({ ...problem, pointer: `/${"x".repeat(200_000)}` }, "y".repeat(200_000));
  expect(of).toBe(` /${"x".repeat(199)}… of ${"y".repeat(200)}…`);
  expect(problemPlace({ ...problem, pointer: "/events/0/on" }, "busan-2025").of).toBe(" /events/0/on of busan-2025");
});

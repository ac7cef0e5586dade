import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/brief/display-width.js";
import { wrap } from "../../src/cli/layout.js";
import { terminalText } from "../../src/cli/terminal-text.js";

const CHINESE = "中美双方就经贸磋商达成的共识，包括（一）暂停对等关税；“二”延长措施。".repeat(12);

describe("wrap", () => {
  it.each([20, 40, 41, 100])("wraps Chinese text without spaces at %i columns", (width) => {
    const lines = wrap(CHINESE, width, "  ", "    ");
    expect(lines.map((line) => line.trimStart()).join("")).toBe(CHINESE);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    // Every line is filled, except for characters that must stay together.
    for (const line of lines.slice(0, -1)) expect(displayWidth(line)).toBeGreaterThan(width - 8);
  });

  it("begins no line with closing punctuation, and ends none with opening punctuation", () => {
    for (let width = 12; width < 60; width += 1) {
      for (const line of wrap(CHINESE, width, "")) {
        expect(line).not.toMatch(/^[，。；）”]/u);
        expect(line).not.toMatch(/[（“]$/u);
      }
    }
  });

  it("breaks other words only if they are longer than a line, and only between visible characters", () => {
    expect(wrap("one two three", 7, "")).toEqual(["one two", "three"]);
    expect(wrap(`a ${"x".repeat(12)} b`, 5, "")).toEqual(["a", "xxxxx", "xxxxx", "xx b"]);
    expect(wrap("👨‍👩‍👧".repeat(4), 5, "")).toEqual(["👨‍👩‍👧👨‍👩‍👧", "👨‍👩‍👧👨‍👩‍👧"]);
    expect(wrap("e\u0301".repeat(6), 4, "")).toEqual(["e\u0301".repeat(4), "e\u0301".repeat(2)]);
  });

  it("keeps a web address in one piece", () => {
    const address = `https://example.org/${"x".repeat(60)}`;
    expect(wrap(`See ${address} there.`, 40, "  ")).toEqual(["  See", `  ${address}`, "  there."]);
  });

  it("wraps a word of a hundred thousand characters", () => {
    expect(wrap("字".repeat(100_000), 80, "")).toHaveLength(2500);
    expect(wrap("x".repeat(100_000), 80, "")).toHaveLength(1250);
  });

  it("prints a line break in the text as a space", () => {
    expect(wrap("a\nb\r\nc\u2028d", 40, "")).toEqual(["a b c d"]);
  });
});

describe("terminalText", () => {
  it("keeps line breaks and our own colours, and replaces all other control characters", () => {
    expect(terminalText("a\r\n\u001B[1mb\u001B[22m\nc\u001B[2J\rd\u001B[4m\u0007")).toBe(
      "a\n\u001B[1mb\u001B[22m\nc·[2J d·[4m·",
    );
  });

  it("keeps emoji, flags, and scripts that need joiners", () => {
    const texts = ["👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️ 👍🏽 1️⃣", "می‌خواهم", "क्‍ष", "葛󠄀", "“é→…” ¥"];
    for (const text of texts) expect(terminalText(text)).toBe(text);
  });
});

describe("wrap, for private-use characters and no-break spaces", () => {
  it("keeps a private-use character, and keeps words together at a no-break space that it prints as a space", () => {
    expect(wrap("a\uE000b c\u00A0d", 40, "")).toEqual(["a\uE000b c d"]);
    expect(wrap("aaaa bbbb\u00A0cccc", 10, "")).toEqual(["aaaa", "bbbb cccc"]);
  });
});

import { createRequire } from "node:module";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { toDataPackage, toICalendar, toJson, toMarkdown } from "../../src/format/index.js";
import { FORBIDDEN, HOSTILE_SIGNS, withHostileTexts } from "../fixtures/hostile-text.js";
import { fullRecord } from "./full-record.js";
import { readCalendar } from "./read-calendar.js";
import { readPackage } from "./read-package.js";
import { rebuild } from "./rebuild.js";

// The types in src/vendor declare only the writer.
const papa: { parse(text: string, options: object): { readonly data: string[][] } } = createRequire(import.meta.url)(
  "papaparse",
);

/** A token of a Markdown parser, as far as it is read here. */
interface Token {
  readonly type: string;
  readonly tag: string;
  readonly content: string;
  readonly attrs: readonly (readonly [string, string])[] | null;
  readonly children: readonly Token[] | null;
}
// A dependency of TypeDoc; its types are not installed.
const MarkdownIt: new (
  options: object,
) => { validateLink: () => boolean; parse(text: string, environment: object): Token[] } = createRequire(
  createRequire(import.meta.url).resolve("typedoc"),
)("markdown-it");

const hostile = withHostileTexts(fullRecord);
// The same places, with harmless words.
const harmless = withHostileTexts(fullRecord, " (word)", "(sign)");

/** Returns the record as a UTF-8 file can contain it: UTF-8 has no form for a lone surrogate. */
const wellFormed = <T extends object>(record: T): T =>
  JSON.parse(toJson(record as never).replaceAll("\\ud800", "\uFFFD"));

describe("the tables of a hostile record", () => {
  const files = toDataPackage(wellFormed(hostile)).filter(({ path }) => path.endsWith(".csv"));

  it("are read as the same cells by two parsers", () => {
    expect(files.length).toBeGreaterThan(15);
    for (const { path, content } of files) {
      const cells = parse(content, { record_delimiter: "\r\n" });
      const others = (papa as unknown as { parse(text: string, options: object): { data: string[][] } })
        .parse(content, { newline: "\r\n", delimiter: "," })
        .data.slice(0, -1);
      expect(others, path).toEqual(cells);
    }
  });

  it("contain every string exactly as the record does", () => {
    expect(rebuild(readPackage([hostile]), wellFormed(hostile).id)).toEqual(wellFormed(hostile));
  });

  it("contain no cell that a spreadsheet reads as a formula, whatever the text begins with", () => {
    const beginnings = [
      "=1+1",
      "+1",
      "-1",
      "@SUM(A1)",
      "\t=1",
      "\r=1",
      "\n=1",
      "＝1",
      "＋1",
      "－1",
      "＠A",
      "'=1",
      "''=1",
    ];
    for (const start of beginnings) {
      const record = { ...hostile, title: start + hostile.title, altTitles: [start] };
      const data = readPackage([record]);
      expect(rebuild(data, hostile.id.replace("\uD800", "\uFFFD"))).toEqual(wellFormed(record));
      for (const { name } of data.resources) {
        for (const cell of data.cells(name).flat()) {
          if (/^-?\d+(\.\d+)?$/.test(cell)) continue;
          expect(/^[=+\-@\t\r\n＝＋－＠]/u.test(cell), `${name}: ${JSON.stringify(cell.slice(0, 20))}`).toBe(false);
        }
      }
    }
  });
});

describe("the calendar of a hostile record", () => {
  const text = toICalendar(hostile);
  const calendar = readCalendar(text);
  const calm = readCalendar(toICalendar(harmless));

  it("has the same entries as that of a harmless record, each with its own id", () => {
    expect(calm.events.length).toBeGreaterThan(10);
    const times = ({ events }: typeof calm) =>
      events.map(({ start, end, status, alarms }) => [start, end, status, alarms.length]);
    expect(times(calendar)).toEqual(times(calm));
    expect(new Set(calendar.events.map(({ uid }) => uid)).size).toBe(calendar.events.length);
    expect(text.split("BEGIN:VEVENT\r\n").length - 1).toBe(calendar.events.length);
  });

  it("has no line breaks except its own, and no characters that hide text or change its direction", () => {
    expect(FORBIDDEN.exec(text.replaceAll("\r\n", ""))).toBeNull();
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    for (const { uid, summary, description, location = "" } of calendar.events) {
      for (const line of [uid, summary, ...description.split("\n"), location]) expect(FORBIDDEN.exec(line)).toBeNull();
    }
    // Encoding as UTF-8 and decoding changes nothing: there is no lone surrogate.
    expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
  });

  it("has different entry ids for two records whose ids differ only in invisible characters", () => {
    const both = [hostile, { ...hostile, id: `${fullRecord.id}${HOSTILE_SIGNS.replace("\u0001", "\u0002")}` }];
    const { events } = readCalendar(toICalendar(both));
    expect(events.length).toBe(2 * calendar.events.length);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });
});

describe("the Markdown of a hostile record", () => {
  const parser = new MarkdownIt({ html: true });
  // Every address becomes a link, so that the test sees a bad one.
  parser.validateLink = () => true;
  const tokens = (text: string) => parser.parse(text, {});
  const inline = tokens(toMarkdown(hostile)).flatMap(({ children }) => children ?? []);

  it("has the same headings, lists and paragraphs as that of a harmless record", () => {
    const blocks = (text: string) => tokens(text).map(({ type, tag }) => `${type} ${tag}`);
    expect(blocks(toMarkdown(hostile))).toEqual(blocks(toMarkdown(harmless)));
    expect(blocks(toMarkdown([hostile, { ...hostile, id: "b" }]))).toEqual(
      blocks(toMarkdown([harmless, { ...harmless, id: "b" }])),
    );
    expect(blocks("# A\n\n| a |\n|---|\n| b |").length).toBeGreaterThan(3);
  });

  it("has no HTML and no images, and links only to web addresses, which are shown", () => {
    expect(tokens(toMarkdown(hostile)).filter(({ type }) => type === "html_block" || type === "fence")).toEqual([]);
    expect(inline.filter(({ type }) => type === "html_inline" || type === "image")).toEqual([]);
    for (const [index, { type, attrs }] of inline.entries()) {
      if (type !== "link_open") continue;
      const [, href = ""] = attrs?.find(([name]) => name === "href") ?? [];
      expect(href).toMatch(/^https?:\/\//);
      expect(decodeURI(href)).toBe(decodeURI(inline[index + 1]?.content ?? ""));
    }
  });

  it("has no characters that hide text or change its direction", () => {
    expect(FORBIDDEN.exec(toMarkdown(hostile))).toBeNull();
  });

  it("is checked with a parser that finds HTML, links and images", () => {
    const types = tokens("<b>\n\na <i>x</i> [x](javascript:alert(1)) ![x](y)").flatMap(({ type, children }) => [
      type,
      ...(children ?? []).map((child) => child.type),
    ]);
    expect(types).toEqual(expect.arrayContaining(["html_block", "html_inline", "link_open", "image"]));
  });
});

describe("the JSON of a hostile record", () => {
  it("contains the exact record, and no characters that change how a terminal shows it", () => {
    const text = toJson(hostile);
    expect(JSON.parse(text)).toEqual(hostile);
    expect(FORBIDDEN.exec(text)).toBeNull();
  });
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { AgreementSchema } from "../../src/schema/index.js";
import { issuesOf } from "../../src/schema/issues-of.js";
import { validateText } from "../../src/validate/index.js";
import { fullRecords } from "../format/full-records.js";
import type { Json } from "./mutations.js";
import { type Place, placesIn } from "./places-in.js";
import { withValueAt } from "./wrong-values.js";

const [record = {}, ...others] = JSON.parse(JSON.stringify(fullRecords)) as readonly Json[];
const places = placesIn([record, ...others]);
const changed = ({ record: whole, at }: Place, value: unknown) =>
  at.length === 0 ? value : withValueAt(whole, at, value as Json | undefined);

/** Values to write in place of another; only `undefined` removes the key. */
const WRONG: readonly (readonly [name: string, value: unknown])[] = [
  ["missing", undefined],
  ["null", null],
  ["an object", { a: 1 }],
  ["an empty object", {}],
  ["a list", [1, 2]],
  ["a list of one string", ["one"]],
  ["an empty list", []],
  ["a number", 5],
  ["a negative fraction", -0.5],
  ["true", true],
  ["false", false],
  ["an empty string", ""],
  ["a blank string", " "],
  ["a string with blanks", "two words"],
  ["digits in a string", "10"],
  ["a long string", `${"x".repeat(200_000)} `],
  ["no number", Number.NaN],
  ["a Date", new Date(0)],
];

const english = z.locales.en().localeError;

/** Returns Zod's own message for an issue. */
function defaultOf(issue: z.core.$ZodIssue): string {
  const said = english(issue as z.core.$ZodRawIssue);
  return typeof said === "string" ? said : (said?.message ?? "");
}

const NAMED =
  /^(?:Expected .+; got .+|Missing key ".+"; add .+|Unknown \S+(?: of \S+)? .+; (?:did you mean ".+"\?|known: .+))/s;
/** A next step: an example, the words that are valid, the key that was meant, or what to write, put or leave out. */
const STEP = / as ["{[\d]|did you mean|known: |one of: |; (?:write|put|leave)|: (?:it|these) |; add |\{ \w+: /;

describe("no message of the schema is one of Zod's own", () => {
  it.each(WRONG)("for %s in every place: expected, given, where and the next step", (_, value) => {
    let refused = 0;
    for (const place of places) {
      const { at } = place;
      for (const issue of issuesOf(changed(place, value))) {
        refused += 1;
        const where = `${at.join("/")}: ${issue.message}`;
        expect(issue.message, where).not.toBe(defaultOf(issue));
        expect(issue.message, where).not.toMatch(
          /Invalid (?:input|option|string|key|element|type)|Unrecognized key|^Too (?:big|small)/,
        );
        expect(issue.message, where).toMatch(NAMED);
        expect(issue.message, where).toMatch(STEP);
        expect(issue.message.length, where).toBeLessThan(700);
        expect(issue.path.slice(0, at.length), where).toEqual(at.slice(0, issue.path.length));
      }
    }
    expect(refused).toBeGreaterThan(places.length / 20);
  });

  it("and validateText gives the line, the column and the pointer of each", () => {
    // A sixth of the places: each text is read as a whole.
    for (const place of places.filter(({ at }, index) => at.length > 0 && index % 6 === 0)) {
      const { at } = place;
      const text = JSON.stringify(changed(place, at.at(-1) === "names" ? 5 : { a: 1 }), null, 1);
      const [result] = validateText(text, { format: "json" });
      const errors = result?.problems.filter(({ rule }) => rule === "schema") ?? [];
      for (const { line, column, pointer, message, tip } of errors) {
        expect(
          [line > 1, column > 0, `/${at.join("/")}`.startsWith(pointer) || pointer.startsWith(`/${at.join("/")}`)],
          `${pointer} ${message}`,
        ).toEqual([true, true, true]);
        expect(tip === undefined || !message.includes(tip), message).toBe(true);
      }
    }
  });
});

interface Words {
  readonly place: Place;
  readonly words: readonly string[];
}

/** The closed lists of a JSON Schema at the places of the record where they hold. */
function closedListsAt(): readonly Words[] {
  const schema = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, "../../dist/agreement.schema.json"), "utf8"),
  );
  const lists = new Set<string>();
  const walk = (node: unknown, key: string) => {
    if (typeof node !== "object" || node === null) return;
    const { enum: words, const: word } = node as { readonly enum?: readonly string[]; readonly const?: unknown };
    // A constant is a kind, which the choice around it lists, or true.
    if (words !== undefined) lists.add(JSON.stringify(words));
    else if (word !== undefined) expect([true, ...KIND_CONSTANTS], key).toContain(word);
    for (const [name, inner] of Object.entries(node)) walk(inner, name);
  };
  walk(schema, "");
  const found = [...lists].map((list): readonly string[] => JSON.parse(list));
  return found.map((words) => {
    const place = places.find((one) => isPlaceOf(words, one));
    if (place === undefined) throw new Error(`No place in the records for ${words.join(", ")}`);
    return { place, words };
  });
}

const KIND_CONSTANTS = places.filter(({ at }) => at.at(-1) === "kind").map(({ value }) => value);

/** True if a place has one of the words and takes no others. */
function isPlaceOf(words: readonly string[], place: Place): boolean {
  if (typeof place.value !== "string" || !words.includes(place.value)) return false;
  const issues = AgreementSchema.safeParse(changed(place, 5)).error?.issues ?? [];
  return issues.some(({ message }) => message.startsWith(`Expected one of: ${words.join(", ")};`));
}

describe("every closed list of the schema", () => {
  const lists = closedListsAt();

  it("has a place in the record", () => {
    expect(lists.length).toBeGreaterThan(20);
  });

  it.each(lists)("$words names what was given, and the word that was meant", ({ place, words }) => {
    const { at } = place;
    const messageFor = (value: Json) =>
      AgreementSchema.safeParse(withValueAt(record, at, value)).error?.issues.find(
        (issue) => issue.path.length >= at.length,
      )?.message;
    const key = typeof at.at(-1) === "number" ? "word" : at.at(-1);
    for (const word of words) {
      const capitals = word.charAt(0).toUpperCase() + word.slice(1).replaceAll("-", " ");
      expect(messageFor(capitals)).toBe(`Unknown ${key} "${capitals}"; did you mean "${word}"?`);
      const typo = `${word}x`;
      if (!words.includes(typo)) expect(messageFor(typo)).toBe(`Unknown ${key} "${typo}"; did you mean "${word}"?`);
    }
    expect(messageFor("?")).toMatch(/^Unknown \S+ "\?"; known: /);
    expect(messageFor(null)).toBe(`Expected one of: ${words.join(", ")}; got null; write one of them in quotes`);
  });

  it.each([
    [["events", 0, "type"], "denounced", 'Unknown type "denounced"; did you mean "withdrawn" or "terminated"?'],
    [
      ["events", 0, "type"],
      "Entered into force",
      'Unknown type "Entered into force"; did you mean "entered-into-force"?',
    ],
    [["parties", 0, "kind"], "country", 'Unknown kind "country"; did you mean "state"?'],
    [["form"], "Signed", 'Unknown form "Signed"; did you mean "signed"?'],
    [["events", 0, "type"], "constructor", 'Unknown type "constructor"; known: signed,'],
  ] as const)("at %j, %j", (at, value, message) => {
    const { error } = AgreementSchema.safeParse(withValueAt(record, at, value));
    expect(error?.issues[0]?.message).toContain(message);
  });
});

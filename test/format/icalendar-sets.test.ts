import { describe, expect, it } from "vitest";
import { treatyOf } from "../../bench/treaties.mjs";
import { busan2025, newStart2010 } from "../../src/data/index.js";
import { toICalendar } from "../../src/format/index.js";
import type { Agreement } from "../../src/model/index.js";
import { agreementWith, commitmentWith } from "../fixtures/agreement.js";
import { readCalendar } from "./read-calendar.js";

const read = (records: Agreement | readonly Agreement[]) => readCalendar(toICalendar(records));
const undated = (over: Partial<Agreement> = {}) => agreementWith({ commitments: [commitmentWith()], ...over });

describe("the calendar of several records", () => {
  it("has the entries of the calendar of each record, in the order of their days", () => {
    const { name, description, events, notes } = read([newStart2010, busan2025]);
    const alone = [...read(newStart2010).events, ...read(busan2025).events];
    expect(events).toHaveLength(alone.length);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(alone.length);
    for (const event of alone) expect(events).toContainEqual(event);
    const days = events.map(({ start }) => start.slice(0, 10));
    expect(days).toEqual([...days].sort());
    expect(name).toBe("2 agreements");
    expect(description).not.toContain("Without an entry");
    expect(notes).toEqual([]);
  });

  it("keeps the order of the records for entries on the same day", () => {
    const on = (id: string) =>
      agreementWith({ id, commitments: [commitmentWith({ term: { end: { through: "2027-01-01" } } })] });
    expect(read([on("b"), on("a")]).events.map(({ uid }) => uid)).toEqual([
      "b.pause.end@typed-agreements",
      "a.pause.end@typed-agreements",
    ]);
  });

  it("leaves out records without an entry, and names the first ten of them", () => {
    const records = Array.from({ length: 13 }, (_, index) => undated({ id: `pact-${index}`, title: `Pact ${index}` }));
    const { events, notes, description } = read([busan2025, ...records]);
    expect(events).toHaveLength(read(busan2025).events.length);
    expect(notes).toEqual([]);
    expect(description).toContain("Without an entry: Pact 0; Pact 1;");
    expect(description).toContain("Pact 9; 3 more.");
    expect(read([busan2025, ...records.slice(0, 2)]).description).toContain("Without an entry: Pact 0; Pact 1.");
  });
});

describe("a calendar without any entry", () => {
  it("has one undated note if it is of one record, which says what has no day and why", () => {
    const text = toICalendar(undated({ reviewedOn: "2025-06-01" }));
    expect(text).not.toContain("VEVENT");
    const { description, notes, events } = readCalendar(text);
    expect(events).toEqual([]);
    expect(notes).toEqual([
      {
        uid: "truce.no-entry@typed-agreements",
        summary: "No entry: A truce",
        description,
        stamp: "2025-06-01T00:00:00Z",
        sequence: 20250601,
      },
    ]);
    expect(description).toContain("End date unknown");
    expect(text).not.toContain("DTSTART");
  });

  it("has one note if it is of several records, dated by the latest review", () => {
    const { notes, events, name } = read([
      undated({ id: "a", title: "Pact A", reviewedOn: "2025-06-01" }),
      undated({ id: "b", title: "Pact B", reviewedOn: "2025-07-01" }),
      undated({ id: "c", title: "Pact C", reviewedOn: "2025-05-01" }),
    ]);
    expect([events, name]).toEqual([[], "3 agreements"]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ uid: "no-entry@typed-agreements", stamp: "2025-07-01T00:00:00Z" });
    expect(notes[0]?.description).toContain("Without an entry: Pact A; Pact B; Pact C.");
  });

  it("has a note dated 1970 if it is of no record", () => {
    expect(read([])).toMatchObject({
      name: "0 agreements",
      events: [],
      notes: [{ uid: "no-entry@typed-agreements", stamp: "1970-01-01T00:00:00Z" }],
    });
  });
});

it("toICalendar gives an entry for each of the benchmark treaties that has an end", () => {
  const set = Array.from({ length: 98 }, (_, number) => treatyOf(number));
  expect(read(set).events).toHaveLength(8);
});

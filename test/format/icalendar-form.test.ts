import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordOf } from "../../bench/records.mjs";
import { printable } from "../../src/brief/index.js";
import { daysBetween } from "../../src/calendar/index.js";
import { toICalendar } from "../../src/format/index.js";
import type { Agreement } from "../../src/model/index.js";
import { expiries } from "../../src/query/index.js";
import { explain } from "../../src/words/index.js";
import { SHIPPED } from "../data/shipped-records.js";
import { runs } from "../fixtures/property-runs.js";
import { fullRecord } from "./full-record.js";
import { readCalendar } from "./read-calendar.js";

const records: readonly Agreement[] = [...SHIPPED, fullRecord];

/** Asserts what RFC 5545 requires of every calendar. */
function expectWellFormed(text: string): void {
  const lines = text.split("\r\n");
  expect(lines.pop()).toBe("");
  for (const line of lines) {
    expect(line).not.toMatch(/[\r\n]|[^\P{Cc}\t]/u);
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
  }
  const unfolded = text.replaceAll("\r\n ", "").split("\r\n");
  for (const line of unfolded.slice(0, -1)) expect(line).toMatch(/^[A-Z-]+[:;]/);
  // Properties come before alarms (section 3.6.1).
  for (const [index, line] of unfolded.entries()) {
    if (line === "END:VALARM") expect(unfolded[index + 1]).toMatch(/^(?:BEGIN:VALARM|END:VEVENT)$/);
  }
}

describe.each(records.map((record) => [record.id, record] as const))("the calendar of %s", (_, record) => {
  const text = toICalendar(record);
  const { events } = readCalendar(text);

  it("is well-formed, with lines of 75 octets at most", () => {
    expectWellFormed(text);
  });

  it("has no two entries with the same id", () => {
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it("has its entries in the order of their days", () => {
    const days = events.map(({ start }) => start.slice(0, 10));
    expect(days).toEqual([...days].sort());
  });

  it("has entries with all required fields", () => {
    for (const event of events) {
      expect(event.summary).not.toBe("");
      expect(event.description).toContain(`From the record “${record.title}”, reviewed up to`);
      expect(event.description).toContain("Sources:\n- ");
      expect(["CONFIRMED", "TENTATIVE", "CANCELLED"]).toContain(event.status);
      expect(event.transparency).toBe("TRANSPARENT");
      expect(event.stamp).toBe(`${record.reviewedOn}T00:00:00Z`);
      // A presumed end is not confirmed, and a reminder is only for a day to come.
      if (event.summary.includes("presumed")) expect(event.status).toBe("TENTATIVE");
      if (event.alarms.length > 0) expect(event.start > record.reviewedOn).toBe(true);
    }
  });
});

describe("the calendars of generated records", () => {
  it("contain the ends that expiryOf gives, and an exact day only where the day is known", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 50 }), (number, seed) => {
        const record = recordOf(number, seed);
        const text = toICalendar(record);
        expectWellFormed(text);
        const { events, description } = readCalendar(text);
        for (const expiry of expiries(record)) {
          const key = `${record.id}.${expiry.subject}.end@typed-agreements`;
          const entry = events.find(({ uid }) => uid === key);
          if (expiry.kind === "on" && expiry.inheritedFrom === undefined) {
            expect(entry?.start).toBe(expiry.date);
            expect(daysBetween(expiry.date, String(entry?.end))).toBe(1);
          } else if (expiry.kind === "between" && expiry.inheritedFrom === undefined) {
            expect(entry?.start).toBe(expiry.earliest);
            expect(daysBetween(expiry.latest, String(entry?.end))).toBe(1);
            expect(entry?.summary).toContain("some day");
            expect(entry?.status).toBe("TENTATIVE");
            for (const alarm of entry?.alarms ?? []) expect(alarm.description).toContain("at the earliest");
          } else {
            expect(entry).toBeUndefined();
            if (expiry.subject !== record.id) expect(description).toContain(explain(record, expiry));
          }
        }
      }),
      runs(40),
    );
  });

  it("have lines that are folded without splitting a character, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 60, maxLength: 300 }), (title) => {
        const text = toICalendar({ ...fullRecord, title, commitments: [], events: [] });
        expectWellFormed(text);
        const meeting = readCalendar(text).events.find(({ uid }) => uid === "full-2030.meeting@typed-agreements");
        const words = printable(title).replace(/\s+/gu, " ").trim();
        expect(meeting?.summary).toBe(`Meeting some day in January 2030: ${words}`.trim());
      }),
      runs(20, 1200),
    );
  });
});

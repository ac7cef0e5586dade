import { describe, expect, it } from "vitest";
import { commitmentRows, learningDays, RecordView } from "../../src/brief/index.js";
import { addToDay } from "../../src/calendar/plain-date.js";
import { records } from "../../src/data/index.js";
import type { Agreement, PlainDate } from "../../src/model/index.js";
import { periodsOf } from "../../src/query/index.js";

const all: readonly Agreement[] = await Promise.all(records.map(({ load }) => load()));

/** Returns days around some of the days on which something changes, and some days far away. */
function daysOf(record: Agreement): readonly PlainDate[] {
  const edges = new RecordView(record).subjects
    .flatMap((id) => periodsOf(record, id))
    .flatMap(({ from }) => (from === undefined ? [] : [from.earliest, from.latest]));
  const days = [...new Set([...edges, record.reviewedOn])].sort();
  const first = days[0] as PlainDate;
  const step = Math.ceil(days.length / 12);
  const near = days
    .filter((_, index) => index % step === 0)
    .flatMap((day) => [-2, -1, 0, 1, 2, 3].map((n) => shift(day, n)));
  return [...new Set([shift(first, -400), ...near, shift(record.reviewedOn, 400)])].sort();
}

const shift = (day: PlainDate, days: number) => addToDay(day, { days });

/** The number of days of knowledge on which a view took over what an earlier one had computed. */
let reusedOn = 0;

describe.each(all.map((record) => [record.id, record] as const))("the view of %s", (_, record) => {
  it("has the rows that commitmentRows computes, for days in ascending and in descending order", () => {
    const view = new RecordView(record);
    const days = daysOf(record);
    for (const day of [...days, ...days.toReversed()])
      expect(view.rows(day), day).toEqual(commitmentRows(record, { asOf: day }));
    expect(view.computed).toBeLessThanOrEqual(days.length * 2);
  });

  it("has the periods that periodsOf gives, and computes no row again while no row changes", () => {
    const view = new RecordView(record);
    for (const id of view.subjects) expect(view.periods(id)).toEqual(periodsOf(record, id));
    if (view.renews) return;
    const last = shift(record.reviewedOn, 4000);
    view.rows(last);
    const before = view.computed;
    for (let n = 1; n < 200; n += 1) view.rows(shift(last, n));
    expect(view.computed).toBe(before);
  });

  it("is the same for two days of knowledge if nothing became known between them", () => {
    const learned = learningDays(record);
    const starts = learned.filter((day) => day < record.reviewedOn);
    const step = Math.ceil(starts.length / 8);
    for (const start of starts.filter((_, index) => index % step === 0)) {
      const next = learned.find((day) => day > start) ?? record.reviewedOn;
      const knownAt = shift(start, Math.max(1, Math.floor((Date.parse(next) - Date.parse(start)) / 86_400_000) - 1));
      if (knownAt >= next || knownAt >= record.reviewedOn) continue;
      const first = new RecordView(record, start);
      const [reused, fresh] = [new RecordView(record, knownAt, first), new RecordView(record, knownAt)];
      expect(reused.known).toEqual(fresh.known);
      expect(reused.subjects).toEqual(fresh.subjects);
      for (const id of fresh.subjects) expect(reused.periods(id), `${id} ${knownAt}`).toEqual(fresh.periods(id));
      const rows = commitmentRows(record, { asOf: record.reviewedOn, knownAt });
      expect(reused.rows(record.reviewedOn)).toEqual(rows);
      reusedOn += 1;
    }
  });
});

describe("the views of all records", () => {
  it("took over what earlier ones had computed, on many days", () => {
    expect(reusedOn).toBeGreaterThan(30);
  });
});

import { afterEach, describe, expect, it, vi } from "vitest";
import { Views } from "../../docs/site/model/shown-on.js";
import { learningDays, RecordView } from "../../src/brief/index.js";
import { records } from "../../src/data/index.js";

const all = await Promise.all(records.map(({ load }) => load()));

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the views of a record", () => {
  it.each(all.map((record) => [record.id, record] as const))(
    "%s are computed in steps of at most eight commitments, after which nothing is left to compute",
    (_, record) => {
      const periods = vi.spyOn(RecordView.prototype, "periods");
      const days = learningDays(record).filter((day) => day < record.reviewedOn);
      for (const knownAt of days.filter((_day, index) => index % Math.ceil(days.length / 6) === 0)) {
        const views = new Views(record);
        const asked = { asOf: record.reviewedOn, knownAt };
        const computed = new Set<string>();
        for (const _step of views.computeInSteps(asked)) {
          const before = computed.size;
          for (const [id] of periods.mock.calls) computed.add(id);
          expect(computed.size - before).toBeLessThanOrEqual(8);
          periods.mockClear();
        }
        const view = views.on(knownAt);
        expect([...computed]).toEqual(expect.arrayContaining([...view.subjects]));
        expect([view.computed, views.made]).toEqual([1, 1]);
        expect([...views.computeInSteps(asked)]).toEqual([]);
        expect([view.computed, views.made]).toEqual([1, 1]);
      }
    },
  );
});

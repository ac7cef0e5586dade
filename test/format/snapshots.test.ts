import { afterAll, describe, expect, it } from "vitest";
import { busan2025 } from "../../src/data/index.js";
import { type ExportedFile, toDataPackage, toICalendar, toJson, toMarkdown } from "../../src/format/index.js";
import type { Agreement } from "../../src/model/index.js";
import { AgreementSchema } from "../../src/schema/index.js";
import { SHIPPED } from "../data/shipped-records.js";
import { fullRecord } from "./full-record.js";

const own = process.env["TZ"];
afterAll(() => {
  if (own === undefined) delete process.env["TZ"];
  else process.env["TZ"] = own;
});

/** Returns every export of a record. */
function exportsOf(record: Agreement): readonly ExportedFile[] {
  return [
    { path: `${record.id}.ics`, content: toICalendar(record) },
    { path: `${record.id}.md`, content: toMarkdown(record) },
    { path: `${record.id}.json`, content: toJson(record) },
    ...toDataPackage([record]).map(({ path, content }) => ({ path: `${record.id}/${path}`, content })),
  ];
}

// One record in files: a corrected fact would change too many of them for anybody to read.
describe("the exports of a record", () => {
  it.each(exportsOf(busan2025).map(({ path, content }) => [path, content]))(
    "are as before: %s",
    async (path, content) => {
      await expect(content).toMatchFileSnapshot(`__snapshots__/${path}`);
    },
  );
});

describe("exports", () => {
  const records = [...SHIPPED, fullRecord];
  const first = records.map(exportsOf);

  it("are the same bytes on every run", () => {
    expect(records.map(exportsOf)).toEqual(first);
  });

  it.each(["UTC", "Pacific/Apia", "America/New_York"])("are the same bytes under TZ=%s", (zone) => {
    process.env["TZ"] = zone;
    // Proves that the time zone was changed: otherwise this test could not fail.
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(records.map(exportsOf)).toEqual(first);
  });

  it("are the same for a record that was read from JSON", () => {
    for (const record of records) {
      const text = toJson(record);
      expect(text).toBe(`${JSON.stringify(record, null, 2)}\n`);
      const parsed = AgreementSchema.parse(JSON.parse(text));
      expect(parsed).toEqual(record);
      // The schema puts keys in its own order, which only the JSON export shows.
      const isSame = ({ path }: ExportedFile) => !path.endsWith(`${record.id}.json`);
      expect(exportsOf(parsed).filter(isSame)).toEqual(exportsOf(record).filter(isSame));
    }
  });
});

import type { Agreement } from "../../../src/model/index.js";
import type { Asked } from "../model/asked.js";
import { loadExports } from "./late.js";

/** Returns the lines of `overview.csv` of the commitments with these ids. */
export async function overviewCsv(
  record: Agreement | undefined,
  asked: Asked,
  ids: ReadonlySet<string>,
): Promise<string> {
  if (record === undefined) return "";
  const { overviewLines } = await loadExports();
  return overviewLines(record, asked, ids);
}

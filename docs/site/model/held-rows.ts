import type { CommitmentRow, RecordView } from "../../../src/brief/index.js";
import type { DayRange } from "./day-range.js";
import { haveSamePeriods, saysTheSame } from "./says-the-same.js";

/** A row as it is drawn: what it says, the view with its periods, and the days of the chart. */
export interface RowContent {
  readonly row: CommitmentRow;
  readonly view: RecordView;
  readonly range: DayRange;
}

/** The rows that are still drawn as before while a page turns to other days; one without content is not drawn yet. */
export type HeldRows = ReadonlyMap<string, RowContent | undefined>;

/** Returns the contents to draw: those of rows that are held as they were, the others new. */
export function drawnContents(
  rows: readonly CommitmentRow[],
  { view, range, held }: { readonly view: RecordView; readonly range: DayRange; readonly held?: HeldRows | undefined },
): readonly RowContent[] {
  return rows.flatMap((row) => {
    const content = held?.has(row.subject) ? held.get(row.subject) : { row, view, range };
    return content === undefined ? [] : [content];
  });
}

/**
 * Returns the rows to hold in each step, until none is held.
 *
 * @param drawn - The rows as they are drawn now.
 * @param rowsAStep - The largest number of rows that are drawn again in one step.
 */
export function* heldInSteps(
  drawn: ReadonlyMap<string, RowContent>,
  next: readonly RowContent[],
  rowsAStep: number,
): Generator<HeldRows> {
  const changed = next.filter((one) => !isSameContent(drawn.get(one.row.subject), one)).map(({ row }) => row.subject);
  for (let done = rowsAStep; done < changed.length; done += rowsAStep)
    yield new Map(changed.slice(done).map((id) => [id, drawn.get(id)]));
  yield new Map();
}

/** True if a row that is drawn needs no change. */
export function isSameContent(one: RowContent | undefined, other: RowContent): boolean {
  return one !== undefined && hasSameBars(one, other) && saysTheSame(one.row, other.row);
}

/** True if the bars of a row are the same: its periods, and the days of the chart. */
export function hasSameBars(one: RowContent, other: RowContent): boolean {
  return (
    one.row.title === other.row.title &&
    one.range.first === other.range.first &&
    one.range.last === other.range.last &&
    haveSamePeriods(one.view.periods(one.row.subject), other.view.periods(other.row.subject))
  );
}

import type { History } from "../../query/history/history.js";
import { periodsIn } from "../../query/history/periods-in.js";
import type { Subject } from "../../query/history/subject.js";
import { inRecord } from "../../query/in-record.js";
import type { Period } from "../../query/index.js";
import { subjectsIn } from "../../query/statuses.js";

/** A period with its subject and its position among the periods of that subject. */
export interface PeriodRow {
  readonly subject: string;
  readonly position: number;
  readonly period: Period;
}

/** Returns the periods of every subject: the agreement, each commitment, the meeting and each party. */
export function periodRows(history: History): readonly PeriodRow[] {
  const { record } = history;
  const { meeting, parties } = record;
  const subjects: readonly Subject[] = [
    ...subjectsIn(history),
    ...(meeting === undefined ? [] : [{ kind: "meeting" as const, id: meeting.id, meeting }]),
    ...parties.map(({ id }) => ({ kind: "party" as const, id })),
  ];
  const rows: PeriodRow[] = [];
  for (const subject of subjects) {
    let position = 0;
    for (const period of inRecord(record, subject.id, () => periodsIn(history, subject))) {
      position += 1;
      rows.push({ subject: subject.id, position, period });
    }
  }
  return rows;
}

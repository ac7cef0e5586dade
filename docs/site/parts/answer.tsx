import { answerLineOf, type CommitmentRow, type RecordView } from "../../../src/brief/index.js";
import type { Asked } from "../model/asked.js";

/** The sentences that answer before everything else: what is in effect, what ends next, up to when it was checked. */
export function Answer({
  rows,
  view,
  asked,
}: {
  readonly rows: readonly CommitmentRow[];
  readonly view: RecordView;
  readonly asked: Asked;
}) {
  const { counts, next, checked } = answerLineOf(rows, view.status(view.known.id, asked.asOf));
  return (
    <p class="answer">
      <strong>{counts}</strong> {next} <span class="quiet">{checked}</span>
    </p>
  );
}

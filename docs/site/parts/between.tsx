import { type CommitmentRow, changesBetween, dayAskedAbout } from "../../../src/brief/index.js";
import type { PlainDate } from "../../../src/model/index.js";
import { dayInWords } from "../../../src/words/index.js";
import type { Asked } from "../model/asked.js";
import { addressOfCommitment, type Place } from "../model/place.js";

/** The changes between an earlier day, as it looked then, and the day asked about. */
export function Between(props: {
  readonly since: PlainDate;
  readonly earlier: readonly CommitmentRow[];
  readonly rows: readonly CommitmentRow[];
  readonly asked: Asked;
  readonly place: Place;
  readonly choose?: (day: PlainDate) => void;
}) {
  const { since, earlier, rows, asked, place, choose } = props;
  const groups = changesBetween(earlier, rows);
  const day = dayAskedAbout(asked.asOf);
  const counts = groups.map(({ change, rows: own }) => `${own.length} ${change}`).join(", ");
  return (
    <div class="between">
      <p>
        <label class="needs-script">
          Compare with{" "}
          <input
            type="date"
            value={since}
            onChange={(event) => /^[1-9]\d{3}-/.test(event.currentTarget.value) && choose?.(event.currentTarget.value)}
          />{" "}
        </label>
        <strong>
          Since {dayInWords(since)}: {counts === "" ? "nothing changed" : counts}.
        </strong>{" "}
        <span class="quiet">
          {since > day ? "This day comes after the day asked about. " : ""}The first of the two days is read as it was
          known then.
        </span>
      </p>
      {groups.length === 0 ? null : (
        <dl>
          {groups.map(({ change, rows: own }) => (
            <div key={change}>
              <dt>{change}</dt>
              <dd>
                {own.map((row, index) => (
                  <span key={row.subject}>
                    {index === 0 ? "" : "; "}
                    <a href={addressOfCommitment(place, row.subject)} data-days="">
                      {row.title}
                    </a>
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

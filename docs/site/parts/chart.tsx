import { memo } from "preact/compat";
import { type CommitmentRow, dayAskedAbout, isInEffect, type RecordView } from "../../../src/brief/index.js";
import type { Asked } from "../model/asked.js";
import { barsOf, type Look } from "../model/bars.js";
import { type DayRange, placeOf } from "../model/day-range.js";
import { groupsOf, MOST_ROWS } from "../model/groups.js";
import { hasSameBars, isSameContent, type RowContent } from "../model/held-rows.js";
import { addressOfCommitment, type Place } from "../model/place.js";
import { daysInWords, endOfRow, nearnessOf, rowInWords } from "../model/row-in-words.js";
import { ticksOf } from "../model/ticks.js";
import { Bars } from "./bars.js";
import { Fold } from "./fold.js";
import { Legend } from "./legend.js";

/** The chart of a record: a line for each commitment, grouped by who owes it and sorted by end. */
export function Chart(props: {
  readonly rows: readonly CommitmentRow[];
  /** The rows as they are to be drawn: some can still be as they were. */
  readonly contents: readonly RowContent[];
  readonly view: RecordView;
  readonly asked: Asked;
  readonly place: Place;
  readonly range: DayRange;
}) {
  const { rows, contents, view, asked, place, range } = props;
  const byId = new Map(contents.map((content) => [content.row.subject, content]));
  const groups = groupsOf(contents.map(({ row }) => row));
  const isFolded = rows.length > MOST_ROWS;
  return (
    <figure class="chart" aria-label="Chart of the periods of each commitment">
      <Legend looks={looksOf(view, rows, range)} />
      <div class="chart-body">
        <Lines range={range} view={view} asked={asked} />
        {groups.map(({ title, rows: own }) => (
          <Fold key={title} title={title} count={own.length} isFolded={isFolded} level={2} class="chart-group">
            {() => (
              <ul>
                {own.map(({ subject }) => (
                  <ChartRow key={subject} {...(byId.get(subject) as RowContent)} place={place} />
                ))}
              </ul>
            )}
          </Fold>
        ))}
      </div>
    </figure>
  );
}

const looks = new WeakMap<RecordView, Map<string, ReadonlySet<Look | "open">>>();

/** Returns the looks of the bars that are drawn: the key has no others. Pages about one commitment share the view of the record. */
function looksOf(view: RecordView, rows: readonly CommitmentRow[], range: DayRange): ReadonlySet<Look | "open"> {
  const own = looks.get(view) ?? new Map<string, ReadonlySet<Look | "open">>();
  looks.set(view, own);
  const key = `${rows.length} ${rows[0]?.subject} ${range.last}`;
  const known = own.get(key) ?? drawnLooks(view, rows, range);
  own.set(key, known);
  return known;
}

function drawnLooks(view: RecordView, rows: readonly CommitmentRow[], range: DayRange): ReadonlySet<Look | "open"> {
  const bars = rows.flatMap(({ subject }) => barsOf(view.periods(subject), range));
  return new Set(bars.flatMap(({ look, isOpen }) => (isOpen ? [look, "open" as const] : [look])));
}

interface ChartRowProps extends RowContent {
  readonly place: Place;
}

/** A row of the chart; drawn again only if it says something else, or its periods or the days of the chart are others. */
const ChartRow = memo(DrawnRow, (one, other) => one.place === other.place && isSameContent(one, other));

function DrawnRow({ row, view, range, place }: ChartRowProps) {
  const { day, by } = endOfRow(row);
  const days = daysInWords(row);
  const { state, since } = row;
  const isOff = !isInEffect(state);
  const now = view
    .periods(row.subject)
    .find((period) => period.state === state && period.from?.latest === since?.latest);
  return (
    <li class={`chart-row near-${nearnessOf(row)}${isOff ? " is-off" : ""}`} data-commitment={row.subject}>
      <a
        class="chart-title"
        href={addressOfCommitment(place, row.subject)}
        data-days=""
        data-tip={rowInWords(row, now)}
      >
        {row.title}
      </a>
      <RowBars row={row} view={view} range={range} />
      <span class="chart-end">
        {day === "" ? null : <b>{day}</b>} {by}
        {days === "" ? null : <span class="chart-days">{days}</span>}
      </span>
    </li>
  );
}

/** The bars of a row; drawn again only if the periods or the days of the chart change. */
const RowBars = memo(({ row, view, range }: RowContent) => {
  const periods = view.periods(row.subject);
  return <Bars bars={barsOf(periods, range)} periods={periods} range={range} title={row.title} />;
}, hasSameBars);

/** The lines behind the bars: months or years, the day of the review, and the day asked about. */
function Lines({ range, view, asked }: { readonly range: DayRange; readonly view: RecordView; readonly asked: Asked }) {
  const asOf = `${placeOf(dayAskedAbout(asked.asOf), range)}%`;
  const reviewed = `${placeOf(view.reviewedOn, range)}%`;
  return (
    <svg class="chart-lines" width="100%" height="100%" aria-hidden="true">
      <TickLines view={view} first={range.first} last={range.last} range={range} />
      <line class="line-reviewed" x1={reviewed} x2={reviewed} y1="24" y2="100%" />
      <line class="line-asked" x1={asOf} x2={asOf} y1="26" y2="100%" />
      <circle class="line-knob" cx={asOf} cy="27" r="4" />
    </svg>
  );
}

const TickLines = memo(
  ({
    range,
  }: {
    readonly range: DayRange;
    readonly view: RecordView;
    readonly first: string;
    readonly last: string;
  }) => (
    <g>
      {ticksOf(range).map(({ day, x, label, isYear, fits }) => (
        <g key={day}>
          <line class={isYear ? "line-tick line-year" : "line-tick"} x1={`${x}%`} x2={`${x}%`} y1="24" y2="100%" />
          {label === undefined || fits.length === 0 ? null : (
            <text class={`tick ${fits.map((width) => `at-${width}`).join(" ")}`} x={`${x}%`} dx="3" y="20">
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  ),
  (one, other) => one.first === other.first && one.last === other.last,
);

import type { Period, State } from "../../../src/query/index.js";
import type { Bar } from "../model/bars.js";
import { type DayRange, placeOf } from "../model/day-range.js";
import { periodInWords } from "../model/period-in-words.js";

/** The height of a row of the chart, and the part of it that a bar takes up, in pixels. */
const ROW = 26;
const THICK = { y: 6, height: 14 };
const THIN = { y: 12, height: 3 };

/** A bar is at least this wide for a finger or a pointer, in pixels; a narrower one than this percentage gets a mark of that width. */
const REACH = 24;
const NARROW = 5;

/** The bars of a commitment, in percent of the width: the picture fits every page without being measured. */
export function Bars(props: {
  readonly bars: readonly Bar[];
  readonly periods: readonly Period<State>[];
  readonly range: DayRange;
  readonly title: string;
}) {
  const { bars, periods, range, title } = props;
  return (
    <svg class="bars" width="100%" height={ROW} role="img" aria-label={sentencesOf(bars, periods, title)}>
      {narrowLast(bars, range).map((bar) => (
        <BarOf key={`${bar.period} ${bar.look}`} bar={bar} range={range} tip={tipOf(bar, periods[bar.period])} />
      ))}
    </svg>
  );
}

/** Returns the bars with the narrow ones last: their marks are over those of their neighbours. */
function narrowLast(bars: readonly Bar[], range: DayRange): readonly Bar[] {
  const isNarrow = (bar: Bar) => spanOf(bar, range).share < NARROW;
  return [...bars.filter((bar) => !isNarrow(bar)), ...bars.filter(isNarrow)];
}

/** Returns the start and the width of a bar, in percent. */
function spanOf({ from, to }: Bar, range: DayRange): { readonly start: number; readonly share: number } {
  const start = placeOf(from, range);
  // The end of the range is the end of its last day.
  const end = to > range.last ? 100 : placeOf(to, range);
  return { start, share: Math.max(0.25, Math.round((end - start) * 1000) / 1000) };
}

function BarOf({ bar, range, tip }: { readonly bar: Bar; readonly range: DayRange; readonly tip: string }) {
  const { look, from, to, isOpen } = bar;
  const { start, share } = spanOf(bar, range);
  const [x, width] = [`${start}%`, `${share}%`];
  const size = look === "over" ? THIN : THICK;
  return (
    <g data-from={from} data-to={to} data-look={look} data-tip={tip}>
      <rect class={`bar bar-${look}`} x={x} width={width} rx={look === "over" ? 1.5 : 2} {...size} />
      {isOpen ? <OpenEnd /> : null}
      {share < NARROW ? (
        <svg x={`${start + share / 2}%`} y="1" width="1" height={REACH} overflow="visible" aria-hidden="true">
          <rect class="bar-reach" x={-REACH / 2} width={REACH} height={REACH} />
        </svg>
      ) : (
        <rect class="bar-reach" x={x} width={width} y="1" height={REACH} />
      )}
    </g>
  );
}

/** The arrow of a bar that nothing on record ends. */
function OpenEnd() {
  return (
    <svg x="100%" y="0" width="1" height={ROW} overflow="visible" aria-hidden="true">
      <path class="bar-arrow" d="M-1 5 l9 8 l-9 8 z" />
    </svg>
  );
}

function tipOf({ look }: Bar, period: Period<State> | undefined): string {
  if (period === undefined) return "";
  if (look !== "span") return periodInWords(period);
  return `On some day in this span: ${periodInWords(period)}`;
}

/** Returns the description of the bars for a screen reader. */
function sentencesOf(bars: readonly Bar[], periods: readonly Period<State>[], title: string): string {
  const numbers = new Set(bars.map(({ period }) => period));
  const sentences = [...numbers].flatMap((number) => periods[number] ?? []).map((period) => periodInWords(period));
  return `${title}. ${sentences.length === 0 ? "No dated period on record." : sentences.join(" ")}`;
}

import { axisX, barX, dot, gridX, plot, ruleX, text } from "@observablehq/plot";
import { eventDateInWords, whatHappened } from "../../../src/brief/index.js";
import type { Agreement, PlainDate } from "../../../src/model/index.js";
import { partiesInWords } from "../../../src/words/index.js";
import { addPaints } from "./chart-paints.js";
import { type DayRange, lengthOf, within } from "./day-range.js";
import { groupedBy } from "./grouped-by.js";
import { type Lanes, type Look, lanesOf, type Mark, type Stretch } from "./lanes.js";
import { nameOf } from "./names.js";
import { addressOfSource, inShort } from "./sources.js";

/** The chart, and a function that moves its line to another day. */
export interface Chart {
  readonly node: Element;
  readonly lanes: Lanes;
  readonly moveTo: (day: PlainDate) => void;
}

const ROW = 44;
const THICK = { insetTop: 22, insetBottom: 8 };
const THIN = { insetTop: 26, insetBottom: 12 };
const TOP = 30;
const LABEL = 13;
/** The distance between marks of one day. */
const BESIDE = 11;
const PAINTS: Readonly<Record<Look, string>> = {
  legal: "currentColor",
  announced: "url(#paint-hatched)",
  "no-end": "url(#paint-fading)",
  suspended: "none",
  ahead: "none",
  planned: "currentColor",
  partial: "url(#paint-partial)",
};
const LOOKS = Object.keys(PAINTS) as readonly Look[];
/** The types of events that end their target, which are marked by a cross. */
const ENDINGS: ReadonlySet<string> = new Set(["terminated", "superseded", "invalidated", "expired", "cancelled"]);

/** Returns midnight in UTC, for the scale of the chart; everywhere else dates are strings. */
const at = (day: PlainDate) => new Date(`${day}T00:00:00Z`);

/** Draws the terms of a record. */
export function drawChart(record: Agreement, range: DayRange, asOf: PlainDate, width: number): Chart {
  const lanes = lanesOf(record, range);
  const rows = lanes.rows.map(({ id }) => id);
  const tip = (mark: Mark) => eventSummary(mark, record);
  const link = (mark: Mark) => addressOfEvent(mark, record);
  const ticks = ticksOf(range, width);
  const whole = lanes.marks.filter(({ exact }) => exact);
  const svg = plot({
    width,
    height: TOP + rows.length * ROW + 8,
    marginTop: TOP,
    marginLeft: 1,
    marginRight: 1,
    marginBottom: 8,
    x: { type: "utc", domain: [at(range.first), at(range.last)] },
    y: { type: "band", domain: rows, axis: null, padding: 0 },
    marks: [
      gridX({ ticks: ticks.lines, className: "chart-grid" }),
      axisX({ anchor: "top", ticks: ticks.labels, tickSize: 0, fontSize: 12 }),
      ruleX([at(record.reviewedOn)], { className: "chart-reviewed" }),
      LOOKS.map((look) =>
        barX(
          lanes.stretches.filter((one) => one.look === look),
          {
            y: "commitment",
            x1: ({ from }: Stretch) => at(from),
            x2: ({ to }: Stretch) => at(to < range.last ? to : range.last),
            fill: PAINTS[look],
            className: `chart-${look}`,
            ...(look === "ahead" ? THIN : THICK),
          },
        ),
      ),
      ruleX([at(within(asOf, range))], { className: "chart-as-of" }),
      barX(
        lanes.marks.filter(({ exact }) => !exact),
        {
          y: "commitment",
          x1: ({ from }: Mark) => at(from),
          x2: ({ to }: Mark) => at(to),
          fill: "url(#paint-mark)",
          className: "chart-mark",
          ...THIN,
          title: tip,
          href: link,
        },
      ),
      besideEachOther(whole).map((marks, nth) =>
        [false, true].map((ending) => marksWith(marks, { ending, nth, tip, link })),
      ),
      text(lanes.rows, {
        y: "id",
        frameAnchor: "left",
        dy: LABEL - ROW / 2,
        dx: 2,
        text: ({ id, promisors }) => `${nameOf(id, record)} · ${partiesInWords(record, promisors)}`,
        fontSize: 12.5,
        className: "chart-label",
      }),
    ],
  });
  // A strict content security policy does not allow a style element; the styles that Plot would put in it are in the style
  // sheet.
  for (const style of svg.querySelectorAll("style")) style.remove();
  // Plot names its groups "bar" and "rule", which is meaningless to a reader, and a group without a role may have no name.
  for (const group of svg.querySelectorAll("g")) group.removeAttribute("aria-label");
  for (const one of svg.querySelectorAll("a"))
    one.setAttribute("aria-label", one.querySelector("title")?.textContent ?? "");
  svg.setAttribute("class", "chart");
  addPaints(svg);
  const line = svg.querySelector(".chart-as-of line");
  const scale = svg.scale("x");
  return {
    node: svg,
    lanes,
    moveTo: (day) => {
      const x = String(scale?.apply(at(within(day, range))));
      line?.setAttribute("x1", x);
      line?.setAttribute("x2", x);
    },
  };
}

/** Returns the ticks: the months of up to three years; for more years, as many ticks as there is room for. */
function ticksOf(
  range: DayRange,
  width: number,
): { readonly lines: string | number; readonly labels: string | number } {
  if (lengthOf(range) > 3 * 366) return { lines: Math.round(width / 60), labels: Math.round(width / 120) };
  return { lines: "month", labels: width < 560 ? "3 months" : "2 months" };
}

/** Numbers the marks of the same row and day. They would overlap otherwise, and only the upper one could be reached. */
function besideEachOther(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const places = groupedBy(marks, ({ commitment, from }) => `${from} ${commitment}`);
  const layers: Mark[][] = [];
  for (const place of places.values()) {
    for (const [nth, mark] of place.entries()) {
      layers[nth] ??= [];
      layers[nth].push(mark);
    }
  }
  return layers;
}

function marksWith(
  marks: readonly Mark[],
  of: {
    readonly ending: boolean;
    readonly nth: number;
    readonly tip: (mark: Mark) => string;
    readonly link: (mark: Mark) => string;
  },
) {
  const { ending, nth, tip, link } = of;
  return dot(
    marks.filter(({ event }) => ENDINGS.has(event.type) === ending),
    {
      y: "commitment",
      x: ({ from }: Mark) => at(from),
      dx: BESIDE * nth,
      dy: 7,
      r: ending ? 5 : 4.5,
      symbol: ending ? "times" : "circle",
      className: ending ? "chart-mark chart-mark-end" : "chart-mark",
      title: tip,
      href: link,
    },
  );
}

/** Returns an event in a sentence, with its source: the tooltip of a mark. */
function eventSummary({ event }: Mark, record: Agreement): string {
  const { summary, citations } = event;
  const source = record.sources.find(({ id }) => id === citations[0]?.source);
  const from = source === undefined ? "" : ` Source: ${inShort(source)}.`;
  return `${eventDateInWords(event)}: ${whatHappened(event, record)}. ${summary}${from}`;
}

/** Returns the address of the first source of an event that has one, or its place in the list of sources. */
function addressOfEvent({ event }: Mark, record: Agreement): string {
  const sources = event.citations.map((citation) => record.sources.find(({ id }) => id === citation.source));
  const source = sources.find((one) => one?.url !== undefined) ?? sources[0];
  return addressOfSource(source?.id ?? "", source);
}

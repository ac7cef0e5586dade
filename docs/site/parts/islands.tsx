import type { JSX } from "preact";
import type { CommitmentRow, RecordView } from "../../../src/brief/index.js";
import type { PlainDate } from "../../../src/model/index.js";
import type { Asked } from "../model/asked.js";
import type { DayRange } from "../model/day-range.js";
import { drawnContents, type HeldRows } from "../model/held-rows.js";
import type { Place } from "../model/place.js";
import { About } from "./about.js";
import { Accounts } from "./accounts.js";
import { Answer } from "./answer.js";
import { Between } from "./between.js";
import { Card, Facts } from "./card.js";
import { Chart } from "./chart.js";
import { SourcesAt } from "./citations.js";
import { Events } from "./events.js";
import { Experts } from "./experts.js";
import { Conditions, Issues } from "./issues.js";
import { Sources } from "./sources.js";
import { Table } from "./table.js";

/** Everything that a page shows of a record, for the days that it is about. */
export interface Shown {
  readonly view: RecordView;
  /** The same object for two days of knowledge with the same content. */
  readonly knowledge: object;
  readonly rows: readonly CommitmentRow[];
  /** The rows that the chart and the table still draw as before; absent if there are none. */
  readonly held?: HeldRows;
  readonly asked: Asked;
  /** The days of the chart: those of all that is known, and of the view. */
  readonly range: DayRange;
  readonly place: Place;
  /** The day of the build, then that of the reader: the chart reaches it unless it is years away. */
  readonly today: PlainDate;
  /** The earlier day of the comparison, and the rows of that day as they were known then. */
  readonly since: PlainDate;
  readonly earlier: readonly CommitmentRow[];
  /** The commitment that the page is about; absent for a page about the record. */
  readonly commitment?: string | undefined;
  readonly chooseSince?: (day: PlainDate) => void;
}

/** A part of a page that is made from a record: when the page is built, and again by its script. */
export interface Island {
  /** `days`: drawn again when one of the two days changes; `knowledge`: only when the day of knowledge does. */
  readonly follows: "days" | "knowledge";
  /** For a part with a row for each commitment: the largest number of rows that are drawn again in one step. */
  readonly rowsAStep?: number;
  readonly show: (shown: Shown) => JSX.Element | null;
}

/** The parts of all pages, by the names that their elements have in `data-island`. */
export const ISLANDS = {
  answer: { follows: "days", show: ({ rows, view, asked }) => <Answer rows={rows} view={view} asked={asked} /> },
  chart: {
    follows: "days",
    rowsAStep: 5,
    show: (shown) => {
      const { view, asked, place, range } = shown;
      const rows = ownRows(shown.rows, shown.commitment);
      const contents = drawnContents(rows, shown);
      return <Chart rows={rows} contents={contents} view={view} asked={asked} place={place} range={range} />;
    },
  },
  table: {
    follows: "days",
    rowsAStep: 3,
    show: (shown) => <Table rows={drawnContents(shown.rows, shown).map(({ row }) => row)} place={shown.place} />,
  },
  between: {
    follows: "days",
    show: ({ since, earlier, rows, asked, place, chooseSince }) => (
      <Between
        since={since}
        earlier={earlier}
        rows={rows}
        asked={asked}
        place={place}
        {...(chooseSince === undefined ? {} : { choose: chooseSince })}
      />
    ),
  },
  card: {
    follows: "days",
    show: ({ rows, view, commitment }) => {
      const [row] = ownRows(rows, commitment);
      return row === undefined ? (
        <p class="answer">This commitment was not on record on that day.</p>
      ) : (
        <Card row={row} view={view} />
      );
    },
  },
  facts: {
    follows: "days",
    show: ({ rows, view, asked, commitment }) => {
      const [row] = ownRows(rows, commitment);
      return row === undefined ? null : <Facts row={row} view={view} asked={asked} />;
    },
  },
  events: {
    follows: "knowledge",
    show: ({ view, commitment }) => (
      <Events view={view} {...(commitment === undefined ? {} : { target: commitment })} />
    ),
  },
  accounts: {
    follows: "knowledge",
    show: ({ view, commitment }) => (
      <Accounts record={view.known} {...(commitment === undefined ? {} : { only: commitment })} />
    ),
  },
  issues: { follows: "knowledge", show: ({ view }) => <Issues record={view.known} /> },
  conditions: { follows: "knowledge", show: ({ view }) => <Conditions record={view.known} /> },
  experts: { follows: "knowledge", show: ({ view }) => <Experts record={view.known} /> },
  about: { follows: "knowledge", show: ({ view }) => <About record={view.known} /> },
  sources: { follows: "knowledge", show: ({ view }) => <Sources record={view.known} /> },
} as const satisfies Readonly<Record<string, Island>>;

/** Returns a part of a page, with its links to the list of sources. */
export function islandOf({ show }: Island, shown: Shown): JSX.Element {
  return <SourcesAt.Provider value={shown.place.sources ?? ""}>{show(shown)}</SourcesAt.Provider>;
}

/** The name of a part. */
export type IslandName = keyof typeof ISLANDS;

function ownRows(rows: readonly CommitmentRow[], commitment: string | undefined): readonly CommitmentRow[] {
  return commitment === undefined ? rows : rows.filter(({ subject }) => subject === commitment);
}

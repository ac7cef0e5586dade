import { type Brief, briefOf } from "../../../src/brief/index.js";
import { busan2025 } from "../../../src/data/index.js";
import type { Agreement, PlainDate } from "../../../src/model/index.js";
import { accountsOf } from "./accounts.js";
import { addressOf, readAddress } from "./address.js";
import { announce } from "./announce.js";
import { assessmentsOf } from "./assessments.js";
import { type Chart, drawChart } from "./chart.js";
import { fillCommitments } from "./commitments.js";
import { dayControl } from "./day-control.js";
import { type DayRange, dayRangeOf } from "./day-range.js";
import { offerDownloads } from "./downloads.js";
import { element, found } from "./element.js";
import { nothingOnRecord, refill } from "./fill.js";
import { askedInWords, headOf } from "./head.js";
import { conditionsOf, issuesOf } from "./issues.js";
import { happenedBy, logOf, upcomingOf } from "./log.js";
import { nameOf } from "./names.js";
import { takeOwnRecords } from "./own-record.js";
import { sourceList } from "./sources.js";
import { termsTable } from "./terms-table.js";
import type { View } from "./view.js";

/** The day in the reader's time zone. It is only the first day shown; every answer is for a day that is asked for. */
function today(): PlainDate {
  const now = new Date();
  const two = (count: number) => String(count).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The view that the page shows. It changes only after everything to be shown was created. */
let view: View = { record: busan2025, asOf: today() };
let chart: Chart | undefined;
/** The smallest width of the chart. */
const NARROWEST = 280;
/** The width, measured once and again when the window changes: measuring forces a layout of the whole page. */
let chartWidth: number | undefined;
/** The input of the chart, which tells when it has to be redrawn. */
let drawn: { readonly record: Agreement; readonly key: string } | undefined;
/** The input of each section. */
const filled = new Map<string, string>();
/** The numbers of records, which identify them in the input of a section. */
const numbers = new WeakMap<Agreement, number>();
let counted = 0;

const controls = (next: (day: PlainDate) => View) => ({
  chosen: (day: PlainDate) => show(next(day)),
  moved: (day: PlainDate) => showSoon(next(day)),
});
const asOf = dayControl(
  "as-of",
  controls((day) => ({ ...view, asOf: day })),
);
const knownOn = dayControl(
  "known-on",
  controls((day) => withKnownOn(view, day)),
);

/** If the day of knowledge is that of the review or later, everything in the record was known. */
function withKnownOn({ record, asOf: day }: View, known: PlainDate | undefined): View {
  const base = { record, asOf: day };
  return known === undefined || known >= record.reviewedOn ? base : { ...base, knownOn: known };
}

let wanted: View | undefined;

/** Shows a view in the next frame: a slider moves faster than the page can be redrawn. */
function showSoon(next: View): void {
  if (wanted === undefined) {
    requestAnimationFrame(() => {
      const last = wanted;
      wanted = undefined;
      if (last !== undefined) show(last, LATER);
    });
  }
  wanted = next;
}

/** The milliseconds before the address is written: browsers block a page whose address changes with every move of a slider. */
const LATER = 200;
let writing: ReturnType<typeof setTimeout> | undefined;

/** Shows a view, and writes its days into the address. */
function show(next: View, delay = 0): void {
  wanted = undefined;
  render(next);
  found("address-faults", HTMLElement).replaceChildren();
  clearTimeout(writing);
  if (delay === 0) writeAddress();
  else writing = setTimeout(writeAddress, delay);
}

function writeAddress(): void {
  history.replaceState(null, "", addressOf(view.asOf, view.knownOn));
}

function render(next: View): void {
  const { record, asOf: day, knownOn: known } = next;
  const range = dayRangeOf(record, day);
  const brief = briefOf(record, { asOf: day, ...(known === undefined ? {} : { knownAt: known }) });
  const key = JSON.stringify([numberOfRecord(record), known]);
  const picture = chartOf(next, brief.agreement, range);
  // Nothing can fail after this point: a record that cannot be drawn leaves the page unchanged.
  view = next;
  asOf.show(day, range);
  knownOn.show(known ?? record.reviewedOn, { first: range.first, last: latest(record.reviewedOn, range.first) });
  fillRecord(brief, key);
  if (picture !== chart) placeChart(picture, brief.agreement);
  picture.moveTo(day);
  found("asked", HTMLElement).textContent = askedInWords(brief);
  fillCommitments(found("commitments", HTMLElement), brief, key);
  fill("upcoming", JSON.stringify([key, brief.upcoming]), () => [upcomingOf(brief)]);
  fill("log", JSON.stringify([key, happenedBy(brief)]), () => logOf(brief));
  announce(brief, numberOfRecord(record));
}

function numberOfRecord(record: Agreement): number {
  const number = numbers.get(record) ?? counted++;
  numbers.set(record, number);
  return number;
}

function latest(one: PlainDate, other: PlainDate): PlainDate {
  return one > other ? one : other;
}

/** Fills the sections that do not depend on the day asked about. */
function fillRecord(brief: Brief, key: string): void {
  const { agreement } = brief;
  found("title", HTMLElement).textContent = agreement.title;
  document.title = `${agreement.title} – typed-agreements explorer`;
  fill("head", key, () => headOf(brief));
  fill("terms", key, () => [termsTable(brief)]);
  fill("accounts", key, () => accountsOf(brief));
  fill("issues", key, () => issuesOf(brief));
  fill("conditions", key, () => conditionsOf(brief));
  fill("assessments", key, () => assessmentsOf(brief));
  fill("sources", key, () => [sourceList(agreement)]);
}

/** Fills a section, unless its input is unchanged; a section for which the record has nothing says so. */
function fill(id: string, key: string, make: () => readonly HTMLElement[]): void {
  if (filled.get(id) === key) return;
  const content = make();
  refill(found(id, HTMLElement), content.length > 0 ? content : [nothingOnRecord()]);
  filled.set(id, key);
}

/** Returns the chart of a view: the existing one, if only the day differs. */
function chartOf({ record, asOf: day, knownOn: known }: View, agreement: Agreement, range: DayRange): Chart {
  chartWidth ??= Math.max(NARROWEST, Math.floor(found("chart", HTMLElement).clientWidth));
  const key = JSON.stringify([known, range, chartWidth]);
  if (chart !== undefined && drawn?.key === key && drawn.record === record) return chart;
  const made = drawChart(agreement, range, day, chartWidth);
  drawn = { record, key };
  return made;
}

function placeChart(made: Chart, agreement: Agreement): void {
  chart = made;
  found("chart", HTMLElement).replaceChildren(made.node);
  const rows = new Set(made.lanes.rows.map(({ id }) => id));
  const left = agreement.commitments.filter(({ id }) => !rows.has(id)).map(({ id }) => nameOf(id, agreement));
  found("undated", HTMLElement).textContent = left.length === 0 ? "" : `Without any date: ${left.join("; ")}.`;
}

/** Shows the days in the address, and says which of them cannot be shown. */
function restore(): void {
  const { hash } = location;
  const address = readAddress(hash);
  const faults = [...address.faults];
  try {
    show(withKnownOn({ ...view, asOf: address.asOf ?? view.asOf }, address.knownOn));
  } catch (error) {
    faults.push(`${(error as Error).message}.`);
    if (chart === undefined) show(view);
  }
  found("address-faults", HTMLElement).replaceChildren(
    ...faults.map((fault) => element("p", { class: "fault" }, `The address of this page: ${fault}`)),
  );
  // An address that names a place on the page scrolls there.
  document.getElementById(hash.slice(1))?.scrollIntoView();
}

/** Makes a link to a place on the page scroll there and keep the days in the address. */
function goTo(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const address = link?.getAttribute("href") ?? link?.getAttribute("xlink:href") ?? "";
  const target = address.startsWith("#") ? document.getElementById(address.slice(1)) : null;
  if (target === null) return;
  event.preventDefault();
  target.scrollIntoView();
  target.focus();
}

/** Shows another record, and announces it to screen readers. */
function draw(record: Agreement, remark = ""): void {
  show({ record, asOf: view.asOf });
  found("own-note", HTMLElement).hidden = record === busan2025;
  found("own-remark", HTMLElement).textContent = remark;
  window.scrollTo(0, 0);
  found("title", HTMLElement).focus();
}

function resize(): void {
  const width = Math.max(NARROWEST, Math.floor(found("chart", HTMLElement).clientWidth));
  // The address bar of a phone appears and disappears, which changes the height.
  if (width === chartWidth) return;
  chartWidth = width;
  showSoon(wanted ?? view);
}

document.addEventListener("click", goTo);
window.addEventListener("hashchange", restore);
window.addEventListener("resize", resize);
found("today", HTMLButtonElement).addEventListener("click", () => show({ ...view, asOf: today() }));
const own = takeOwnRecords(draw);
found("back-to-busan", HTMLButtonElement).addEventListener("click", () => {
  own.forget();
  draw(busan2025);
});
offerDownloads(() => view);
restore();

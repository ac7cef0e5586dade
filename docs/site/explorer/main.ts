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

/** The day on the reader's calendar. It is only where the page starts; every answer is given for a day that is asked for. */
function today(): PlainDate {
  const now = new Date();
  const two = (count: number) => String(count).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What the page shows. It is only changed once everything that is to be shown is there. */
let view: View = { record: busan2025, asOf: today() };
let chart: Chart | undefined;
/** The chart is no narrower than this. */
const NARROWEST = 280;
/** Measured once, and again when the window changes: to measure is to lay out the whole page. */
let chartWidth: number | undefined;
/** What the chart was drawn from, to know when it has to be drawn anew. */
let drawn: { readonly record: Agreement; readonly key: string } | undefined;
/** What each section was filled from. */
const filled = new Map<string, string>();
/** Records by number, to tell them apart in what a section was filled from. */
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

/** What was known on the day of the review, or later, is all that the record has. */
function withKnownOn({ record, asOf: day }: View, known: PlainDate | undefined): View {
  const base = { record, asOf: day };
  return known === undefined || known >= record.reviewedOn ? base : { ...base, knownOn: known };
}

let wanted: View | undefined;

/** Shows a view with the next picture of the screen: a slider moves faster than the page can be drawn. */
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

/** Browsers take an address that changes with every move of a slider for an attack. */
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
  // What can fail has not: a record that cannot be drawn leaves the page as it was.
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

/** What does not depend on the day asked about. */
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

/** Fills a section, unless it was filled from the same; one of which the record has nothing says so. */
function fill(id: string, key: string, make: () => readonly HTMLElement[]): void {
  if (filled.get(id) === key) return;
  const content = make();
  refill(found(id, HTMLElement), content.length > 0 ? content : [nothingOnRecord()]);
  filled.set(id, key);
}

/** The chart of a view: the one that is there, if it shows the same but for the day. */
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

/** Shows the days of the address, and says what in it cannot be shown. */
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
  // An address that names a place on the page leads there.
  document.getElementById(hash.slice(1))?.scrollIntoView();
}

/** A link to a place on the page moves there and leaves the days in the address. */
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

/** Shows another record, and tells whoever listens that it does. */
function draw(record: Agreement, remark = ""): void {
  show({ record, asOf: view.asOf });
  found("own-note", HTMLElement).hidden = record === busan2025;
  found("own-remark", HTMLElement).textContent = remark;
  window.scrollTo(0, 0);
  found("title", HTMLElement).focus();
}

function resize(): void {
  const width = Math.max(NARROWEST, Math.floor(found("chart", HTMLElement).clientWidth));
  // The address bar of a phone comes and goes: that changes the height.
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

import { type Brief, briefOf } from "../../../src/cli/show/brief.js";
import { busan2025 } from "../../../src/data/index.js";
import type { Agreement, PlainDate } from "../../../src/model/index.js";
import { accountsOf } from "./accounts.js";
import { addressOf, readAddress } from "./address.js";
import { announce } from "./announce.js";
import { assessmentsOf } from "./assessments.js";
import { type Chart, drawChart } from "./chart.js";
import { commitmentsOf } from "./commitments.js";
import { dayControl } from "./day-control.js";
import { type DayRange, dayRangeOf, within } from "./day-range.js";
import { offerDownloads } from "./downloads.js";
import { element, found } from "./element.js";
import { askedInWords, headOf } from "./head.js";
import { conditionsOf, issuesOf } from "./issues.js";
import { refill } from "./keep-open.js";
import { logOf, upcomingOf } from "./log.js";
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

let view: View = { record: busan2025, asOf: today() };
let chart: Chart | undefined;
/** The chart is no narrower than this. */
const NARROWEST = 280;
/** Measured once, and again when the window changes: to measure is to lay out the whole page. */
let chartWidth: number | undefined;
/** What the sections that do not depend on the day were filled from. */
let filled: { readonly record: Agreement; readonly key: string } | undefined;
/** What the chart was drawn from, to know when it has to be drawn anew. */
let drawn: { readonly record: Agreement; readonly key: string } | undefined;

const asOf = dayControl("as-of", (day) => show({ ...view, asOf: day }));
const knownOn = dayControl("known-on", (day) => show(withKnownOn(view, day)));

/** What was known on the day of the review, or later, is all that the record has. */
function withKnownOn({ record, asOf: day }: View, known: PlainDate | undefined): View {
  const base = { record, asOf: day };
  return known === undefined || known >= record.reviewedOn ? base : { ...base, knownOn: known };
}

function show(next: View): void {
  view = next;
  history.replaceState(null, "", addressOf(next.asOf, next.knownOn));
  render();
}

function render(): void {
  const { record, asOf: day, knownOn: known } = view;
  const range = dayRangeOf(record, day);
  const brief = briefOf(record, { asOf: day, ...(known === undefined ? {} : { knownAt: known }) });
  asOf.show(day, range);
  const knownRange = { first: range.first, last: record.reviewedOn > range.first ? record.reviewedOn : range.first };
  knownOn.show(within(known ?? knownRange.last, knownRange), knownRange);
  found("asked", HTMLElement).textContent = askedInWords(brief);
  const key = known ?? "all";
  if (filled?.record !== record || filled.key !== key) fillRecord(brief);
  filled = { record, key: key };
  renderChart(brief.agreement, range, day);
  fill("commitments", commitmentsOf(brief));
  fill("upcoming", [upcomingOf(brief)]);
  fill("log", logOf(brief));
  announce(brief);
}

/** What does not depend on the day asked about: it stays as it is while the day moves. */
function fillRecord(brief: Brief): void {
  const { agreement } = brief;
  found("title", HTMLElement).textContent = agreement.title;
  document.title = `${agreement.title} – typed-agreements explorer`;
  fill("head", headOf(brief));
  fill("terms", [termsTable(brief)]);
  fill("accounts", accountsOf(brief));
  fill("issues", issuesOf(brief));
  fill("conditions", conditionsOf(brief));
  fill("assessments", assessmentsOf(brief));
  fill("sources", [sourceList(agreement)]);
}

/** Fills a section; one of which the record has nothing says so. */
function fill(id: string, content: readonly HTMLElement[]): void {
  refill(
    found(id, HTMLElement),
    content.length > 0 ? content : [element("p", { class: "aside" }, "Nothing on record.")],
  );
}

function renderChart(agreement: Agreement, range: DayRange, day: PlainDate): void {
  const place = found("chart", HTMLElement);
  chartWidth ??= Math.max(NARROWEST, Math.floor(place.clientWidth));
  const width = chartWidth;
  const key = JSON.stringify([view.knownOn, range, width]);
  if (chart === undefined || drawn?.key !== key || drawn.record !== view.record) {
    chart = drawChart(agreement, range, day, width);
    drawn = { record: view.record, key };
    place.replaceChildren(chart.node);
    const rows = new Set(chart.lanes.rows.map(({ id }) => id));
    const left = agreement.commitments.filter(({ id }) => !rows.has(id)).map(({ id }) => nameOf(id, agreement));
    found("undated", HTMLElement).textContent = left.length === 0 ? "" : `Without any date: ${left.join("; ")}.`;
  }
  chart.moveTo(day);
}

function restore(): void {
  const address = readAddress(location.hash);
  found("address-faults", HTMLElement).replaceChildren(
    ...address.faults.map((fault) => element("p", { class: "fault" }, `The address of this page: ${fault}`)),
  );
  view = withKnownOn({ ...view, asOf: address.asOf ?? view.asOf }, address.knownOn);
  render();
}

/** A link to a place on the page moves there and leaves the days in the address. */
function goTo(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const address = link?.getAttribute("href") ?? link?.getAttribute("xlink:href") ?? "";
  const target = address.startsWith("#") ? document.getElementById(address.slice(1)) : null;
  if (target === null) return;
  event.preventDefault();
  target.scrollIntoView();
  target.focus();
}

function draw(record: Agreement): void {
  found("own-note", HTMLElement).hidden = record === busan2025;
  show({ record, asOf: view.asOf });
  window.scrollTo(0, 0);
}

document.addEventListener("click", goTo);
window.addEventListener("hashchange", () => {
  if (location.hash.includes("=")) restore();
});
window.addEventListener("resize", () => {
  chartWidth = undefined;
  render();
});
found("today", HTMLButtonElement).addEventListener("click", () => show({ ...view, asOf: today() }));
found("back-to-busan", HTMLButtonElement).addEventListener("click", () => draw(busan2025));
takeOwnRecords(draw);
offerDownloads(() => view);
restore();

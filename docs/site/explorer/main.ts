import { briefOf } from "../../../src/cli/show/brief.js";
import { busan2025 } from "../../../src/data/index.js";
import type { Agreement, PlainDate } from "../../../src/model/index.js";
import { accountsOf } from "./accounts.js";
import { addressOf, readAddress } from "./address.js";
import { announce } from "./announce.js";
import { assessmentsOf } from "./assessments.js";
import { type Chart, drawChart } from "./chart.js";
import { commitmentsOf } from "./commitments.js";
import { dayControl } from "./day-control.js";
import { type DayRange, dayRangeOf } from "./day-range.js";
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
  const knownLast = record.reviewedOn > range.first ? record.reviewedOn : range.first;
  knownOn.show(known === undefined || known > knownLast ? knownLast : known < range.first ? range.first : known, {
    first: range.first,
    last: knownLast,
  });
  found("title", HTMLElement).textContent = record.title;
  document.title = `${record.title} – typed-agreements explorer`;
  found("asked", HTMLElement).textContent = askedInWords(brief);
  fill("head", headOf(brief));
  renderChart(brief.agreement, range, day);
  fill("terms", [termsTable(brief)]);
  fill("commitments", commitmentsOf(brief));
  fill("upcoming", [upcomingOf(brief)]);
  fill("accounts", accountsOf(brief));
  fill("issues", issuesOf(brief));
  fill("conditions", conditionsOf(brief));
  fill("assessments", assessmentsOf(brief));
  fill("log", logOf(brief));
  fill("sources", [sourceList(brief.agreement)]);
  announce(brief);
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
  const width = Math.max(280, Math.floor(place.clientWidth));
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
  found("back-to-busan", HTMLElement).hidden = record === busan2025;
  show({ record, asOf: view.asOf });
}

document.addEventListener("click", goTo);
window.addEventListener("hashchange", () => {
  if (location.hash.includes("=")) restore();
});
window.addEventListener("resize", () => render());
found("today", HTMLButtonElement).addEventListener("click", () => show({ ...view, asOf: today() }));
found("back-to-busan", HTMLButtonElement).addEventListener("click", () => draw(busan2025));
takeOwnRecords(draw);
offerDownloads(() => view);
restore();

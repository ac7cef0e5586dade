import { dayAskedAbout } from "../../../src/brief/index.js";
import type { Agreement, PlainDate } from "../../../src/model/index.js";
import { onDateInWords } from "../../../src/words/index.js";
import type { Asked } from "../model/asked.js";
import { queryOf } from "../model/asked.js";
import { capital } from "../model/capital.js";
import { dayRangeOf } from "../model/day-range.js";
import type { Place } from "../model/place.js";
import { firstSince, Views } from "../model/shown-on.js";
import type { Shown } from "../parts/islands.js";
import { writeAddress } from "./address-bar.js";
import { announce, forgetAnnounced } from "./announce.js";
import { carryDays } from "./carry-days.js";
import { type DayControl, dayControl } from "./day-control.js";
import { say } from "./element.js";
import { Frames, type Steps } from "./frames.js";
import { goTo, type NamedPlace, readAddress } from "./named-place.js";
import { overviewCsv } from "./overview-csv.js";
import { Stage } from "./stage.js";
import { today } from "./today.js";

/** The differences between pages: the base of the links, and the commitment that the page is about. */
export interface ExplorerOptions {
  readonly root: string;
  /** The relative path to the folder of the record; absent for a record of the reader. */
  readonly record?: string;
  /** True for a page that lists the sources itself. */
  readonly hasSources: boolean;
  readonly commitment?: string | undefined;
  readonly follow?: (shown: Shown) => void;
}

/** A page that shows a record on two days, and lets the reader choose them. */
export class Explorer {
  readonly #options: ExplorerOptions;
  readonly #place: Place;
  readonly #stage: Stage;
  readonly #controls: { readonly asOf: DayControl; readonly knownAt: DayControl } | undefined;
  readonly #frames = new Frames();
  #views: Views | undefined;
  #shown: Shown | undefined;
  #asked: Asked = { asOf: today() };
  #since: PlainDate | undefined;
  /** The day for which the page was written, until it is taken over. */
  #written: PlainDate | undefined;
  /** The day from which the day of the comparison is counted at first. */
  #first: PlainDate = today();

  constructor(options: ExplorerOptions) {
    this.#options = options;
    const { root, record, hasSources } = options;
    this.#place = {
      root,
      ...(record === undefined ? {} : { record }),
      ...(record === undefined || hasSources ? {} : { sources: `${record}index.html` }),
    };
    this.#stage = new Stage({
      copy: (text) => navigator.clipboard.writeText(text),
      csvOf: (ids) => overviewCsv(this.record, this.shown?.asked ?? this.#asked, ids),
    });
    if (document.getElementById("as-of-slider") !== null) this.#controls = this.#connect();
    carryDays(() => queryOf(this.#asked, today()));
    addEventListener("popstate", () => this.#restore());
    addEventListener("hashchange", () => this.#restore());
  }

  /** The record; a page of the reader has none at first. */
  get record(): Agreement | undefined {
    return this.#views?.record;
  }

  /** The content that the page shows. */
  get shown(): Shown | undefined {
    return this.#shown;
  }

  /** The number of views and rows that were computed so far, for the benchmark and the tests. */
  get work(): { readonly views: number; readonly rows: number } {
    return { views: this.#views?.made ?? 0, rows: this.shown?.view.computed ?? 0 };
  }

  /** True while a part of the page is still to be drawn, for the tests. */
  get isBusy(): boolean {
    return this.#frames.isBusy;
  }

  /**
   * Takes over a page that was written for a day, then moves to the days of the address, in steps. An embedded page does it at once: it
   * has little to draw, and a frame out of sight gets no animation frames, but has to report its height.
   */
  takeOver(record: Agreement, built: PlainDate): void {
    this.#views = new Views(record);
    this.#asked = { asOf: built };
    this.#first = built;
    this.#written = built;
    if (this.#options.follow === undefined) this.#frames.run(() => this.#takeOverInSteps({ asOf: built }));
    else this.#restore();
  }

  /** Shows another record, on the days of the address. Nothing changes if it cannot be shown. */
  open(record: Agreement): void {
    const before = this.#views;
    this.#views = new Views(record);
    try {
      this.#views.shownOn({ asOf: today() }, today(), { place: this.#place, today: today() });
    } catch (error) {
      this.#views = before;
      throw error;
    }
    forgetAnnounced();
    this.#since = undefined;
    const title = document.getElementById("title");
    if (title !== null) title.textContent = record.title;
    this.#restore();
  }

  #connect() {
    const controls = (next: (day: PlainDate) => Asked) => ({
      chosen: (day: PlainDate) => this.#choose(next(day)),
      moved: (day: PlainDate) => this.#chooseSoon(next(day)),
    });
    document.getElementById("today")?.addEventListener("click", () => this.#choose({ ...this.#asked, asOf: today() }));
    document.getElementById("all-known")?.addEventListener("click", () => this.#choose({ asOf: this.#asked.asOf }));
    return {
      asOf: dayControl(
        "as-of",
        controls((asOf) => ({ ...this.#asked, asOf })),
      ),
      knownAt: dayControl(
        "known-at",
        controls((knownAt) => ({ ...this.#asked, knownAt })),
      ),
    };
  }

  /** Shows other days in the next frames, a step in each: a slider moves faster than a page can be drawn. */
  #chooseSoon(asked: Asked): void {
    this.#frames.run(() => this.#showInSteps(asked));
    // The next move starts from these days.
    this.#asked = asked;
  }

  #choose(asked: Asked, delay?: number): void {
    say("address-errors", "");
    this.#show(asked);
    writeAddress(this.#asked, today(), delay);
  }

  #show(asked: Asked, isFromAddress = false): void {
    if (this.#views === undefined) return;
    this.#frames.stop();
    this.#takeWritten();
    const shown = this.#turnTo(asked, isFromAddress);
    this.#stage.show(shown);
    this.#options.follow?.(shown);
  }

  *#showInSteps(asked: Asked, isFromAddress = false): Steps {
    const views = this.#views;
    if (views === undefined) return;
    for (const _ of views.computeInSteps(asked)) yield false;
    this.#takeWritten();
    const shown = this.#turnTo(asked, isFromAddress);
    if (!isFromAddress) {
      say("address-errors", "");
      writeAddress(shown.asked, today());
    }
    yield* this.#stage.showInSteps(shown);
    this.#options.follow?.(shown);
  }

  *#takeOverInSteps(asked: Asked): Steps {
    for (const _ of (this.#views as Views).computeInSteps(asked)) yield false;
    this.#takeWritten();
    yield false;
    const address = readAddress();
    try {
      yield* this.#showInSteps(address.asked, true);
      goTo(address);
    } catch (error) {
      this.#show({ asOf: today() });
      goTo(withError(address, error));
    }
  }

  /** Takes over what the page shows from its build, once. */
  #takeWritten(): void {
    const written = this.#written;
    if (written === undefined) return;
    this.#written = undefined;
    this.#shown = this.#shownFor({ asOf: written }, written);
    this.#stage.takeOver(this.#shown);
  }

  /** Takes other days, and shows them in the controls. Returns the content for them. */
  #turnTo({ asOf, knownAt: chosen }: Asked, isFromAddress: boolean): Shown {
    const views = this.#views as Views;
    const { knownAt } = views.on(chosen);
    this.#asked = { asOf, knownAt };
    const shown = this.#shownFor(this.#asked);
    this.#shown = shown;
    const range = dayRangeOf(views.on(undefined), shown.today);
    const { reviewedOn } = views.record;
    this.#controls?.asOf.show(dayAskedAbout(asOf), range, isFromAddress);
    const last = reviewedOn > range.first ? reviewedOn : range.first;
    this.#controls?.knownAt.show(knownAt ?? reviewedOn, { first: range.first, last }, isFromAddress);
    announce(shown.rows, capital(onDateInWords(asOf)));
    return shown;
  }

  #shownFor(asked: Asked, day: PlainDate = today()): Shown {
    const { commitment } = this.#options;
    const views = this.#views as Views;
    return views.shownOn(asked, this.#since ?? firstSince(this.#first), {
      place: this.#place,
      today: day,
      ...(commitment === undefined ? {} : { commitment }),
      chooseSince: (day) => {
        this.#since = day;
        this.#show(this.#asked);
      },
    });
  }

  /** Shows the days in the address, says which of them cannot be read, and goes to the place that it names. */
  #restore(): void {
    const address = readAddress();
    try {
      this.#show(address.asked, true);
      goTo(address);
    } catch (error) {
      this.#show({ asOf: today() });
      goTo(withError(address, error));
    }
  }
}

function withError(address: NamedPlace, error: unknown): NamedPlace {
  return { ...address, errors: [...address.errors, `${(error as Error).message}.`] };
}

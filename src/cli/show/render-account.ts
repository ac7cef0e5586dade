import { type Brief, dayAskedAbout } from "../../brief/index.js";
import type { Commitment } from "../../model/index.js";
import { dateInWords } from "../../words/index.js";
import { wrap } from "../layout.js";
import type { RecordPage } from "./record-page.js";
import { renderCommitment } from "./render-commitment.js";
import { renderEvent, renderUpcoming } from "./render-log.js";
import { renderSource } from "./render-source.js";

/** The part of a brief about one commitment. */
export type CommitmentAccount = Pick<
  Brief,
  "asOf" | "knownAt" | "log" | "upcoming" | "statuses" | "ends" | "discrepancies"
> & {
  readonly commitment: Commitment;
};

/** Returns the part of a brief about one commitment: its status and end, the accounts that differ, its events and future entries. */
export function commitmentAccountOf(commitment: Commitment, brief: Brief): CommitmentAccount {
  const { id, introducedBy } = commitment;
  const isOwn = ({ subject }: { readonly subject: string }) => subject === id;
  const { asOf, knownAt } = brief;
  return {
    asOf,
    ...(knownAt === undefined ? {} : { knownAt }),
    commitment,
    statuses: brief.statuses.filter(isOwn),
    ends: brief.ends.filter(({ expiry }) => isOwn(expiry)),
    discrepancies: brief.discrepancies.filter(isOwn),
    log: brief.log.filter(({ event }) => event.targets.includes(id) || event.id === introducedBy),
    upcoming: brief.upcoming.filter(isOwn),
  };
}

/** Lays out the full account of one commitment, with the sources that it cites. */
export function renderAccount(account: CommitmentAccount, brief: Brief, page: RecordPage): string {
  const { agreement, asOf } = brief;
  const { commitment, log, upcoming } = account;
  const day = dayAskedAbout(asOf);
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", page.style.heading(title), "", ...lines];
  const events = (entries: typeof log) => entries.flatMap((entry) => renderEvent(entry, agreement, page));
  const cited = new Set(
    [
      commitment.citations,
      ...log.map(({ event }) => event.citations),
      ...account.discrepancies.flatMap(({ accounts }) => accounts.map(({ citations }) => citations)),
    ].flatMap((citations) => citations.map(({ source }) => source)),
  );
  return `${[
    ...wrap(agreement.title, page.width, "").map(page.style.heading),
    ...wrap(`Asked about ${dateInWords(asOf)}.`, page.width, ""),
    "",
    ...renderCommitment(commitment, brief, page),
    ...section(
      "WITHIN NINETY DAYS",
      upcoming.flatMap((entry) => renderUpcoming(entry, agreement, page)),
    ),
    ...section("WHAT HAPPENED", events(log.filter(({ earliest }) => earliest <= day))),
    ...section("WHAT HAPPENED AFTER THE DAY ASKED ABOUT", events(log.filter(({ earliest }) => earliest > day))),
    ...section(
      "SOURCES",
      agreement.sources.flatMap((source, index) => (cited.has(source.id) ? renderSource(source, index + 1, page) : [])),
    ),
  ].join("\n")}\n`;
}

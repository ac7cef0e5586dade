import { dayInWords } from "../calendar/day-in-words.js";
import type { LifecycleEvent, Renewal } from "../model/index.js";
import type { Expiry, TermVersion } from "../query/index.js";
import { daysInWords } from "./bound-in-words.js";
import { caveatSentence } from "./caveat-sentence.js";
import { countingInWords } from "./counting-in-words.js";
import { dateInWords } from "./date-in-words.js";
import { durationInWords } from "./duration-in-words.js";
import { groundsInWords } from "./grounds-in-words.js";
import { NO_INSTRUMENT } from "./no-instrument.js";
import { notesOf } from "./notes.js";
import type { RecordReader } from "./record-reader.js";
import { stateInWords } from "./state-in-words.js";
import { countOf, paragraph } from "./text.js";
import { quotedTitle } from "./title-of.js";
import { unknownEndSentence } from "./unknown-end-sentence.js";

/** Returns the explanation of an end: its day, its basis, how the term continues, and the earlier ends that it replaces. */
export function explainExpiry(reader: RecordReader, expiry: Expiry): string {
  const { subject, knownAt, superseded, because } = expiry;
  const commitment = reader.commitment(subject);
  const isPlan = commitment?.kind === "visit" || commitment?.kind === "invitation";
  const isMeeting = reader.record.meeting?.id === subject && subject !== reader.record.id;
  const unrecorded = expiry.kind === "unknown" && expiry.reason === "not-yet-recorded";
  if (!unrecorded && (isPlan || (commitment === undefined && isMeeting))) {
    return `No end date: ${isMeeting ? "a meeting" : commitment?.kind === "visit" ? "a visit" : "an invitation"} has no term.`;
  }
  const events = reader.eventsOf([...because.events, ...superseded.flatMap((one) => one.because.events)], knownAt);
  const ends = !(expiry.kind === "unknown" && (expiry.reason === "never-in-effect" || unrecorded));
  return paragraph([
    ...endSentences(reader, expiry),
    ...renewalSentences(reader, expiry),
    ends ? replacedEnds(expiry) : undefined,
    ends && commitment?.atEnd !== undefined ? `Once it has ended: ${commitment.atEnd.text}` : undefined,
    ...(unrecorded ? [] : notesOf(reader, subject, [expiry, ...superseded], events)),
  ]);
}

/** Returns when a term ends: "on 10 November 2026", "at 00:01 on …", "on some day in April 2026". */
function endInWords(term: TermVersion): string | undefined {
  if (term.kind === "on")
    return term.until === undefined ? `on ${dayInWords(term.date)}` : `at ${dateInWords(term.until)}`;
  return term.kind === "between" ? `on ${daysInWords(term.earliest, term.latest)}` : undefined;
}

function endSentences(reader: RecordReader, expiry: Expiry): readonly (string | undefined)[] {
  const { authority, assumed, knownAt, because, basis, renews, renewals, inheritedFrom, discrepancy } = expiry;
  const events = reader.eventsOf(because.events, knownAt);
  const grounds = groundsInWords(reader, events, authority);
  const with_ = inheritedFrom === undefined ? "" : `, together with ${quotedTitle(reader.record, inheritedFrom)}`;
  const silent = authority !== "announced" ? "" : (endByLawInWords(reader, expiry) ?? NO_INSTRUMENT);
  if (expiry.kind === "unknown") {
    return [
      unknownEndSentence(expiry.reason, expiry, events, knownAt, grounds),
      inheritedFrom === undefined ? undefined : `Its end is that of ${quotedTitle(reader.record, inheritedFrom)}`,
      expiry.reason === "never-in-effect" ? endedBefore(events, grounds) : undefined,
    ];
  }
  if (expiry.kind === "open") {
    return [
      `No end: the source says that it has none${with_}${because.events.length === 0 ? "" : `, ${grounds}`}${silent}`,
    ];
  }
  const included = expiry.kind === "on" && expiry.lastFullDay === expiry.date ? ", that day included" : "";
  const lead = renews === "automatically" ? "The current term ends" : "Ends";
  const why = [
    basis === "terminated" ? endedInWords(expiry) : undefined,
    basis === "stated" && renewals === undefined && grounds === "under its own terms"
      ? "as the source states"
      : grounds,
  ].filter((part) => part !== undefined);
  return [
    `${lead} ${endInWords(expiry)}${included}${with_}${why.length === 0 ? "" : `, ${why.join(" ")}`}${silent}`,
    expiry.kind === "on" && included === "" ? `The last full day is ${dayInWords(expiry.lastFullDay)}` : undefined,
    renewals === undefined ? countingInWords(expiry, "") : renewedEnd(expiry, renewals, clauseOf(reader, expiry)),
    assumed === true ? caveatSentence("assumed-start", { reader, ...expiry }) : undefined,
    discrepancy === undefined ? undefined : discrepancyInWords(expiry, discrepancy),
  ];
}

/** Returns the clause about the end by law of what was announced to end before. */
function endByLawInWords(reader: RecordReader, { endByLaw, knownAt }: Expiry): string | undefined {
  if (endByLaw === undefined) return undefined;
  const events = reader.eventsOf(endByLaw.because.events, knownAt);
  return `; by law it ends ${endInWords(endByLaw)}, ${groundsInWords(reader, events, "legal")}`;
}

/** Returns the sentence about an end after renewals: what the first end was, and the renewals after it. */
function renewedEnd(expiry: Expiry, renewals: number, clause: Renewal | undefined): string | undefined {
  if (clause === undefined) return undefined;
  const added = `, plus ${countOf(renewals, "renewal")} of ${durationInWords(clause.period)}`;
  return expiry.duration === undefined ? `It is the stated end${added}` : countingInWords(expiry, added);
}

/** Returns "when it is terminated"; nothing for a term that expires, which its end already says. */
function endedInWords({ endState }: TermVersion): string | undefined {
  return endState === undefined || endState === "expired" ? undefined : `when it is ${stateInWords(endState)}`;
}

/** Returns the event that ended something before it began. */
function endedBefore(events: readonly LifecycleEvent[], grounds: string | undefined): string | undefined {
  const last = events.at(-1);
  return last === undefined ? undefined : `It was ${endVerb(last.type)}${grounds === undefined ? "" : ` ${grounds}`}`;
}

function endVerb(type: LifecycleEvent["type"]): string {
  const known = ["terminated", "superseded", "invalidated", "performed", "cancelled", "withdrawn"];
  return known.includes(type) ? type : "ended";
}

function discrepancyInWords({ stated }: TermVersion, discrepancy: number): string {
  const days = countOf(Math.abs(discrepancy), "day");
  const duration = stated?.duration === undefined ? "" : ` (${durationInWords(stated.duration)})`;
  return `The stated duration${duration} gives an end ${days} ${discrepancy > 0 ? "earlier" : "later"}; the stated end counts`;
}

/** Returns the clause by which a term renews itself, or can be extended. */
function clauseOf(reader: RecordReader, { subject, stated, superseded }: Expiry): Renewal | undefined {
  const own = subject === reader.record.id ? reader.record.term : reader.commitment(subject)?.term;
  return [stated, ...superseded.map((one) => one.stated), own].find((term) => term?.renewal !== undefined)?.renewal;
}

/** Returns the sentences about how the term continues after its end, if a clause says so. */
function renewalSentences(reader: RecordReader, expiry: Expiry): readonly string[] {
  const { renews, noticeBy, latestEnd } = expiry;
  if (renews === undefined)
    return latestEnd === undefined ? [] : [`The renewals that its clause allows end on ${dayInWords(latestEnd)}`];
  const clause = clauseOf(reader, expiry);
  const period = clause === undefined ? "" : ` ${durationInWords(clause.period)}`;
  if (renews === "option") {
    const latest = latestEnd === undefined ? "" : `, until ${dayInWords(latestEnd)} at the latest`;
    const notice = noticeBy === undefined ? "" : `, if notice is given by ${dayInWords(noticeBy)}`;
    return [
      `An option allows an extension${period === "" ? "" : ` by${period}`}${latest}${notice}; that it is used is not assumed`,
    ];
  }
  const end = endInWords(expiry);
  const notice =
    noticeBy === undefined ? "unless notice is given" : `unless notice is given by ${dayInWords(noticeBy)}`;
  return [
    `It renews itself ${end ?? "then"}${period === "" ? "" : ` for${period}`} ${notice}`,
    ...(latestEnd === undefined ? [] : [`The renewals that its clause allows end on ${dayInWords(latestEnd)}`]),
  ];
}

/** Returns the sentence about the earlier ends. It says which of them was the last by law. */
function replacedEnds(expiry: Expiry): string | undefined {
  const own = endInWords(expiry);
  const law =
    expiry.authority === "announced"
      ? expiry.superseded.find((one) => one.authority === "legal" && endInWords(one))
      : undefined;
  const ends = expiry.superseded.flatMap((one) => {
    const end = endInWords(one);
    return end === undefined || end === own ? [] : [{ end, law: one === law }];
  });
  // Of two versions with the same end, the one by law counts.
  const distinct = ends.filter(({ end }, index) => ends.findIndex((one) => one.end === end) === index);
  if (distinct.length === 0) return undefined;
  const words = distinct.map(({ end }) => `${end}${ends.some((one) => one.end === end && one.law) ? " by law" : ""}`);
  return `Before that, it was to end ${words.join(", and before that ")}`;
}

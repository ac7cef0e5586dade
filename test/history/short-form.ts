import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Agreement, Commitment, LifecycleEvent } from "../../src/model/index.js";
import { sharedFiles, sharedPath } from "../needs.js";

/** The expected result in the notation of the case file: one question, and the fields that its answer must have. */
export type Expected = Readonly<Record<string, unknown>> & {
  readonly status?: string;
  readonly expiry?: string;
  readonly periods?: string;
  readonly participation?: string;
  readonly performance?: string;
  readonly rate?: string;
  readonly check?: readonly string[];
  readonly checkNot?: readonly string[];
};

export interface HistoryCase {
  readonly id: string;
  readonly record: Agreement;
  readonly expect: readonly Expected[];
}

type Fields = Readonly<Record<string, unknown>>;

interface ShortCase {
  readonly id: string;
  readonly agreement?: Fields;
  readonly source?: Fields | null;
  readonly parties?: readonly (string | Fields)[];
  readonly commitment?: Fields;
  readonly commitments?: readonly Fields[];
  readonly term?: Fields | null;
  readonly events?: readonly Fields[];
  readonly conditions?: readonly Fields[];
  readonly expect: readonly Expected[];
}

interface ShortBase {
  readonly agreement: Fields;
  readonly parties: readonly string[];
  readonly commitment: Fields;
  readonly term: Fields;
  readonly event: Fields;
  readonly source: Fields;
}

const FILE = "oracles/history-cases.yaml";

/** Requires the shared case file. */
export const CASES = sharedFiles(FILE);

/** Reads the cases; returns none if the file is absent. */
export function readCases(): readonly HistoryCase[] {
  if (!CASES.isMet) return [];
  const { base, cases } = parse(readFileSync(sharedPath(FILE), "utf8")) as {
    base: ShortBase;
    cases: readonly ShortCase[];
  };
  return cases.map((one) => ({ id: one.id, record: toRecord(one, base), expect: one.expect }));
}

/** The withdrawal clause has the same citation as everything else. */
function withdrawalOf(agreement: Fields | undefined, citations: unknown): Fields {
  const clause = agreement?.["withdrawal"] as Fields | undefined;
  return clause === undefined ? {} : { withdrawal: { citations, ...clause } };
}

function toRecord(one: ShortCase, base: ShortBase): Agreement {
  const cited = one.source === null ? {} : { citations: [{ source: "s", mode: "paraphrase" }] };
  const required = one.source === null ? { citations: [] } : cited;
  const commitments = one.commitments ?? [withTerm({}, one.term === undefined ? base.term : one.term)];
  return {
    ...base.agreement,
    ...cited,
    ...one.agreement,
    ...withdrawalOf(one.agreement, required.citations),
    parties: (one.parties ?? base.parties).map(toParty),
    commitments: commitments.map(
      (own) =>
        ({
          ...base.commitment,
          summary: "An undertaking.",
          ...required,
          ...one.commitment,
          ...own,
        }) as unknown as Commitment,
    ),
    conditions: (one.conditions ?? []).map((own) => ({ summary: "A condition.", ...required, ...own })),
    issues: [],
    assessments: [],
    events: (one.events ?? []).map(
      (own, index) =>
        ({
          id: `e${index + 1}`,
          ...base.event,
          summary: "An event.",
          ...required,
          ...own,
        }) as unknown as LifecycleEvent,
    ),
    sources: one.source === null ? [] : [{ title: "Source", language: "en", ...base.source, ...one.source }],
  } as unknown as Agreement;
}

function withTerm(own: Fields, term: Fields | null): Fields {
  return term === null ? own : { ...own, term };
}

function toParty(party: string | Fields): Fields {
  const own = typeof party === "string" ? { id: party } : party;
  return { kind: "state", name: `State ${String(own["id"])}`, ...own };
}

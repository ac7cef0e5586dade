import type { Agreement } from "../../src/model/index.js";
import type { ReadPackage, Row } from "./read-package.js";

type Json = Record<string, unknown>;

/** An object without the keys that have no value. */
function compact(entries: Json): Json {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

/** Like {@link compact}; nothing at all when no key has a value. */
function perhaps(entries: Json): Json | undefined {
  const all = compact(entries);
  return Object.keys(all).length === 0 ? undefined : all;
}

function list<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}

const numberOf = (cell: string | undefined) => (cell === undefined ? undefined : Number(cell));

/** A day, or a moment if there is a clock time too. */
function momentOf(row: Row, name: string, day: string = name): unknown {
  const time = row[`${name}_time`];
  return time === undefined ? row[day] : { date: row[day], time, zone: row[`${name}_zone`] };
}

function quantityOf(row: Row): Json | undefined {
  return perhaps({
    kind: row["quantity_kind"],
    value: numberOf(row["quantity_value"]),
    min: numberOf(row["quantity_min"]),
    max: numberOf(row["quantity_max"]),
    unit: row["quantity_unit"],
    per: row["quantity_per"],
    wording: row["quantity_wording"],
    above: perhaps({
      period: row["above_period"],
      quantity: perhaps({
        kind: row["above_value"] === undefined ? undefined : "exact",
        value: numberOf(row["above_value"]),
        unit: row["above_unit"],
        per: row["above_per"],
      }),
    }),
  });
}

function endOf(row: Row): unknown {
  const kind = row["end_kind"];
  if (kind === undefined) return undefined;
  if (kind === "unreadable") return { unreadable: row["end_text"] };
  return { [kind]: kind === "open" ? true : momentOf(row, "end", "end_on") };
}

function renewalOf(row: Row): Json | undefined {
  return perhaps({
    period: row["renewal_period"],
    notice: row["renewal_notice"],
    times: numberOf(row["renewal_times"]),
    option: row["renewal_option"] === "true" ? true : undefined,
  });
}

function amountOf(row: Row): Json {
  return compact({
    quantity: quantityOf(row),
    during: perhaps({ from: row["during_from"], through: row["during_through"] }),
  });
}

/** The record that a package was made of, from its tables alone: what cannot be put together again was lost. */
export function rebuild(data: ReadPackage, id: string): Agreement {
  const of = (table: string, where: Row = {}) =>
    data
      .rows(table)
      .filter((row) => row["agreement"] === id && Object.entries(where).every(([key, value]) => row[key] === value));
  const column = (table: string, where: Row, name: string) => list(of(table, where).map((row) => row[name]));
  const citations = (kind: string, subject: string, number?: string) =>
    list(
      of("citations", { subject_kind: kind, subject })
        .filter((row) => row["subject_number"] === number)
        .map((row) =>
          compact({
            source: row["source"],
            locator: row["locator"],
            quote: row["quote"],
            mode: row["mode"],
            confidence: row["confidence"],
            field: row["field"],
          }),
        ),
    );
  const term = (commitment?: string, readout?: string, event?: string) => {
    const row = of("terms").find(
      (one) => one["commitment"] === commitment && one["readout"] === readout && one["event"] === event,
    );
    return (
      row &&
      compact({
        effective: momentOf(row, "effective"),
        duration: row["duration"],
        countedFrom: momentOf(row, "counted_from"),
        end: endOf(row),
        rule: row["rule"],
        renewal: renewalOf(row),
        note: row["note"],
      })
    );
  };

  const agreement = of("agreements")[0] as Row;
  const meeting = of("meetings")[0];
  const statements = (role: string) =>
    of("statements", { role }).map((row) => ({
      text: row["text"],
      citations: citations(role, id, role === "background" ? row["position"] : undefined),
    }));

  const parties = of("parties").map((row) => {
    const party = row["party"] as string;
    const names = of("party_names", { party }).map((one) => [one["language"], one["name"]]);
    return compact({
      id: party,
      kind: row["kind"],
      name: row["name"],
      names: names.length === 0 ? undefined : Object.fromEntries(names),
      iso3166: row["iso3166"],
      memberOf: column("party_groups", { party }, "group_party"),
      representatives: list(
        of("party_representatives", { party }).map((one) => compact({ name: one["name"], role: one["role"] })),
      ),
      citations: citations("party", party),
    });
  });

  const commitments = of("commitments").map((row) => {
    const commitment = row["commitment"] as string;
    const where = { commitment };
    return compact({
      id: commitment,
      kind: row["kind"],
      title: row["title"],
      summary: row["summary"],
      promisors: column("commitment_promisors", where, "party"),
      promisees: column("commitment_promisees", where, "party"),
      beneficiaries: list(
        of("commitment_beneficiaries", where).map((one) => compact({ name: one["name"], iso3166: one["iso3166"] })),
      ),
      performance: row["performance"],
      modality: row["modality"],
      wording: row["wording"],
      term: term(commitment),
      survives: row["survives"] === "true" ? true : undefined,
      atEnd:
        row["at_end"] === undefined ? undefined : { text: row["at_end"], citations: citations("at-end", commitment) },
      partOf: row["part_of"],
      introducedBy: row["introduced_by"],
      rationale: row["rationale"],
      expectedEffects: column("commitment_expected_effects", where, "effect"),
      rate: perhaps({
        from: numberOf(row["rate_from"]),
        to: numberOf(row["rate_to"]),
        unit: row["rate_unit"],
        basis: row["rate_basis"],
        bound: row["rate_bound"],
      }),
      steps: list(
        of("rate_steps", where).map((step) => ({
          from: momentOf(step, "applies_from"),
          to: numberOf(step["rate_to"]),
        })),
      ),
      measure: perhaps({
        title: row["measure_title"],
        scope: row["measure_scope"],
        announcedOn: row["measure_announced_on"],
        instruments: column("commitment_instruments", where, "instrument"),
      }),
      goods: column("commitment_goods", where, "goods"),
      quantity: quantityOf(row),
      quantities: list(of("commitment_quantities", where).map(amountOf)),
      subject: row["subject"],
      visitor: row["visitor"],
      host: row["host"],
      when: row["visit_on"],
      invitee: row["invitee"],
      occasion: row["occasion"],
      after: row["after_commitment"],
      readouts: list(
        of("readouts", where).map((one) => {
          const readout = one["readout"] as string;
          return compact({
            by: one["by_party"],
            on: one["given_on"],
            summary: one["summary"],
            term: term(commitment, readout),
            quantities: list(of("readout_quantities", { commitment, readout }).map(amountOf)),
            scope: one["scope"],
            modality: one["modality"],
            citations: citations("readout", commitment, readout),
          });
        }),
      ),
      citations: citations("commitment", commitment),
    });
  });

  const conditions = of("conditions").map((row) =>
    compact({
      id: row["condition"],
      summary: row["summary"],
      dependent: row["dependent"],
      requires: compact({
        kind: row["requires_kind"],
        party: row["requires_party"],
        commitment: row["requires_commitment"],
        description: row["requires_description"],
      }),
      kind: row["kind"],
      attributedTo: row["attributed_to"],
      introducedBy: row["introduced_by"],
      citations: citations("condition", row["condition"] as string),
    }),
  );

  const issues = of("issues").map((row) => {
    const issue = row["issue"] as string;
    return compact({
      id: issue,
      title: row["title"],
      disposition: row["disposition"],
      attributedTo: row["attributed_to"],
      relatedTo: column("issue_relations", { issue }, "related_to"),
      introducedBy: row["introduced_by"],
      note: row["note"],
      citations: citations("issue", issue),
    });
  });

  const assessments = of("assessments").map((row) => {
    const assessment = row["assessment"] as string;
    return compact({
      id: assessment,
      by: compact({
        kind: row["by_kind"],
        name: row["by_name"],
        role: row["by_role"],
        affiliation: perhaps({ organization: row["by_organization"], unit: row["by_unit"] }),
        description: row["by_description"],
        source: row["by_source"],
      }),
      summary: row["summary"],
      label: row["label"],
      contrastWith: row["contrast_with"],
      quotes: list(
        of("assessment_quotes", { assessment }).map((one) => ({
          text: one["text"],
          citation: citations("quote", assessment, one["position"])?.[0],
        })),
      ),
      points: list(
        of("assessment_points", { assessment }).map((one) => ({ stance: one["stance"], text: one["text"] })),
      ),
      introducedBy: row["introduced_by"],
      citations: citations("assessment", assessment),
    });
  });

  const events = of("events").map((row) => {
    const event = row["event"] as string;
    return compact({
      id: event,
      type: row["type"],
      targets: column("event_targets", { event }, "target"),
      on: row["happened_on"],
      through: row["happened_through"],
      planned: perhaps({ from: row["planned_from"], through: row["planned_through"] }),
      quantity: quantityOf(row),
      effective: momentOf(row, "effective"),
      term: term(undefined, undefined, event),
      rate: perhaps({ to: numberOf(row["rate_to"]) }),
      corrects: row["corrects"],
      means: row["means"],
      authority: row["authority"],
      by: row["by_party"],
      summary: row["summary"],
      recordedOn: row["recorded_on"],
      citations: citations("event", event),
    });
  });

  const sources = of("sources").map((row) =>
    compact({
      id: row["source"],
      kind: row["kind"],
      title: row["title"],
      publisher: row["publisher"],
      published: row["published"],
      url: row["url"],
      language: row["language"],
      translationOf: perhaps({
        language: row["original_language"],
        title: row["original_title"],
        url: row["original_url"],
      }),
      paragraphs: list(
        of("source_paragraphs", { source: row["source"] as string }).map(({ locator, sha256 }) => ({
          locator,
          sha256,
        })),
      ),
      via: row["via"],
      inferred: column("source_inferred_fields", { source: row["source"] as string }, "field"),
      note: row["note"],
    }),
  );

  const record = compact({
    $schema: agreement["schema"],
    id,
    title: agreement["title"],
    altTitles: column("alternative_titles", {}, "title"),
    nature: agreement["nature"],
    form: agreement["form"],
    meeting:
      meeting &&
      compact({
        id: meeting["meeting"],
        on: meeting["held_on"],
        place: compact({
          name: meeting["place_name"],
          city: meeting["place_city"],
          country: meeting["place_country"],
        }),
        duration: meeting["duration"],
        participants: list(of("meeting_participants").map((row) => ({ name: row["name"], party: row["party"] }))),
        note: meeting["note"],
        citations: citations("meeting", meeting["meeting"] as string),
      }),
    concludedOn: agreement["concluded_on"],
    signedAt: perhaps({
      name: agreement["signed_at_name"],
      city: agreement["signed_at_city"],
      country: agreement["signed_at_country"],
    }),
    term: term(),
    withdrawal:
      agreement["withdrawal_notice"] === undefined
        ? undefined
        : compact({
            notice: agreement["withdrawal_notice"],
            earliest: agreement["withdrawal_earliest"],
            wording: agreement["withdrawal_wording"],
            citations: citations("withdrawal", id),
          }),
    subjects: column("agreement_subjects", {}, "subject"),
    identifiers: list(
      of("identifiers").map((row) => compact({ scheme: row["scheme"], value: row["value"], url: row["url"] })),
    ),
    depositary: agreement["depositary"],
    languages: column("agreement_languages", {}, "language"),
    thirdParties: list(
      of("third_parties").map((row) => compact({ name: row["name"], role: row["role"], party: row["party"] })),
    ),
    objective: statements("objective")[0],
    background: list(statements("background")),
    parties: list(parties),
    commitments: list(commitments),
    conditions: list(conditions),
    issues: list(issues),
    assessments: list(assessments),
    events: list(events),
    sources: list(sources),
    lineage: list(of("lineage").map((row) => ({ relation: row["relation"], agreement: row["earlier_agreement"] }))),
    reviewedOn: agreement["reviewed_on"],
    citations: citations("agreement", id),
  });
  for (const { pointer = "" } of of("empty_lists")) setEmpty(record, pointer.split("/").slice(1));
  return record as unknown as Agreement;
}

/** Puts the empty list back to its place; of names by language it is an object. */
function setEmpty(record: Json, path: readonly string[]): void {
  const last = path.at(-1) as string;
  const parent = path.slice(0, -1).reduce((value, key) => value[key] as Json, record);
  parent[last] = last === "names" || last === "term" ? {} : [];
}

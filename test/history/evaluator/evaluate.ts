import type { Agreement, Commitment, CountingRule, PlainDate } from "../../../src/model/index.js";
import type { ParticipationState, State } from "../../../src/query/history/states.js";
import { isOver, type Phase } from "./change.js";
import { type AgreementPhase, Parties, pointAt } from "./parties.js";
import { compare, laterOf, type Point } from "./point.js";
import { type Happening, type Reading, readRecord, type World } from "./reading.js";
import { Remembered } from "./remember.js";
import { Script } from "./script.js";
import { eventsOn, type Start, startOf, waitsFor } from "./start.js";
import {
  heldBack,
  isResumedByAnnouncement,
  isSuspended,
  isSuspendedByLaw,
  type Suspension,
  suspensionsOf,
} from "./suspensions.js";
import { visitOn } from "./visits.js";

export interface Question {
  readonly knownAt?: PlainDate | undefined;
  readonly strict?: boolean | undefined;
  readonly rule?: CountingRule | undefined;
}

export interface Answer {
  readonly state: State | ParticipationState;
  /** The sources leave open on which side of a change the day lies. */
  readonly possible: boolean;
  /** The authority of the state, for the agreement and for undertakings. */
  readonly authority?: "legal" | "announced";
  /** The promisors and promisees that are bound, of a commitment that runs. */
  readonly bound?: readonly string[];
}

/**
 * The state of a subject on a whole day, decided from the events each time: slow, and as the seventeen rules are written. Vague dates are
 * taken at their latest day; what another choice of days would change is `possible`.
 */
export function evaluate(record: Agreement, id: string, day: PlainDate, question: Question = {}): Answer {
  const latest = new Evaluation(record, question, () => false);
  const answer = latest.answer(id, day);
  const keys = [
    ...record.events.flatMap(({ id: event }) => [event, `${event}:end`]),
    ...[record, ...record.commitments].flatMap((one) => [`${one.id}:start`, `${one.id}:end`, `${one.id}:plan`]),
    "concluded",
  ];
  const worlds: World[] = [() => true, ...keys.map((key) => (other: string) => other === key)];
  const differs = (world: World) => new Evaluation(record, question, world).answer(id, day).state !== answer.state;
  return { ...answer, possible: answer.possible || worlds.some(differs) };
}

/** A state and what it rests on: law, an announcement only, or (absent) nothing on record. */
interface Standing {
  readonly state: State;
  readonly legal?: boolean | undefined;
}

interface Ended {
  readonly state: State;
  readonly legal: boolean;
  /** True if an ending event ended it. */
  readonly byEvent: boolean;
  readonly since: Point;
  readonly order: number;
}

/** One reading of a record. */
export class Evaluation {
  private readonly reading: Reading;
  private readonly question: Question;
  private readonly agreement: Script;
  private readonly suspended = new Remembered<Suspension[]>();
  private readonly scripts = new Map<string, Script>();
  private readonly parties: Parties;
  private readonly departure: Happening | undefined;

  constructor(record: Agreement, question: Question, world: World) {
    this.reading = readRecord(record, question.knownAt, world);
    this.question = question;
    this.agreement = this.scriptOf(record, [], undefined);
    this.parties = new Parties(this.reading, (day) => this.phaseOn(day));
    this.departure = this.parties.endByDeparture();
  }

  private scriptOf(
    subject: Agreement | Commitment,
    parents: readonly (Start | undefined)[],
    agreement: Script | undefined,
  ) {
    const { strict = false, rule } = this.question;
    const start = startOf(this.reading, subject, parents, strict);
    // I23: unknown where nothing may be assumed under strict, or no day of conclusion is known; but what waits for a condition waits.
    const unknown = strict || (this.reading.record.nature !== "treaty" && !waitsFor(this.reading, subject));
    return new Script(this.reading, subject, start, { rule, unknown, agreement });
  }

  private script(commitment: Commitment): Script {
    const known = this.scripts.get(commitment.id);
    if (known !== undefined) return known;
    const whole = this.wholeOf(commitment);
    const parents = [whole && this.script(whole).start, this.agreement.start];
    const script = this.scriptOf(commitment, parents, this.agreement);
    this.scripts.set(commitment.id, script);
    return script;
  }

  /** Rule 7: a part in a circle has no whole. */
  private wholeOf(commitment: Commitment): Commitment | undefined {
    const { commitments } = this.reading.record;
    const up = (one: Commitment) => commitments.find(({ id }) => id === one.partOf);
    const seen = new Set<string>();
    for (let one = up(commitment); one !== undefined && !seen.has(one.id); one = up(one)) {
      if (one.id === commitment.id) return undefined;
      seen.add(one.id);
    }
    const whole = up(commitment);
    return whole !== undefined && this.reading.isKnown(whole.introducedBy) && !isVisit(whole) ? whole : undefined;
  }

  private wholesOf(commitment: Commitment): Commitment[] {
    const whole = this.wholeOf(commitment);
    return whole === undefined ? [] : [whole, ...this.wholesOf(whole)];
  }

  answer(id: string, day: PlainDate): Answer {
    const { record, known } = this.reading;
    const unknown = { state: "unknown", possible: false } as const;
    // Rule 1: before the record is known, every answer is unknown.
    if (!known) return unknown;
    if (id === record.id) return { ...toAnswer(this.agreementOn(day)), possible: this.agreement.isOpenToDoubt(day) };
    if (record.parties.some((party) => party.id === id))
      return { state: this.participationOn(id, day), possible: false };
    if (record.meeting?.id === id) return { state: visitOn(this.reading, record.meeting, day), possible: false };
    const commitment = record.commitments.find((one) => one.id === id);
    if (commitment === undefined) throw new RangeError(`no subject ${id}`);
    if (!this.reading.isKnown(commitment.introducedBy)) return unknown;
    if (isVisit(commitment)) return { state: visitOn(this.reading, commitment, day), possible: false };
    const listed = [...new Set([...commitment.promisors, ...commitment.promisees])];
    return {
      ...toAnswer(this.commitmentOn(commitment, day)),
      possible: this.script(commitment).isOpenToDoubt(day),
      bound: listed.filter(
        (party) => this.parties.isBoundBy(commitment, party, day) && !this.isPartySuspended(party, day),
      ),
    };
  }

  private isPartySuspended(party: string, day: PlainDate): boolean {
    return this.parties.stateOn(party, day) === "suspended";
  }

  private suspensions(id: string): Suspension[] {
    return this.suspended.of(id, () => suspensionsOf(this.reading, eventsOn(this.reading, id), false));
  }

  /** The course of the agreement without its end. */
  private phaseOn(day: PlainDate): AgreementPhase {
    const script = this.agreement;
    const start = heldStart(script, this.suspensions(this.reading.record.id));
    if (start === undefined) return script.before === "unknown" ? "unknown" : "before";
    if (day < start.latest) return "before";
    // The last phase in which it ran.
    let phase: AgreementPhase = "before";
    for (const { at, to } of script.changes) {
      if (day < at.latest) break;
      if (to === "running") phase = "started";
      if (to === "provisional") phase = "provisional";
    }
    return phase;
  }

  /** The end of the agreement on a day, of its own or because its parties have left (rule 12). */
  private endOfAgreement(day: PlainDate): Ended | undefined {
    const own = endedOn(this.agreement, day);
    const { departure } = this;
    if (departure === undefined || day < departure.effect.latest) return own;
    const left = toEnded(departure);
    return own === undefined ? left : earliest([own, left]);
  }

  private agreementOn(day: PlainDate): Standing {
    const end = this.endOfAgreement(day);
    if (end !== undefined) return end;
    return this.running(this.agreement, day, [this.reading.record.id], undefined, []);
  }

  /** Rule 7: its own state, under that of its whole and of its agreement. */
  private commitmentOn(commitment: Commitment, day: PlainDate): Standing {
    const wholes = this.wholesOf(commitment);
    const family = [commitment, ...wholes];
    const ends = family.flatMap((one) => [endedOn(this.script(one), day), this.departureOn(one, day)]);
    // `survives` frees it from the end of its agreement.
    if (!commitment.survives) ends.push(this.endOfAgreement(day));
    const end = earliest(ends.filter((one) => one !== undefined));
    if (end !== undefined) return end;
    const ids = [...family.map(({ id }) => id), this.reading.record.id];
    const start = this.script(commitment).start?.point.latest ?? day;
    const agreed = this.agreement.changes.map(({ at }) => at.latest);
    const binds = this.parties.bindsFrom(
      commitment,
      [day, start, ...agreed].filter((one) => one <= day),
    );
    const above = [...wholes.map((one) => this.script(one)), this.agreement];
    return this.running(this.script(commitment), day, ids, binds === undefined ? "never" : pointAt(binds), above);
  }

  /** I15: all promisors, or all promisees, have left; that end is final. */
  private departureOn(commitment: Commitment, day: PlainDate): Ended | undefined {
    const departure = this.parties.departureFrom(commitment);
    if (departure === undefined || day < departure.effect.latest) return undefined;
    return toEnded(departure);
  }

  /** The state of a subject that is not over: rules 4, 7 and 9. */
  private running(
    script: Script,
    day: PlainDate,
    ids: readonly string[],
    binds: Point | "never" | undefined,
    above: readonly Script[],
  ): Standing {
    const { phase } = script.on(day);
    if (phase === "unknown" || phase === "not-yet-effective") return beforeStart(script);
    // The suspension of an agreement ends with it, so that what outlives it is suspended no longer.
    const gone = this.endOfAgreement(day) === undefined ? undefined : this.reading.record.id;
    const suspensions = ids.flatMap((id) => (id === gone ? [] : this.suspensions(id)));
    const start = binds === "never" ? undefined : heldStart(script, suspensions, binds);
    // What is held back rests on what it would rest on by itself if it were not.
    if (start === undefined || day < start.latest)
      return phase === "provisional"
        ? beforeStart(script)
        : { state: "not-yet-effective", legal: script.isHeldByLaw(day) };
    const ending = script.survives ? above.filter((one) => one !== this.agreement) : above;
    const isOverByLaw = [script, ...ending].some((one) => one.endsOn(day) === "passed");
    // I12: it rests on a suspension by law, as long as what is suspended is not over by law.
    if (isSuspended(suspensions, day))
      return { state: "suspended", legal: isSuspendedByLaw(suspensions, day) && !isOverByLaw };
    const legal = this.runsByLaw(script, day, above) && !isOverByLaw && !isResumedByAnnouncement(suspensions, day);
    const { kind, tentative } = script.start ?? {};
    const until = tentative?.until?.latest;
    const inherited = kind === "inherited" && tentative !== undefined && (until === undefined || day < until);
    const provisional = inherited || [script, ...above].some((one) => one.on(day).phase === "provisional");
    return { state: provisional ? "provisionally-in-effect" : "in-effect", legal };
  }

  /**
   * I22: the weaker of its start and of the end towards which it runs. What is above it counts where it applies provisionally, or runs again
   * after it was over.
   */
  private runsByLaw(script: Script, day: PlainDate, above: readonly Script[]): boolean {
    const start = script.changes.find(({ to }) => to === "running" || to === "provisional")?.at;
    const revived = above.filter((one) => {
      const revival = one.revivalOn(day);
      if (revival === undefined || (script.survives && one === this.agreement)) return false;
      return start === undefined || compare(revival.at, start) >= 0;
    });
    const isOwn = script.on(day).phase === "provisional";
    const provisional = isOwn ? [] : above.filter((one) => one.on(day).phase === "provisional");
    return (
      script.runsByLaw(day) &&
      revived.every((one) => one.isLegalOn(day)) &&
      (provisional.length === 0 || provisional.some((one) => one.runsByLaw(day)))
    );
  }

  private participationOn(party: string, day: PlainDate): ParticipationState {
    const state = this.parties.stateOn(party, day);
    if (this.parties.isUnsigned(state, day)) return "none";
    // None once the agreement has ended.
    return state !== "withdrawn" && this.endOfAgreement(day) !== undefined ? "none" : state;
  }
}

/** The first point at which it runs, held back by a suspension that covers it (rule 9). */
function heldStart(script: Script, suspensions: readonly Suspension[], binds?: Point): Point | undefined {
  const first = script.changes.find(({ to }) => to === "running" || to === "provisional");
  if (first === undefined) return undefined;
  return heldBack(binds === undefined ? first.at : laterOf(first.at, binds), suspensions);
}

function endedOn(script: Script, day: PlainDate): Ended | undefined {
  const { phase, change } = script.on(day);
  return change !== undefined && isOver(phase)
    ? {
        state: phase satisfies Phase,
        since: change.at,
        order: change.order,
        legal: script.isLegalOn(day),
        byEvent: change.order >= 0,
      }
    : undefined;
}

function toEnded({ effect, order, legal }: Happening): Ended {
  return { state: "terminated", since: effect, order, legal, byEvent: false };
}

/**
 * The earliest end gives the state; at the same bound that of the event which prevails, and no event gives way (I5). An end of the same
 * state by law confirms it (I30).
 */
function earliest(ends: readonly Ended[]): Ended | undefined {
  const [first] = [...ends].sort((a, b) => compare(a.since, b.since) || b.order - a.order);
  const confirms = (one: Ended) => one.byEvent || compare(one.since, first?.since ?? one.since) === 0;
  return first && { ...first, legal: ends.some((one) => one.legal && one.state === first.state && confirms(one)) };
}

/** The state before the start rests on that start, if a source gives one; the rules name nothing else. */
function beforeStart({ before, start }: Script): Standing {
  return before === "unknown" ? { state: "unknown" } : { state: "not-yet-effective", legal: start?.awaited };
}

function toAnswer({ state, legal }: Standing): Pick<Answer, "state" | "authority"> {
  return legal === undefined ? { state } : { state, authority: legal ? "legal" : "announced" };
}

function isVisit(commitment: Commitment): commitment is Commitment & { kind: "visit" | "invitation" } {
  return commitment.kind === "visit" || commitment.kind === "invitation";
}

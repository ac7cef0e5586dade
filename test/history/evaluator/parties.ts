import { addToDay } from "../../../src/calendar/plain-date.js";
import type { Commitment, PlainDate } from "../../../src/model/index.js";
import type { ParticipationState } from "../../../src/query/history/states.js";
import { compare, type Point } from "./point.js";
import type { Happening, Reading } from "./reading.js";
import { Remembered } from "./remember.js";
import { conclusionOf } from "./start.js";
import { isSuspended, suspensionsOf } from "./suspensions.js";

const JOINING = ["signed", "ratified", "acceded", "entered-into-force", "provisionally-applied"];
const OF_PARTIES = [...JOINING, "suspended", "resumed", "withdrawn"];
const COUNTED = ["signatory", "provisional", "party", "suspended", "unknown"];
const BOUND = ["provisional", "party", "suspended"];

/** The course of the agreement on a day without its end: participation follows it. */
export type AgreementPhase = "before" | "provisional" | "started" | "unknown";

/** Rule 12. The end of the agreement is left out; who asks about participation adds it. */
export class Parties {
  private readonly reading: Reading;
  private readonly phaseOn: (day: PlainDate) => AgreementPhase;
  private readonly own = new Map<string, Happening[]>();
  private readonly anyJoins: boolean;
  private readonly anyConsents: boolean;
  private readonly states = new Remembered<ParticipationState>();
  private readonly departures = new Remembered<Happening | undefined>();
  private readonly changes = new Remembered<Happening[]>();

  constructor(reading: Reading, phaseOn: (day: PlainDate) => AgreementPhase) {
    this.reading = reading;
    this.phaseOn = phaseOn;
    const byEffect = (a: Happening, b: Happening) => compare(a.effect, b.effect) || a.order - b.order;
    for (const { id } of reading.record.parties) this.own.set(id, this.eventsOf(id).sort(byEffect));
    const all = [...this.own.values()];
    this.anyJoins = all.some(([first]) => first !== undefined && JOINING.includes(first.event.type));
    this.anyConsents = all.flat().some(({ event }) => event.type === "ratified" || event.type === "acceded");
  }

  /** The events on a party: on the agreement `by` it, or on the party itself (I14). */
  private eventsOf(party: string): Happening[] {
    const { record, happenings } = this.reading;
    return happenings.filter(({ event: { type, targets, by } }) => {
      if (!OF_PARTIES.includes(type)) return false;
      if (targets.includes(party) && by === undefined) return true;
      if (targets.includes(party) && by === party) return true;
      if (by !== party || !targets.includes(record.id)) return false;
      // I13: of two parties, a suspension `by` one is the agreement's.
      return (type !== "suspended" && type !== "resumed") || record.parties.length > 2;
    });
  }

  stateOn(party: string, day: PlainDate): ParticipationState {
    return this.states.of(`${party} ${day}`, () => this.computeState(party, day));
  }

  private computeState(party: string, day: PlainDate): ParticipationState {
    const phase = this.phaseOn(day);
    const own = this.own.get(party) ?? [];
    const flags = {
      signed: false,
      consented: false,
      inForce: false,
      provisional: false,
      withdrawn: false,
      joined: false,
    };
    let willEnterIntoForce = own.some(({ event }) => event.type === "entered-into-force");
    for (const { event, effect } of [...own].sort((a, b) => compare(a.effect, b.effect) || a.order - b.order)) {
      if (effect.latest > day) continue;
      if (event.type === "withdrawn") {
        Object.assign(flags, { signed: false, consented: false, inForce: false, provisional: false, withdrawn: true });
        willEnterIntoForce = own.some((one) => one.event.type === "entered-into-force" && one.effect.latest > day);
      }
      if (!JOINING.includes(event.type)) continue;
      flags.withdrawn = false;
      flags.joined = true;
      if (event.type === "signed") flags.signed = true;
      if (event.type === "ratified" || event.type === "acceded") flags.consented = true;
      if (event.type === "entered-into-force") flags.inForce = true;
      if (event.type === "provisionally-applied") flags.provisional = true;
    }
    if (flags.withdrawn) return "withdrawn";
    const left = own.some(({ event, effect }) => event.type === "withdrawn" && effect.latest <= day);
    const state = this.anyJoins || left ? this.joinedState(flags, phase, willEnterIntoForce) : follow(phase);
    const suspensions = suspensionsOf(this.reading, own, true);
    return (state === "party" || state === "provisional") && isSuspended(suspensions, day) ? "suspended" : state;
  }

  private joinedState(
    flags: Readonly<Record<"signed" | "consented" | "inForce" | "provisional", boolean>>,
    phase: AgreementPhase,
    willEnterIntoForce: boolean,
  ): ParticipationState {
    // Its own entry into force governs.
    if (flags.inForce) return "party";
    const binds = flags.consented || (flags.signed && !this.anyConsents);
    if (binds && !willEnterIntoForce && phase === "started") return "party";
    if (flags.provisional || (binds && !willEnterIntoForce && phase === "provisional")) return "provisional";
    // Who consents to what is not yet in force is a signatory at least.
    return flags.signed || flags.consented ? "signatory" : "none";
  }

  /** If all follow the agreement, nobody is a signatory of it before its conclusion. */
  isUnsigned(state: ParticipationState, day: PlainDate): boolean {
    const concluded = conclusionOf(this.reading);
    if (this.anyJoins || concluded === undefined || day >= concluded.latest) return false;
    return state === "signatory" || state === "unknown";
  }

  isBound(party: string, day: PlainDate): boolean {
    return BOUND.includes(this.stateOn(party, day));
  }

  /** Withdrawals from the agreement, in the order of their effect. */
  private withdrawals(): Happening[] {
    const all = new Set([...this.own.values()].flat().filter(({ event }) => event.type === "withdrawn"));
    return [...all].sort((a, b) => compare(a.effect, b.effect) || a.order - b.order);
  }

  /** I16: the withdrawal by which fewer than two are left of an agreement that had two or more. */
  endByDeparture(): Happening | undefined {
    const count = (day: PlainDate) =>
      this.reading.record.parties.filter(({ id }) => COUNTED.includes(this.stateOn(id, day))).length;
    return this.withdrawals().find(({ effect }) => count(dayBefore(effect.latest)) >= 2 && count(effect.latest) < 2);
  }

  /** Days on which anything about the parties of a commitment can change. */
  private changesOf(commitment: Commitment): Happening[] {
    return this.changes.of(commitment.id, () => this.computeChanges(commitment));
  }

  private computeChanges(commitment: Commitment): Happening[] {
    const onIt = this.reading.happenings.filter(
      ({ event }) =>
        event.targets.includes(commitment.id) && (event.type === "withdrawn" || event.type === "performed"),
    );
    const all = new Set([...[...this.own.values()].flat(), ...onIt]);
    return [...all].sort((a, b) => compare(a.effect, b.effect) || a.order - b.order);
  }

  /** Released from one commitment: by a withdrawal from it alone, or (rule 15) by performing it. */
  private isReleased(commitment: Commitment, party: string, day: PlainDate, types: readonly string[]): boolean {
    return this.reading.happenings.some(
      ({ event, effect }) =>
        types.includes(event.type) &&
        event.by === party &&
        event.targets.includes(commitment.id) &&
        effect.latest <= day,
    );
  }

  /** True if the commitment binds the party on that day. */
  isBoundBy(commitment: Commitment, party: string, day: PlainDate): boolean {
    return this.isBound(party, day) && !this.isReleased(commitment, party, day, ["withdrawn", "performed"]);
  }

  /** I15: the first day on which all promisors, or all promisees, have left. */
  departureFrom(commitment: Commitment): Happening | undefined {
    return this.departures.of(commitment.id, () => this.computeDeparture(commitment));
  }

  private computeDeparture(commitment: Commitment): Happening | undefined {
    return this.changesOf(commitment).find(({ effect }) =>
      [commitment.promisors, commitment.promisees].some((list) => this.haveLeft(commitment, list, effect.latest)),
    );
  }

  private haveLeft(commitment: Commitment, list: readonly string[], day: PlainDate): boolean {
    if (list.length === 0 || list.some((party) => this.isBoundBy(commitment, party, day))) return false;
    const leavers = list.map((party) =>
      this.changesOf(commitment).filter(
        ({ event, effect }) =>
          event.type === "withdrawn" &&
          (event.by ?? event.targets.find((id) => id === party)) === party &&
          effect.latest <= day,
      ),
    );
    // Where all follow the agreement, who leaves before it starts has left all the same.
    if (!this.anyJoins) {
      const gone = list.every(
        (party, index) => leavers[index]?.length !== 0 || this.isReleased(commitment, party, day, ["performed"]),
      );
      return gone && leavers.some((one) => one.length > 0);
    }
    return list.some((party, index) =>
      (leavers[index] ?? []).some(({ effect }) => {
        const before = dayBefore(effect.latest);
        return this.isBound(party, before) && !this.isReleased(commitment, party, before, ["withdrawn"]);
      }),
    );
  }

  /** Nothing binds before one promisor and one promisee (if any) are parties: the first day on which they are, up to a day. */
  bindsFrom(commitment: Commitment, days: readonly PlainDate[]): PlainDate | undefined {
    // Without joining events all follow the agreement, and a stated start is not overridden by it (rule 7).
    if (!this.anyJoins) return "0000-01-01";
    const all = [...days, ...this.changesOf(commitment).map(({ effect }) => effect.latest)].sort();
    const one = (list: readonly string[], day: PlainDate) =>
      list.length === 0 || list.some((id) => this.isBound(id, day));
    return all.find((day) => one(commitment.promisors, day) && one(commitment.promisees, day));
  }
}

function follow(phase: AgreementPhase): ParticipationState {
  if (phase === "unknown") return "unknown";
  if (phase === "before") return "signatory";
  return phase === "provisional" ? "provisional" : "party";
}

function dayBefore(day: PlainDate): PlainDate {
  return addToDay(day, { days: -1 });
}

export function pointAt(day: PlainDate): Point {
  return { earliest: day, latest: day };
}

import type { PlainDate } from "../../../src/model/index.js";
import { compare, type Point } from "./point.js";

/** A statement about the end of a subject, which governs from its effect on. */
export interface EndVersion {
  readonly from: Point | undefined;
  readonly legal: boolean;
  /** True if it says nothing about an end. */
  readonly isNone: boolean;
  /** True if it gives an end, or says that there is none. */
  readonly isStated: boolean;
  /** The last end by law: `never` if by law it is open or not known; `undefined` if no law says anything. */
  readonly byLaw: Point | "never" | undefined;
}

/**
 * What the ends of a subject say about the authority of the state on a day. `passed`: by law it is over. `by-law`: by law it is not over.
 * `announced`: what is known of its end is only announced. `none`: no end is on record.
 */
export type EndStanding = "passed" | "by-law" | "announced" | "none";

function isAnnounced({ legal, isNone, byLaw }: EndVersion): boolean {
  return !legal && !isNone && byLaw === undefined;
}

/** The ends towards which a subject runs, in the order of their effect (rule 3: each governs from its effect on). */
export class LegalEnds {
  private versions: EndVersion[] = [];

  /** Adds an end. What ran by law without an end on record still runs by law under an end that is only announced. */
  add(version: EndVersion, ranByLaw: boolean, isRevival: boolean): void {
    const { from } = version;
    if (from === undefined) this.versions = [];
    else this.voidFrom(from);
    const last = this.versions.at(-1);
    // An extension by law that states no end leaves the end as announced.
    const saysNothing = version.legal && !version.isStated && !version.isNone && !isRevival;
    if (saysNothing && last !== undefined && isAnnounced(last)) return;
    const isEndless = !version.legal && ((ranByLaw && (last === undefined || last.isNone)) || last?.byLaw === "never");
    this.versions.push(isEndless && version.byLaw === undefined ? { ...version, byLaw: "never" } : version);
  }

  clear(): void {
    this.versions = [];
  }

  /** Forgets the ends that were set for a point or later. */
  voidFrom(point: Point): void {
    this.versions = this.versions.filter(({ from }) => from === undefined || compare(from, point) < 0);
  }

  private versionOn(day: PlainDate): EndVersion | undefined {
    return this.versions.findLast(({ from }) => from === undefined || from.latest <= day);
  }

  on(day: PlainDate): EndStanding {
    const version = this.versionOn(day);
    if (version === undefined) return "none";
    const { legal, byLaw } = version;
    if (legal) return "by-law";
    if (byLaw === undefined) return isAnnounced(version) ? "announced" : "none";
    return byLaw === "never" || day < byLaw.latest ? "by-law" : "passed";
  }

  /** True if an instrument says when it ends, or that it does not. */
  isByLaw(day: PlainDate): boolean {
    const version = this.versionOn(day);
    if (version === undefined || version.isNone) return false;
    return typeof version.byLaw === "object" || (version.legal && version.isStated);
  }
}

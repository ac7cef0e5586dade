import type { Commitment, LifecycleEvent } from "../../model/index.js";
import { isPlan } from "../../query/history/plans.js";
import { type At, each, elementsOf, pathOf } from "../at.js";
import { EffectiveEvents } from "../effective-events.js";
import { actsOn, type TargetKind } from "../effects-by-target.js";
import type { RecordIndex } from "../record-index.js";
import type { Report, Rule } from "../rule.js";

/**
 * An event that changes nothing: it has no target, or none that events of its type act on; or there is nothing for it to
 * change.
 */
export const eventWithoutEffect: Rule = {
  name: "event-without-effect",
  severity: "warning",
  // Issues, conditions and assessments name the event that introduced them: it needs no target.
  scope: ["commitments", "events", "term", "parties", "issues", "conditions", "assessments"],
  check(index, report) {
    let referredTo: ReadonlySet<unknown> | undefined;
    const effective = new EffectiveEvents(index.history);
    for (const at of index.events) {
      const { value } = at;
      if (value.targets.length === 0) {
        referredTo ??= references(index);
        const introduces = referredTo.has(value.id) || value.corrects !== undefined;
        if (!introduces)
          report(pathOf(at, "targets"), `Expected at least one target; got none. Name what was ${value.type}.`);
        continue;
      }
      if (holdTargets(at, index, report)) continue;
      holdPerformer(at, index, report);
      const missing = missingField(value, index);
      if (missing !== undefined) {
        report(pathOf(at), missing);
      } else if (value.type === "cancelled" || value.type === "retracted") {
        if (isOfUndertaking(value, index) && !effective.has(value) && isEventKnown(value, index)) {
          report(
            pathOf(at),
            "Expected `cancelled` on what had not begun; it had. Write `terminated`, or correct the days.",
          );
        }
        holdWithdrawal(at, index, report);
      } else if (NEEDS_SOMETHING[value.type] !== undefined && isEventKnown(value, index)) {
        if (effective.has(value) || (value.type !== "resumed" && !hadEnd(value, index))) continue;
        report(pathOf(at), NEEDS_SOMETHING[value.type] as string);
      }
    }
  },
};

/** The condition under which an event of a type changes something, with the message if it is not met. */
const NEEDS_SOMETHING: Partial<Record<LifecycleEvent["type"], string>> = {
  resumed:
    "Expected a suspension that `resumed` ends; got none by then. Add the `suspended` event, or correct the days; a day begins before every clock time in it.",
  extended: "Expected an extension to a later end; got none. Correct the term, or write `amended` if it was shortened.",
  renewed: "Expected a renewal to a later end; got none. Correct the term, or write `amended` if it was shortened.",
};

/** True if a cancellation is of an agreement or an undertaking, which can only be cancelled before it begins. */
function isOfUndertaking({ targets }: LifecycleEvent, index: RecordIndex): boolean {
  return targets.some((id) => {
    const kind = targetKindOf(id, index);
    return kind === "agreement" || kind === "commitment";
  });
}

/** Reports targets that events of this type do not act on, and those listed twice; true if there is one. */
function holdTargets(at: At<LifecycleEvent>, record: RecordIndex, report: Report): boolean {
  const { type, targets, corrects } = at.value;
  const seen = targets.length > 1 ? new Set<string>() : undefined;
  let found = false;
  for (const [index, id] of elementsOf(targets).entries()) {
    const kind = targetKindOf(id, record);
    // The targets of a correction of an event are ignored, and an unknown target is an error of its own.
    if (kind !== undefined && !actsOn(type, kind) && !(type === "corrected" && corrects !== undefined)) {
      report(
        pathOf(at, "targets", index),
        `Expected a target that \`${type}\` acts on; got "${id}", ${TARGET_NAMES[kind]}. ${stepForTarget(type, kind)}`,
      );
      found = true;
    } else if (seen?.has(id) === true) {
      const message = `Expected each target once; got "${id}" again. Remove it, or name the target meant.`;
      report(pathOf(at, "targets", index), message);
    }
    seen?.add(id);
  }
  return found;
}

const PERFORMANCES: ReadonlySet<LifecycleEvent["type"]> = new Set(["performed", "partly-performed", "missed"]);

/** Reports a party that is said to have performed, or missed, what others owe. */
function holdPerformer(at: At<LifecycleEvent>, { byId }: RecordIndex, report: Report): void {
  const { type, by, targets } = at.value;
  if (by === undefined || !PERFORMANCES.has(type)) return;
  for (const id of targets) {
    const target = byId.get(id);
    if (target?.key !== "commitments") continue;
    const { promisors } = target.value as Commitment;
    if (promisors.length === 0 || promisors.includes(by)) continue;
    const owed = promisors.map((party) => `"${party}"`).join(", ");
    report(
      pathOf(at, "by"),
      `Expected a promisor of "${id}" (${owed}) to have ${type === "missed" ? "missed" : "performed"} it; got "${by}". Name the party that acted, not the one that reports it.`,
    );
    return;
  }
}

const TARGET_NAMES: Readonly<Record<TargetKind, string>> = {
  agreement: "the agreement",
  commitment: "a commitment that is not a visit",
  plan: "a visit, an invitation or a meeting",
  party: "a party",
  event: "an event",
  condition: "a condition",
  other: "an entity that no event acts on",
};

function stepForTarget(type: LifecycleEvent["type"], kind: TargetKind): string {
  if (kind === "party") return "Target the agreement or a commitment, or write `withdrawn` for a party that left.";
  if (kind === "event" && type === "corrected") return "Name the event in `corrects`.";
  if (type === "retracted") return "Target the event that was recorded by mistake.";
  return "Correct the type, or the target.";
}

function targetKindOf(id: string, { byId }: RecordIndex): TargetKind | undefined {
  const at = byId.get(id);
  if (at === undefined) return undefined;
  switch (at.key) {
    case "":
      return "agreement";
    case "commitments":
      return isPlan(at.value as Commitment) ? "plan" : "commitment";
    case "meeting":
      return "plan";
    case "parties":
      return "party";
    case "events":
      return "event";
    case "conditions":
      return "condition";
    default:
      return "other";
  }
}

/** Returns what an event of this type needs and does not have. */
function missingField(event: LifecycleEvent, index: RecordIndex): string | undefined {
  const { type, by, corrects, targets, term, planned, quantity, rate } = event;
  if (type === "withdrawn" || type === "ratified" || type === "acceded") {
    if (by !== undefined || targets.some((id) => targetKindOf(id, index) === "party")) return undefined;
    return `Expected the party that has ${type}; got none. Name it in \`by\`.`;
  }
  if (type !== "corrected" || corrects !== undefined) return undefined;
  if ([term, planned, quantity, rate].some((field) => field !== undefined)) return undefined;
  return "Expected what `corrected` corrects; got nothing. Give the right `term` or `planned`, or name an event in `corrects`.";
}

/** Reports a cancellation or a retraction of events that leaves all of them as they are. */
function holdWithdrawal(at: At<LifecycleEvent>, index: RecordIndex, report: Report): void {
  const { id, type, targets } = at.value;
  const events = index.history.read?.events;
  if (events === undefined || !events.byId.has(id)) return;
  for (const target of each(targets, at, "targets")) {
    if (target.value === id) {
      report(pathOf(target), `Expected another event to be ${type}; got this one. Name the event that is meant.`);
    } else if (type === "cancelled" && events.byId.has(target.value) && !events.withdrawnPlans.has(target.value)) {
      const expected = "Expected an event that had not taken effect by then";
      const next = "Write `retracted` if the record was wrong, or the event that ended it.";
      report(pathOf(target), `${expected}; got "${target.value}". ${next}`);
    }
  }
}

/** True if the reduction reads the event: not where it was retracted or cancelled, or where a date is invalid. */
function isEventKnown({ id }: LifecycleEvent, { history }: RecordIndex): boolean {
  return history.read?.events.byId.has(id) === true;
}

/** True if something that an event extends had an end that it can be compared with, or is stated to have none. */
function hadEnd({ targets }: LifecycleEvent, { history }: RecordIndex): boolean {
  const versions = targets.flatMap((id) => history.of(id)?.versions ?? []);
  return versions.some(({ point }) => point.bound !== undefined || point.end.kind === "open");
}

/** Ids of the events that something else refers to: they introduce it, or durations count from them. */
function references({ commitments, conditions, issues, assessments, terms }: RecordIndex): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  for (const { value } of [...commitments, ...conditions, ...issues, ...assessments]) found.add(value.introducedBy);
  for (const { value } of terms) found.add(value.countedFrom);
  return found;
}

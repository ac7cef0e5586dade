import type { Agreement } from "../../src/model/index.js";

// The fields that hold ids; other strings are not changed.
const ID_FIELDS = new Set([
  "id",
  "targets",
  "by",
  "corrects",
  "countedFrom",
  "partOf",
  "introducedBy",
  "promisors",
  "promisees",
  "dependent",
  "party",
  "commitment",
  "source",
  "visitor",
  "host",
  "invitee",
  "subject",
  "agreement",
  "events",
  "inheritedFrom",
  "bound",
]);

/** Gives every entity another id, so that the order of the ids changes too. */
export function renaming(record: Agreement): ReadonlyMap<string, string> {
  const meeting = record.meeting === undefined ? [] : [record.meeting];
  const entities = [
    record,
    ...record.parties,
    ...record.commitments,
    ...record.conditions,
    ...record.events,
    ...record.sources,
    ...meeting,
  ];
  const ids = [...new Set(entities.map(({ id }) => id))].sort();
  return new Map(ids.map((id, index) => [id, `n${99 - index}`]));
}

/** Renames the ids in a record or in an answer. */
export function rename<T>(value: T, names: ReadonlyMap<string, string>, field = ""): T {
  if (typeof value === "string") return (ID_FIELDS.has(field) ? (names.get(value) ?? value) : value) as T;
  if (Array.isArray(value)) return value.map((one) => rename(one, names, field)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rename(one, names, key)])) as T;
}

/** Returns an answer in which the order of tied events and of their citations does not matter. */
export function normalised<T>(value: T): T {
  if (Array.isArray(value)) return value.map(normalised) as T;
  if (typeof value !== "object" || value === null) return value;
  const sorted = (key: string, one: unknown) =>
    (key === "events" || key === "citations" || key === "bound") && Array.isArray(one)
      ? [...one].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : normalised(one);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, sorted(key, one)])) as T;
}

/** True if two events of a record differ only in their ids and cited sources. */
export function hasTwins({ events }: Agreement): boolean {
  const contents = events.map(({ id, citations, ...content }) =>
    JSON.stringify([content, citations.map(({ source, ...citation }) => citation)]),
  );
  return new Set(contents).size < contents.length;
}

/** Returns an answer without the events and citations that it is based on. */
export function withoutBecause<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutBecause) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (key === "because" ? [] : [[key, withoutBecause(one)]])),
  ) as T;
}

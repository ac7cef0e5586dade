import type { Agreement, LifecycleEvent } from "../model/index.js";

/**
 * A value in which every field may be `undefined`. The importer leaves such fields out.
 *
 * @example
 * ```ts
 * import type { Term } from "typed-agreements";
 * import type { Draft } from "typed-agreements/import";
 *
 * const term: Draft<Term> = { effective: "2021-01-01", end: undefined };
 * console.log(term.effective);
 * // → 2021-01-01
 * ```
 */
export type Draft<T> = T extends readonly (infer Entry)[]
  ? readonly (Draft<Entry> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]: Draft<T[Key]> | undefined }
    : T;

/**
 * An event of a draft. Without `targets` it is an event on the agreement.
 *
 * @example
 * ```ts
 * import type { EventDraft } from "typed-agreements/import";
 *
 * const event: EventDraft = { id: "signed", type: "signed", on: "2021-02-05", authority: "legal", summary: "It was signed.", citations: [] };
 * console.log(event.type);
 * // → signed
 * ```
 */
export type EventDraft = Draft<Omit<LifecycleEvent, "targets">> & {
  /** The ids of the entities that the event is about. */
  readonly targets?: readonly string[] | undefined;
};

/**
 * The fields of a record that come from its row. The importer adds the rest: empty lists, the register as a source, `reviewedOn`,
 * citations, and `undetermined` and `unclear` for a nature and a form that the row does not state.
 *
 * @example
 * ```ts
 * import type { RecordDraft } from "typed-agreements/import";
 *
 * const draft: RecordDraft = { id: "pact", title: "A pact", concludedOn: undefined };
 * console.log(draft.title);
 * // → A pact
 * ```
 */
export type RecordDraft = Draft<
  Pick<Agreement, "id" | "title"> & Omit<Partial<Agreement>, "id" | "title" | "events">
> & {
  /** The events. Those without `targets` are on the agreement. */
  readonly events?: readonly (EventDraft | undefined)[] | undefined;
};

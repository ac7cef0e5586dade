import type { Agreement, LifecycleEvent, Quantity, Term } from "../../src/model/index.js";
import { fullRecord } from "./full-record.js";

const moment = { date: "2030-02-01", time: "00:01", zone: "America/New_York" };
const above = { period: "2017", quantity: { kind: "exact", value: 2.5, unit: "ton", per: "P1Y" } } as const;
const counted = { unit: "ton", per: "P1Y", above } as const;

/** Every field that a term can have, each end once. */
const TERMS: readonly Term[] = [
  { effective: moment, duration: "P1Y", countedFrom: moment, rule: "moment", note: "A note." },
  { effective: "2030-02", countedFrom: "signed", renewal: { period: "P1Y", notice: "P3M", times: 2, option: true } },
  { end: { through: "2031-01" } },
  { end: { until: moment } },
  { end: { until: "2031-02~" } },
  { end: { before: "2031-02-01" } },
  { end: { open: true } },
  { end: { unreadable: "1976-06-31" } },
];

const QUANTITIES: readonly Quantity[] = [
  { kind: "exact", value: 3, ...counted },
  { kind: "at-least", value: 3, ...counted },
  { kind: "at-most", value: 3, ...counted },
  { kind: "range", min: 1, max: 2, ...counted },
  { kind: "unspecified", wording: "some" },
];

/** The record with everything, then with every term and every quantity in each place that has one. */
export const fullRecords: readonly Agreement[] = [fullRecord, ...TERMS.map(withTerm), ...QUANTITIES.map(withQuantity)];

function withTerm(term: Term): Agreement {
  return changed({ term });
}

function withQuantity(quantity: Quantity): Agreement {
  return changed({ quantity }, { quantities: [{ quantity }] });
}

/** The record with other fields in the purchases, their accounts and the purchases that events report. */
function changed(
  own: { readonly term?: Term; readonly quantity?: Quantity },
  lists: { readonly quantities?: readonly { readonly quantity: Quantity }[] } = {},
): Agreement {
  const { term, quantity } = own;
  const [readout] = fullRecord.commitments.flatMap(({ readouts = [] }) => readouts);
  if (readout === undefined) throw new Error("The record with everything has no account");
  return {
    ...fullRecord,
    ...(term === undefined ? {} : { term }),
    commitments: fullRecord.commitments.map((one) =>
      one.kind === "purchase"
        ? { ...one, ...own, ...lists, readouts: [{ ...readout, ...(term === undefined ? {} : { term }), ...lists }] }
        : one,
    ),
    events: fullRecord.events.map(
      (event): LifecycleEvent =>
        event.type === "partly-performed"
          ? {
              ...event,
              ...(term === undefined ? {} : { term }),
              ...(quantity === undefined ? {} : { quantity }),
            }
          : event,
    ),
  };
}

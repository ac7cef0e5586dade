import { earliestDay, latestDay } from "../../calendar/partial-date.js";
import type { Baseline, PartialDate, Quantity, ZonedTime } from "../../model/index.js";
import type { Cell } from "./cell.js";

/** A column: its name, its type (Table Schema, Frictionless Data), and the function that returns its cell for a row. */
export interface Column<R> {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "date";
  readonly description: string;
  readonly value: (row: R) => Cell;
}

/** Returns a function that creates columns of one type. */
function columnOf(type: Column<never>["type"]) {
  return <R>(name: string, description: string, value: (row: R) => Cell): Column<R> => ({
    name,
    type,
    description,
    value,
  });
}

export const text = columnOf("string");
export const whole = columnOf("integer");
export const number = columnOf("number");
export const flag = columnOf("boolean");
export const day = columnOf("date");

/** Creates the columns of a partial date: as the record has it (EDTF), and the first and the last day that it can mean. */
export function partial<R>(
  name: string,
  description: string,
  value: (row: R) => PartialDate | undefined,
): readonly Column<R>[] {
  const each = (read: (date: PartialDate) => string) => (row: R) => {
    const date = value(row);
    return date === undefined ? undefined : read(date);
  };
  return [
    text(name, `${description} EDTF, as precise as the source: 2026-04 is some day in April 2026.`, value),
    day(`${name}_earliest`, `Derived: the earliest day that ${name} can mean.`, each(earliestDay)),
    day(`${name}_latest`, `Derived: the latest day that ${name} can mean.`, each(latestDay)),
  ];
}

/** Creates the columns of a partial date or a clock time in a zone. */
export function moment<R>(
  name: string,
  description: string,
  value: (row: R) => PartialDate | ZonedTime | undefined,
): readonly Column<R>[] {
  return [
    ...partial<R>(name, description, (row) => {
      const time = value(row);
      return typeof time === "object" ? time.date : time;
    }),
    ...clock(name, value),
  ];
}

/** Creates the columns of a clock time and its zone; both are empty if there is only a day. */
export function clock<R>(name: string, value: (row: R) => unknown): readonly Column<R>[] {
  const zoned = (row: R) => value(row) as Partial<ZonedTime> | undefined;
  return [
    text(`${name}_time`, `The clock time of ${name}, where one is stated.`, (row) => zoned(row)?.time),
    text(`${name}_zone`, `The zone of that clock time (IANA).`, (row) => zoned(row)?.zone),
  ];
}

/** The fields of every kind of quantity. */
interface AnyQuantity {
  readonly kind?: Quantity["kind"];
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly per?: string;
  readonly wording?: string;
  readonly above?: Baseline;
}

const NO_QUANTITY: AnyQuantity = {};

/**
 * Creates the columns of a quantity: a number, a range, or the words of the source if it states no number. The kind of the
 * quantity determines which columns have a value.
 */
export function quantity<R>(value: (row: R) => Quantity | undefined): readonly Column<R>[] {
  const of = (row: R): AnyQuantity => value(row) ?? NO_QUANTITY;
  return [
    text(
      "quantity_kind",
      "exact, at-least, at-most, range, or unspecified: then no number is stated.",
      (row) => of(row).kind,
    ),
    number("quantity_value", "The number, in quantity_unit.", (row) => of(row).value),
    number("quantity_min", "The minimum, in quantity_unit.", (row) => of(row).min),
    number("quantity_max", "The maximum, in quantity_unit.", (row) => of(row).max),
    text("quantity_unit", "The unit of the number.", (row) => of(row).unit),
    text("quantity_per", "The period over which it is counted (ISO 8601 duration).", (row) => of(row).per),
    text("quantity_wording", "The words of the source, if it states no number.", (row) => of(row).wording),
    ...partial<R>(
      "above_period",
      "The period of the baseline to which the number is added.",
      (row) => of(row).above?.period,
    ),
    number("above_value", "The quantity in that period, in above_unit.", (row) => of(row).above?.quantity?.value),
    text("above_unit", "The unit of that quantity.", (row) => of(row).above?.quantity?.unit),
    text(
      "above_per",
      "The period over which that quantity is counted (ISO 8601 duration).",
      (row) => of(row).above?.quantity?.per,
    ),
  ];
}

import { durationInWords } from "../calendar/words.js";
import type { Quantity } from "../model/index.js";

/** A quantity in English: "at least 25,000,000 metric ton per one year". */
export function quantityInWords(quantity: Quantity): string {
  if (quantity.kind === "unspecified") return `“${quantity.wording}”; no number is stated`;
  const unit = `${quantity.unit}${quantity.per === undefined ? "" : ` per ${durationInWords(quantity.per).replace(/^one /, "")}`}`;
  if (quantity.kind === "range") return `${grouped(quantity.min)} to ${grouped(quantity.max)} ${unit}`;
  return `${quantity.kind === "at-least" ? "at least " : ""}${grouped(quantity.value)} ${unit}`;
}

/** A number with commas between its thousands, whatever the locale of the machine. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+(?!\d)(?<!\.\d*))/g, ",");
}

import type { Asked } from "../model/asked.js";
import { currentAddress, keepAddress } from "./address-bar.js";
import { say } from "./element.js";
import { today } from "./today.js";

/** The days and the place that the address names, and the errors in it. */
export interface NamedPlace {
  readonly asked: Asked;
  readonly place: string;
  readonly errors: readonly string[];
}

/** Reads the address, and keeps it from being written over. */
export function readAddress(): NamedPlace {
  keepAddress();
  const { asOf = today(), knownAt, place, errors } = currentAddress();
  return { asked: { asOf, knownAt }, place, errors };
}

/** Says which parts of the address cannot be read, and goes to the place that it names. */
export function goTo({ place, errors }: NamedPlace): void {
  say("address-errors", errors.length === 0 ? "" : `The address of this page: ${errors.join(" ")}`);
  const target = place === "" ? null : document.getElementById(place);
  if (target === null) return;
  for (const open of document.querySelectorAll(".is-target")) open.classList.remove("is-target");
  target.classList.add("is-target");
  target.scrollIntoView({ block: "center" });
}

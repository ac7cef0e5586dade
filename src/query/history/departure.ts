import type { LifecycleEvent } from "../../model/index.js";
import type { Bound } from "./period.js";

/** A withdrawal that ends an undertaking for good. */
export interface Departure {
  /** The bound at which it takes effect. */
  readonly at: Bound;
  readonly event: LifecycleEvent;
  /** The place of the event in the order of decision. */
  readonly order: number;
}

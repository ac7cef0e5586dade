/**
 * The types of a record, entity by entity. This folder has no run-time code.
 *
 * @module model
 */
export type * from "./agreement.js";
export type * from "./beneficiary.js";
export type * from "./citation.js";
export type * from "./commitment.js";
export type * from "./commitment-base.js";
export type * from "./condition.js";
export type * from "./cooperation.js";
export type * from "./dialogue.js";
export type * from "./expert-assessment.js";
export type * from "./identifier.js";
export type * from "./ids.js";
export type * from "./ids-of.js";
export type * from "./invitation.js";
export type * from "./issue.js";
export type * from "./lifecycle-event.js";
export type * from "./meeting.js";
export type * from "./modality.js";
export type * from "./party.js";
export type * from "./purchase.js";
export type * from "./quantity.js";
export type * from "./readout.js";
export type * from "./source.js";
export type * from "./statement.js";
export type * from "./suspension.js";
export type * from "./tariff.js";
export type * from "./term.js";
export type * from "./third-party.js";
export type * from "./time.js";
export type * from "./undertaking.js";
export type * from "./visit.js";
export type * from "./withdrawal-clause.js";

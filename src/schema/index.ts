/**
 * The Zod schemas of a record, one for each entity. Each is strict, and the compiler checks it against the interface of the
 * same name.
 *
 * @module schema
 */
export { AgreementSchema } from "./agreement.js";
export { BeneficiarySchema } from "./beneficiary.js";
export { CitationSchema } from "./citation.js";
export { CommitmentSchema } from "./commitment.js";
export {
  CooperationSchema,
  DialogueSchema,
  InvitationSchema,
  PurchaseSchema,
  SuspensionSchema,
  TariffSchema,
  UndertakingSchema,
  VisitSchema,
} from "./commitment-kinds.js";
export { ConditionSchema } from "./condition.js";
export type { ObjectSchema } from "./entity.js";
export { ExpertAssessmentSchema } from "./expert-assessment.js";
export { IssueSchema } from "./issue.js";
export { LifecycleEventSchema } from "./lifecycle-event.js";
export { MeetingSchema } from "./meeting.js";
export { PartySchema } from "./party.js";
export { QuantitySchema } from "./quantity.js";
export { ReadoutSchema } from "./readout.js";
export { SourceSchema } from "./source.js";
export { StatementSchema } from "./statement.js";
export { TermEndSchema, TermSchema } from "./term.js";
export { CalendarDurationSchema, PartialDateSchema, PlainDateSchema, ZonedTimeSchema } from "./time.js";

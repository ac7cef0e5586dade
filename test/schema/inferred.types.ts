// Checked by the compiler only: what the schemas infer and the interfaces are the same, both ways.
import type * as z from "zod";
import type * as model from "../../src/model/index.js";
import type * as schema from "../../src/schema/index.js";

/** Compiles without an argument only when each type can stand for the other. */
declare function same<A, B>(...differ: [A] extends [B] ? ([B] extends [A] ? [] : [never]) : [never]): void;

same<z.infer<typeof schema.AgreementSchema>, model.Agreement>();
same<z.input<typeof schema.AgreementSchema>, model.Agreement>();
same<z.infer<typeof schema.CitationSchema>, model.Citation>();
same<z.infer<typeof schema.CommitmentSchema>, model.Commitment>();
same<z.infer<typeof schema.ConditionSchema>, model.Condition>();
same<z.infer<typeof schema.CooperationSchema>, model.Cooperation>();
same<z.infer<typeof schema.DialogueSchema>, model.Dialogue>();
same<z.infer<typeof schema.ExpertAssessmentSchema>, model.ExpertAssessment>();
same<z.infer<typeof schema.InvitationSchema>, model.Invitation>();
same<z.infer<typeof schema.IssueSchema>, model.Issue>();
same<z.infer<typeof schema.LifecycleEventSchema>, model.LifecycleEvent>();
same<z.infer<typeof schema.MeetingSchema>, model.Meeting>();
same<z.infer<typeof schema.PartySchema>, model.Party>();
same<z.infer<typeof schema.PurchaseSchema>, model.Purchase>();
same<z.infer<typeof schema.QuantitySchema>, model.Quantity>();
same<z.infer<typeof schema.ReadoutSchema>, model.Readout>();
same<z.infer<typeof schema.SourceSchema>, model.Source>();
same<z.infer<typeof schema.StatementSchema>, model.Statement>();
same<z.infer<typeof schema.SuspensionSchema>, model.Suspension>();
same<z.infer<typeof schema.TariffSchema>, model.Tariff>();
same<z.infer<typeof schema.TermSchema>, model.Term>();
same<z.infer<typeof schema.TermEndSchema>, model.TermEnd>();
same<z.infer<typeof schema.UndertakingSchema>, model.Undertaking>();
same<z.infer<typeof schema.VisitSchema>, model.Visit>();
same<z.infer<typeof schema.ZonedTimeSchema>, model.ZonedTime>();
// @ts-expect-error the check can fail: an interface with one more property is not the same
same<z.infer<typeof schema.PartySchema>, model.Party & { readonly more: string }>();
// @ts-expect-error the check can fail: an interface with a narrower property is not the same
same<z.infer<typeof schema.AgreementSchema>, model.Agreement & { readonly nature: "treaty" }>();

// All properties are readonly.
declare const agreement: model.Agreement;
// @ts-expect-error readonly
agreement.title = "another";
// @ts-expect-error readonly
agreement.parties.push({ id: "x", kind: "state", name: "X" });

import * as z from "zod";
import type { Agreement, Identifier, LineageLink, ThirdParty, WithdrawalClause } from "../model/index.js";
import { citationsSchema } from "./citation.js";
import { CommitmentSchema } from "./commitment.js";
import { ConditionSchema } from "./condition.js";
import { entity, type ObjectSchema } from "./entity.js";
import { ExpertAssessmentSchema } from "./expert-assessment.js";
import { IssueSchema } from "./issue.js";
import { LifecycleEventSchema } from "./lifecycle-event.js";
import { MeetingSchema, placeSchema } from "./meeting.js";
import { PartySchema } from "./party.js";
import { SourceSchema } from "./source.js";
import { StatementSchema } from "./statement.js";
import { TermSchema } from "./term.js";
import { idSchema, languageSchema, textSchema, urlSchema } from "./text.js";
import { CalendarDurationSchema, PartialDateSchema, PlainDateSchema } from "./time.js";

const lineageLinkSchema = entity<LineageLink>()({
  relation: z.enum(["extends", "supersedes", "amends", "implements", "prior"]),
  agreement: idSchema,
});

const withdrawalClauseSchema = entity<WithdrawalClause>()({
  notice: CalendarDurationSchema,
  earliest: PartialDateSchema.exactOptional(),
  wording: textSchema.exactOptional(),
  citations: citationsSchema,
});

const identifierSchema = entity<Identifier>()({
  scheme: textSchema,
  value: textSchema,
  url: urlSchema.exactOptional(),
});

const thirdPartySchema = entity<ThirdParty>()({
  name: textSchema,
  role: z.enum(["mediator", "guarantor", "witness", "depositary"]),
  party: idSchema.exactOptional(),
});

/**
 * The schema of an {@link Agreement}, each part on its own. {@link check} validates the relations between the parts: that every
 * id exists, that no term ends before it starts.
 *
 * Strict: an unknown key is an error that names the key and the one that was probably meant. There are no defaults, no coercion
 * and no transforms, so the output equals the input.
 *
 * @example
 * ```ts
 * import { AgreementSchema, busan2025 } from "typed-agreements";
 *
 * console.log(AgreementSchema.safeParse(busan2025).success);
 * // → true
 * const { error } = AgreementSchema.safeParse({ ...busan2025, titel: "Busan" });
 * console.log(error?.issues[0]?.message);
 * // → Unknown key "titel"; did you mean "title"?
 * ```
 */
export const AgreementSchema: ObjectSchema<Agreement> = entity<Agreement>()({
  $schema: z.string().exactOptional(),
  id: idSchema,
  title: textSchema,
  altTitles: z.array(textSchema).exactOptional(),
  nature: z.enum(["treaty", "political-commitment", "contract", "undetermined"]),
  form: z.enum(["signed", "agreed-unsigned", "joint-statement", "parallel-statements", "unilateral", "unclear"]),
  meeting: MeetingSchema.exactOptional(),
  concludedOn: PartialDateSchema.exactOptional(),
  signedAt: placeSchema.exactOptional(),
  term: TermSchema.exactOptional(),
  withdrawal: withdrawalClauseSchema.exactOptional(),
  subjects: z.array(textSchema).exactOptional(),
  identifiers: z.array(identifierSchema).exactOptional(),
  depositary: textSchema.exactOptional(),
  languages: z.array(languageSchema).exactOptional(),
  thirdParties: z.array(thirdPartySchema).exactOptional(),
  objective: StatementSchema.exactOptional(),
  background: z.array(StatementSchema).exactOptional(),
  parties: z.array(PartySchema),
  commitments: z.array(CommitmentSchema),
  conditions: z.array(ConditionSchema),
  issues: z.array(IssueSchema),
  assessments: z.array(ExpertAssessmentSchema),
  events: z.array(LifecycleEventSchema),
  sources: z.array(SourceSchema),
  lineage: z.array(lineageLinkSchema).exactOptional(),
  reviewedOn: PlainDateSchema,
  citations: citationsSchema.exactOptional(),
});

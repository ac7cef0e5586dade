import * as z from "zod";
import { expectedValue } from "../messages/expected-value.js";
import type { Agreement, Identifier, LineageLink, ThirdParty, WithdrawalClause } from "../model/index.js";
import { citationsSchema } from "./citation.js";
import { CommitmentSchema } from "./commitment.js";
import { ConditionSchema } from "./condition.js";
import { entity, type ObjectSchema } from "./entity.js";
import { ExpertAssessmentSchema } from "./expert-assessment.js";
import { IssueSchema } from "./issue.js";
import { LifecycleEventSchema } from "./lifecycle-event.js";
import { listOf } from "./list.js";
import { MeetingSchema, placeSchema } from "./meeting.js";
import { PartySchema } from "./party.js";
import { SourceSchema } from "./source.js";
import { StatementSchema } from "./statement.js";
import { TermSchema } from "./term.js";
import { idSchema, languageSchema, textSchema, urlSchema } from "./text.js";
import { CalendarDurationSchema, PartialDateSchema, PlainDateSchema } from "./time.js";
import { oneOf } from "./words.js";

/** The address of a JSON Schema. Every string is allowed, because it can be a relative path. */
const addressSchema = z.string({
  error: (issue) =>
    expectedValue(issue, { what: 'the address of the JSON Schema, as "./agreement.schema.json"', form: "string" }),
});

const lineageLinkSchema = entity<LineageLink>()({
  relation: oneOf(["extends", "supersedes", "amends", "implements", "prior"]),
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
  role: oneOf(["mediator", "guarantor", "witness", "depositary"]),
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
  $schema: addressSchema.exactOptional(),
  id: idSchema,
  title: textSchema,
  altTitles: listOf(textSchema).exactOptional(),
  nature: oneOf(["treaty", "political-commitment", "contract", "undetermined"]),
  form: oneOf(["signed", "agreed-unsigned", "joint-statement", "parallel-statements", "unilateral", "unclear"]),
  meeting: MeetingSchema.exactOptional(),
  concludedOn: PartialDateSchema.exactOptional(),
  signedAt: placeSchema.exactOptional(),
  term: TermSchema.exactOptional(),
  withdrawal: withdrawalClauseSchema.exactOptional(),
  subjects: listOf(textSchema).exactOptional(),
  identifiers: listOf(identifierSchema).exactOptional(),
  depositary: textSchema.exactOptional(),
  languages: listOf(languageSchema).exactOptional(),
  thirdParties: listOf(thirdPartySchema).exactOptional(),
  objective: StatementSchema.exactOptional(),
  background: listOf(StatementSchema).exactOptional(),
  parties: listOf(PartySchema),
  commitments: listOf(CommitmentSchema),
  conditions: listOf(ConditionSchema),
  issues: listOf(IssueSchema),
  assessments: listOf(ExpertAssessmentSchema),
  events: listOf(LifecycleEventSchema),
  sources: listOf(SourceSchema),
  lineage: listOf(lineageLinkSchema).exactOptional(),
  reviewedOn: PlainDateSchema,
  citations: citationsSchema.exactOptional(),
});

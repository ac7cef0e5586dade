import type { Rule } from "./rule.js";
import { cycle } from "./rules/cycle.js";
import { duplicateId } from "./rules/duplicate-id.js";
import { duplicateRole } from "./rules/duplicate-role.js";
import { endBeforeStart } from "./rules/end-before-start.js";
import { eventAfterReview } from "./rules/event-after-review.js";
import { eventOrder } from "./rules/event-order.js";
import { eventWithoutEffect } from "./rules/event-without-effect.js";
import { explainedEnd } from "./rules/explained-end.js";
import { inForceBeforeSignature } from "./rules/in-force-before-signature.js";
import { inexactQuote } from "./rules/inexact-quote.js";
import { insecureUrl } from "./rules/insecure-url.js";
import { invalidDate } from "./rules/invalid-date.js";
import { missingCitation } from "./rules/missing-citation.js";
import { missingOutcome } from "./rules/missing-outcome.js";
import { missingStart } from "./rules/missing-start.js";
import { missingWording } from "./rules/missing-wording.js";
import { negativeAmount } from "./rules/negative-amount.js";
import { noPromisee } from "./rules/no-promisee.js";
import { noPromisor } from "./rules/no-promisor.js";
import { noSource } from "./rules/no-source.js";
import { officialSource } from "./rules/official-source.js";
import { outlivesAgreement } from "./rules/outlives-agreement.js";
import { partExceedsWhole } from "./rules/part-exceeds-whole.js";
import { recordedBeforeEvent } from "./rules/recorded-before-event.js";
import { reviewedBeforeConcluded } from "./rules/reviewed-before-concluded.js";
import { selfLineage } from "./rules/self-lineage.js";
import { sentinelDate } from "./rules/sentinel-date.js";
import { termOrder } from "./rules/term-order.js";
import { unilateralPromisee } from "./rules/unilateral-promisee.js";
import { unknownCode } from "./rules/unknown-code.js";
import { unknownField } from "./rules/unknown-field.js";
import { unknownParty } from "./rules/unknown-party.js";
import { unknownReference } from "./rules/unknown-reference.js";
import { unsafeText } from "./rules/unsafe-text.js";

/** The rules: errors first, then warnings. */
export const RULES: readonly Rule[] = [
  cycle,
  duplicateId,
  endBeforeStart,
  inexactQuote,
  invalidDate,
  missingCitation,
  missingWording,
  negativeAmount,
  recordedBeforeEvent,
  selfLineage,
  explainedEnd,
  unknownField,
  unknownParty,
  unknownReference,
  duplicateRole,
  eventAfterReview,
  eventOrder,
  eventWithoutEffect,
  inForceBeforeSignature,
  insecureUrl,
  missingOutcome,
  missingStart,
  noPromisee,
  noPromisor,
  noSource,
  officialSource,
  outlivesAgreement,
  partExceedsWhole,
  reviewedBeforeConcluded,
  sentinelDate,
  termOrder,
  unilateralPromisee,
  unknownCode,
  unsafeText,
];

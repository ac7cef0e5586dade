import type { Table } from "../table.js";
import {
  agreementLanguages,
  agreementSubjects,
  agreements,
  alternativeTitles,
  identifiers,
  lineage,
  statements,
  thirdParties,
} from "./agreements.js";
import { assessmentPoints, assessmentQuotes, assessments } from "./assessments.js";
import { citations } from "./citations.js";
import {
  commitmentBeneficiaries,
  commitmentExpectedEffects,
  commitmentGoods,
  commitmentInstruments,
  commitmentPromisees,
  commitmentPromisors,
  commitmentQuantities,
  rateSteps,
} from "./commitment-lists.js";
import { commitments } from "./commitments.js";
import { conditions } from "./conditions.js";
import { emptyLists } from "./empty-lists.js";
import { endEvents, ends, supersededEnds } from "./ends.js";
import { entities } from "./entities.js";
import { events, eventTargets } from "./events.js";
import { issueRelations, issues } from "./issues.js";
import { meetingParticipants, meetings } from "./meetings.js";
import { overview } from "./overview.js";
import { parties, partyGroups, partyNames, partyRepresentatives } from "./parties.js";
import { periodEvents, periods } from "./periods.js";
import { readoutQuantities, readouts } from "./readouts.js";
import { sourceInferredFields, sourceParagraphs, sources } from "./sources.js";
import { terms } from "./terms.js";

/** All tables, in an order in which they can be loaded: each refers only to itself and to those before it. */
export const TABLES: readonly Table[] = [
  overview,
  agreements,
  entities,
  alternativeTitles,
  agreementSubjects,
  agreementLanguages,
  identifiers,
  lineage,
  statements,
  parties,
  partyNames,
  partyGroups,
  partyRepresentatives,
  thirdParties,
  meetings,
  meetingParticipants,
  sources,
  sourceInferredFields,
  sourceParagraphs,
  events,
  eventTargets,
  assessments,
  assessmentPoints,
  assessmentQuotes,
  commitments,
  commitmentPromisors,
  commitmentPromisees,
  commitmentBeneficiaries,
  commitmentGoods,
  commitmentInstruments,
  commitmentExpectedEffects,
  commitmentQuantities,
  rateSteps,
  readouts,
  readoutQuantities,
  terms,
  conditions,
  issues,
  issueRelations,
  citations,
  periods,
  periodEvents,
  ends,
  supersededEnds,
  endEvents,
  emptyLists,
];

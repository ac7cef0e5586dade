import type { Agreement, Commitment } from "../../../model/index.js";
import { flag, number, partial, quantity, text } from "../columns.js";
import { table } from "../table.js";
import { commitmentKey } from "./commitment-lists.js";

/** Returns a function that returns a commitment of one kind, and `undefined` for any other commitment. */
function only<K extends Commitment["kind"]>(kind: K) {
  return (one: Commitment) => (one.kind === kind ? (one as Extract<Commitment, { kind: K }>) : undefined);
}

const [tariff, suspension, purchase] = [only("tariff"), only("suspension"), only("purchase")];
const [visit, invitation, undertaking] = [only("visit"), only("invitation"), only("undertaking")];
const topicOf = (one: Commitment) => (one.kind === "cooperation" || one.kind === "dialogue" ? one.subject : undefined);
const hostOf = (one: Commitment) => (one.kind === "visit" || one.kind === "invitation" ? one.host : undefined);

/** The commitments. In each row, the columns for other kinds are empty. */
export const commitments = table<Commitment>({
  name: "commitments",
  description:
    "The commitments. Columns for other kinds than that of the row are empty. Terms are in terms, ends in ends.",
  key: ["commitment"],
  references: [
    { columns: ["commitment"], table: "entities", to: ["entity"] },
    { columns: ["part_of"], table: "commitments", to: ["commitment"] },
    { columns: ["introduced_by"], table: "events", to: ["event"] },
    { columns: ["visitor"], table: "parties", to: ["party"] },
    { columns: ["host"], table: "parties", to: ["party"] },
    { columns: ["invitee"], table: "parties", to: ["party"] },
    { columns: ["after_commitment"], table: "commitments", to: ["commitment"] },
  ],
  columns: [
    ...commitmentKey,
    text("kind", "The kind of commitment.", ({ kind }) => kind),
    text("title", "A short label.", ({ title }) => title),
    text("summary", "A description of the commitment.", ({ summary }) => summary),
    text(
      "performance",
      "Whether several promisors owe it together (joint) or each by itself (each); empty if the source does not say.",
      ({ performance }) => performance,
    ),
    text("modality", "How strongly it binds.", ({ modality }) => modality),
    text("wording", "The verb of the source, as printed.", ({ wording }) => wording),
    text(
      "part_of",
      "The commitment that it is part of; figures of a part are never added to those of its whole.",
      ({ partOf }) => partOf,
    ),
    text("introduced_by", "The event that introduced it.", ({ introducedBy }) => introducedBy),
    flag("survives", "true for a clause that outlives the agreement, by its own words.", ({ survives }) => survives),
    text(
      "at_end",
      "What applies after its end. The citations of this text have the kind at-end.",
      ({ atEnd }) => atEnd?.text,
    ),
    text("rationale", "Why it was undertaken.", ({ rationale }) => rationale),
    number("rate_from", "Of a tariff: the rate before, in rate_unit.", (one) => tariff(one)?.rate.from),
    number("rate_to", "Of a tariff: the new rate, in rate_unit.", (one) => tariff(one)?.rate.to),
    text(
      "rate_unit",
      "Of a tariff: percent of the value of the goods, or the unit of a specific duty.",
      (one) => tariff(one)?.rate.unit,
    ),
    text("rate_basis", "Of a tariff: average, additional or applied.", (one) => tariff(one)?.rate.basis),
    text(
      "rate_bound",
      "Of a tariff: whether the rate is a maximum (ceiling) or a minimum (floor).",
      (one) => tariff(one)?.rate.bound,
    ),
    text("measure_title", "Of a suspension: the measure.", (one) => suspension(one)?.measure.title),
    text("measure_scope", "Of a suspension: the scope of the measure.", (one) => suspension(one)?.measure.scope),
    ...partial<Commitment>(
      "measure_announced_on",
      "Of a suspension: the day on which the measure was announced.",
      (one) => suspension(one)?.measure.announcedOn,
    ),
    ...quantity<Commitment>((one) => purchase(one)?.quantity ?? undertaking(one)?.quantity),
    text("subject", "Of cooperation and dialogue: the subject.", topicOf),
    text("visitor", "Of a visit: the party that travels.", (one) => visit(one)?.visitor),
    text("host", "Of visits and invitations: the party that receives.", hostOf),
    ...partial<Commitment>("visit_on", "Of a visit: the planned time.", (one) => visit(one)?.when),
    text("invitee", "Of an invitation: the party invited.", (one) => invitation(one)?.invitee),
    text("occasion", "Of an invitation: the occasion.", (one) => invitation(one)?.occasion),
    text(
      "after_commitment",
      "Of an invitation: the commitment after which it is to take place.",
      (one) => invitation(one)?.after,
    ),
  ],
  rows: (record: Agreement) => record.commitments,
});

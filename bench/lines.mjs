// From a line to its result, by the public path: the bytes of a record are decoded, parsed and validated. First valid lines, then
// lines with one to three errors, all of whose messages are asked for; and those messages alone, of records that are parsed already.
import { Ajv2020 } from "ajv/dist/2020.js";
import { agreementLength } from "../dist/schema/generated/agreement-length.js";
import { issuesOf } from "../dist/schema/issues-of.js";
import { validateText } from "../dist/validate/index.js";
import { agreementSchema } from "./peers/agreement-of.mjs";
import peers from "./peers/ajv.mjs";
import { plantedErrors } from "./planted-errors.mjs";
import { printHead, printTimes, race } from "./race.mjs";
import { recordOf } from "./records.mjs";

const ROUNDS = Number(process.argv[2] ?? 15);
const RECORDS = 1000;

const utf8 = new TextDecoder("utf-8", { fatal: true });
const parsed = (bytes) => JSON.parse(utf8.decode(bytes));
const problemsIn = (bytes) => validateText(utf8.decode(bytes), { format: "ndjson" })[0].problems;
const lineOf = (record) => new TextEncoder().encode(JSON.stringify(record));
const numbers = Array.from({ length: RECORDS }, (_, index) => index + 1);

function show(title, subjects, lines) {
  const times = race({ "JSON.parse": parsed, ...subjects }, lines, { rounds: ROUNDS, slice: 100 });
  printHead(title, ROUNDS, ["ajv"]);
  printTimes(times, () => "JSON.parse");
}

const valid = numbers.map((number) => lineOf(recordOf(number)));
if (!valid.every((bytes) => problemsIn(bytes).length === 0)) throw new Error("A valid record has problems");
const [[tunedName, tuned]] = Object.entries(peers);
show(
  `A line in, a result out: ${RECORDS} valid records`,
  {
    "typed-agreements: the schema, then check": problemsIn,
    [`${tunedName}: the schema alone`]: (bytes) => tuned(parsed(bytes)),
  },
  valid,
);

// Records with four warnings each, as real ones have: their places are asked for.
const warned = numbers.map((number) => {
  const record = recordOf(number);
  record.parties[0].iso3166 = "XX";
  record.sources[0].url = "http://example.org/statement";
  record.commitments[0].promisors = [];
  record.sources[1].language = "jp";
  return lineOf(record);
});
if (!warned.every((bytes) => problemsIn(bytes).length === 4)) throw new Error("A record does not have four warnings");
show(
  `A line in, four warnings with line and column out: ${RECORDS} valid records`,
  { "typed-agreements": problemsIn },
  warned,
);

const indented = numbers.map((number) => new TextEncoder().encode(JSON.stringify(recordOf(number), null, 2)));
show(
  `An indented JSON text in, a result out: ${RECORDS} valid records`,
  { "typed-agreements": (bytes) => validateText(utf8.decode(bytes), { format: "json" })[0].problems },
  indented,
);

const ajv = new Ajv2020({ allErrors: true });
const withAllErrors = ajv.compile(agreementSchema);
const errorsIn = (bytes) => (withAllErrors(parsed(bytes)) ? "" : ajv.errorsText(withAllErrors.errors));

const put = Object.values(plantedErrors);
const faulty = numbers.map((number) => {
  const record = recordOf(number);
  for (let nth = 0; nth <= number % 3; nth++) put[(number + nth * 7) % put.length](record);
  return lineOf(record);
});
const said = { ours: 0, ajv: 0 };
for (const bytes of faulty) {
  if (problemsIn(bytes).length === 0 || errorsIn(bytes) === "") throw new Error("A faulty record has no problems");
  said.ours += problemsIn(bytes).length;
  said.ajv += withAllErrors.errors.length;
}
const each = (sum) => (sum / RECORDS).toFixed(1);
show(
  `A faulty line in, all messages out: ${RECORDS} records with one to three errors`,
  {
    [`typed-agreements: ${each(said.ours)} messages with line, column and tip`]: problemsIn,
    [`Ajv, allErrors and errorsText: ${each(said.ajv)} messages`]: errorsIn,
  },
  faulty,
);

const records = faulty.map(parsed);
const times = race(
  {
    "typed-agreements: the messages of its schema": (record) => (agreementLength(record) === 0 ? issuesOf(record) : []),
    "Ajv, allErrors and errorsText": (record) => (withAllErrors(record) ? "" : ajv.errorsText(withAllErrors.errors)),
  },
  records,
  { rounds: ROUNDS, slice: 100 },
);
printHead(`The messages alone: ${RECORDS} parsed records with one to three errors`, ROUNDS, ["ajv"]);
printTimes(times, () => "Ajv, allErrors and errorsText");

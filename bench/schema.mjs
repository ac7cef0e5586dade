// The validation of parsed records against the schema, by this library and by its peers, as a multiple of the time of JSON.parse on the
// same lines. Every peer has the same strictness, patterns and words, and no time is shown unless all give the same results.
import * as z from "zod";
import { agreementLength } from "../dist/schema/generated/agreement-length.js";
import { AgreementSchema } from "../dist/schema/index.js";
import ajv from "./peers/ajv.mjs";
import arktype from "./peers/arktype.mjs";
import effect from "./peers/effect.mjs";
import schemasafe from "./peers/schemasafe.mjs";
import typebox from "./peers/typebox.mjs";
import valibot from "./peers/valibot.mjs";
import { faultyFrom } from "./planted-errors.mjs";
import { printHead, printTimes, race } from "./race.mjs";
import { linesOf } from "./records.mjs";

const ROUNDS = Number(process.argv[2] ?? 15);
const RECORDS = 1000;

const whole = z.compile(AgreementSchema);
const peers = {
  "typed-agreements": (value) => agreementLength(value) !== 0,
  "its schema, with z.compile as it is": (value) => whole.validate(value),
  "its schema, with safeParse": (value) => AgreementSchema.safeParse(value).success,
  ...ajv,
  ...schemasafe,
  ...typebox,
  ...arktype,
  ...valibot,
  ...effect,
};

const lines = [...linesOf(RECORDS)];
for (const [name, accepts] of Object.entries(peers)) {
  const refused = lines.find((line) => !accepts(JSON.parse(line)));
  if (refused !== undefined) throw new Error(`${name} refuses ${refused}`);
}

const afterParsing = Object.fromEntries(Object.entries(peers).map(([name, accepts]) => [name, [JSON.parse, accepts]]));
const times = race({ "JSON.parse": JSON.parse, ...afterParsing }, lines, { rounds: ROUNDS, slice: 100 });

// Only now, for what is compiled slows down once it has seen objects of many shapes; no time is shown of one that fails.
let faulty = 0;
for (const [change, record] of faultyFrom(lines[0])) {
  for (const [name, accepts] of Object.entries(peers))
    if (accepts(record)) throw new Error(`${name} accepts ${change}`);
  faulty += 1;
}

const kilobytes = (lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) / RECORDS / 1000).toFixed(1);
printHead(
  `The result for ${RECORDS} parsed records of ${kilobytes} kB; all agree on them and on ${faulty} faulty ones`,
  ROUNDS,
  ["zod", "ajv", "@exodus/schemasafe", "typebox", "arktype", "valibot", "effect"],
);
printTimes(times, () => "JSON.parse");

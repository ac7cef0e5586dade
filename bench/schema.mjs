// Records of about 8.7 kB: the schema's verdict beside that of its peers, from a line to a verdict, and records with faults.
// All of it in times of `JSON.parse` on the same lines, in one run.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import { AgreementSchema, check } from "../dist/index.js";
import { isAgreementShaped } from "../dist/schema/is-agreement.js";
import { validateText } from "../dist/validate/index.js";
import { agreementSchema } from "./peers/agreement-of.mjs";
import * as ajv from "./peers/ajv.mjs";
import * as arktype from "./peers/arktype.mjs";
import * as effect from "./peers/effect.mjs";
import * as typebox from "./peers/typebox.mjs";
import * as valibot from "./peers/valibot.mjs";
import { race, report } from "./race.mjs";
import { recordOf } from "./records.mjs";

const COUNT = 1000;
const ROUNDS = Number(process.argv[2] ?? 9);
const options = { count: COUNT, slice: 100, rounds: ROUNDS };
const lines = Array.from({ length: COUNT }, (_, index) => JSON.stringify(recordOf(index + 1)));
const records = lines.map((line) => JSON.parse(line));

const peers = {
  "typed-agreements (z.compile, an entity at a time)": isAgreementShaped,
  "Ajv, tuned": ajv.acceptsTuned,
  "TypeBox, compiled": typebox.accepts,
  ArkType: arktype.accepts,
  Valibot: valibot.accepts,
  "Effect, with its compiler": effect.accepts,
  "zod, plain": (value) => AgreementSchema.safeParse(value).success,
  "Ajv, as it comes": ajv.accepts,
};

// Peers that do not say the same are in no race.
const FAULTS = {
  "an unknown key": (record) => ({ ...record, titel: "x" }),
  "an unknown key deep inside": ({ events: [first, ...rest], ...record }) => ({
    ...record,
    events: [{ ...first, x: 1 }, ...rest],
  }),
  "a word that is none": (record) => ({ ...record, nature: "deal" }),
  "a day that is none": (record) => ({ ...record, reviewedOn: "2026-02-30" }),
  "a missing key": ({ sources: _, ...record }) => record,
  "a wrong type": (record) => ({ ...record, parties: "us" }),
};
for (const [name, accepts] of Object.entries(peers)) {
  for (const record of records.slice(0, 50)) if (!accepts(record)) throw new Error(`${name} refuses a good record`);
  for (const [fault, make] of Object.entries(FAULTS))
    if (accepts(make(records[0]))) throw new Error(`${name} does not see ${fault}`);
}

const parse = "JSON.parse";
const verdicts = race(
  {
    [parse]: (index) => JSON.parse(lines[index]),
    ...Object.fromEntries(Object.entries(peers).map(([name, accepts]) => [name, (index) => accepts(records[index])])),
  },
  options,
);
report("The schema's verdict on a record that was parsed", verdicts, parse, ROUNDS);

const whole = race(
  {
    [parse]: (index) => JSON.parse(lines[index]),
    "line in, verdict out (validateText)": (index) => validateText(lines[index], { format: "ndjson" }),
    "of that: check": (index) => check(records[index]),
  },
  options,
);
report("From a line to its verdict: JSON.parse, keys that stand twice, schema, check", whole, parse, ROUNDS);

const faulty = records.map((record, index) => {
  const { title: _, ...rest } = structuredClone(record);
  if (index % 3 > 0) rest.commitments[1].rate.basis = "mean";
  if (index % 3 > 1) rest.events[0].titel = "x";
  return JSON.stringify(rest);
});
const all = new Ajv2020({ allErrors: true, inlineRefs: false });
const every = all.compile(agreementSchema);
const messages = race(
  {
    [parse]: (index) => JSON.parse(faulty[index]),
    "typed-agreements, with line, column, message and tip": (index) =>
      validateText(faulty[index], { format: "ndjson" }),
    "Ajv allErrors, with errorsText": (index) => {
      every(JSON.parse(faulty[index]));
      return all.errorsText(every.errors);
    },
  },
  options,
);
report("Records with one to three faults, and all messages", messages, parse, ROUNDS);

const require = createRequire(import.meta.url);
const versionOf = (name) => {
  const file = require.resolve.paths(name).map((folder) => `${folder}/${name}/package.json`);
  for (const path of file) {
    try {
      return JSON.parse(readFileSync(path, "utf8")).version;
    } catch {
      // Not in this folder.
    }
  }
  return "?";
};
console.log(
  `\n${["zod", "ajv", "typebox", "arktype", "valibot", "effect"].map((name) => `${name} ${versionOf(name)}`).join(", ")}`,
);

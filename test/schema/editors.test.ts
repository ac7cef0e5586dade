import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import * as json from "vscode-json-languageservice";
import * as yaml from "yaml-language-server";
import { agreementWith, commitmentWith } from "../fixtures/agreement.js";

// What an editor shows to someone who writes a record by hand: the language services of VS Code for JSON and of Red Hat for YAML,
// which other editors run too, with the schema that is shipped, asked for by the address that the file names.
const text = readFileSync(path.resolve(import.meta.dirname, "../../dist/agreement.schema.json"), "utf8");
const ADDRESS: string = JSON.parse(text).$id;
const schemaRequestService = async (uri: string) => {
  if (uri !== ADDRESS) throw new Error(`Asked for ${uri}`);
  return text;
};

/** The view of a file in an editor, with the cursor at the `|` in it. */
interface Seen {
  readonly completions: readonly string[];
  /** The description of the first completion. */
  readonly about: string;
  readonly hover: string;
  /** The marked text and its message, one a problem. */
  readonly problems: readonly string[];
}

let version = 0;
async function seen(
  file: string,
  ask: (
    document: json.TextDocument,
    at: json.Position,
  ) => Promise<{
    readonly list: json.CompletionList | null;
    readonly hover: json.Hover | null;
    readonly problems: readonly json.Diagnostic[];
  }>,
): Promise<Seen> {
  version += 1;
  const document = json.TextDocument.create(`file:///record-${version}`, "", version, file.replace("|", ""));
  const { list, hover, problems } = await ask(document, document.positionAt(Math.max(0, file.indexOf("|"))));
  const plain = (one: unknown) => (typeof one === "string" ? one : JSON.stringify(one ?? "")).replaceAll("\\", "");
  return {
    completions: (list?.items ?? []).map(({ label }) => label.replaceAll('"', "")),
    about: plain(list?.items[0]?.documentation),
    hover: plain(hover?.contents),
    problems: problems.map(({ range, message }) => `${document.getText(range)} ${message}`),
  };
}

const ofJson = json.getLanguageService({ schemaRequestService });
ofJson.configure({ validate: true });
const inJson = (file: string) =>
  seen(file, async (document, at) => {
    const parsed = ofJson.parseJSONDocument(document);
    return {
      list: await ofJson.doComplete(document, at, parsed),
      hover: await ofJson.doHover(document, at, parsed),
      problems: await ofJson.doValidation(document, parsed),
    };
  });

const ofYaml = yaml.getLanguageService({ schemaRequestService, workspaceContext: { resolveRelativePath: (to) => to } });
ofYaml.configure({ validate: true, completion: true, hover: true });
const inYaml = (file: string) =>
  seen(`# yaml-language-server: $schema=${ADDRESS}\n${file}`, async (document, at) => ({
    list: await ofYaml.doComplete(document, at, false),
    hover: await ofYaml.doHover(document, at),
    problems: await ofYaml.doValidation(document, false),
  }));

/** A whole record as JSON that names its schema, with one text put in place of another. */
const record = (from = "", to = "") =>
  JSON.stringify(agreementWith({ $schema: ADDRESS, commitments: [commitmentWith(VISIT)] }), null, 2).replace(from, to);
const VISIT = { kind: "visit", visitor: "a", host: "b", when: "2026-04" } as const;

describe.each([
  [
    "JSON",
    inJson,
    {
      key: `{ "$schema": "${ADDRESS}", "id": "x", | }`,
      nature: `{ "$schema": "${ADDRESS}", "nature": "|" }`,
      kind: `{ "$schema": "${ADDRESS}", "commitments": [{ "kind": "|" }] }`,
      visit: `{ "$schema": "${ADDRESS}", "commitments": [{ "kind": "visit", | }] }`,
      end: `{ "$schema": "${ADDRESS}", "commitments": [{ "kind": "visit", "term": { "end": { | } } }] }`,
      hover: `{ "$schema": "${ADDRESS}", "review|edOn": "2026-01-31" }`,
    },
  ],
  [
    "YAML",
    inYaml,
    {
      key: "id: x\n|\n",
      nature: "nature: |\n",
      kind: "commitments:\n  - kind: |\n",
      visit: "commitments:\n  - kind: visit\n    |\n",
      end: "commitments:\n  - kind: visit\n    term:\n      end:\n        |\n",
      hover: "review|edOn: 2026-01-31\n",
    },
  ],
])("an editor of %s", (_, see, files) => {
  it("completes the keys of a record", async () => {
    const { completions, about } = await see(files.key);
    expect(completions).toEqual(expect.arrayContaining(["title", "nature", "commitments", "reviewedOn"]));
    expect(completions).not.toContain("id");
    expect(about).toMatch(/^(The title of the agreement|The address of the JSON Schema)/);
  });

  it("completes the words that a key can have", async () => {
    const { completions, about } = await see(files.nature);
    expect(completions).toEqual(["treaty", "political-commitment", "contract", "undetermined"]);
    expect(about).toContain("The legal nature.");
  });

  it("completes the kinds of a commitment, and the keys of its kind alone", async () => {
    expect((await see(files.kind)).completions).toEqual([
      ...["tariff", "suspension", "purchase", "cooperation", "dialogue", "visit", "invitation", "undertaking"],
    ]);
    const { completions } = await see(files.visit);
    expect(completions).toEqual(expect.arrayContaining(["summary", "promisors", "visitor", "host", "when"]));
    expect(completions).not.toContain("goods");
    expect((await see(files.end)).completions).toEqual(
      expect.arrayContaining(["through", "until", "before", "open", "unreadable"]),
    );
  });

  it("tells what a key is for", async () => {
    const { hover } = await see(files.hover);
    expect(hover).toContain("the record does not contain later events");
    expect(hover).toContain("A calendar day, without a time zone");
  });

  // A JSON text is YAML too.
  it("marks what is wrong, where it is, and nothing else", async () => {
    expect((await see(record())).problems).toEqual([]);
    expect((await see(record('"title"', '"titel"'))).problems).toEqual([
      expect.stringContaining('Missing property "title"'),
      '"titel" Property titel is not allowed.',
    ]);
    expect((await see(record('"host"', '"hots"'))).problems).toEqual([
      expect.stringContaining('Missing property "host"'),
      '"hots" Property hots is not allowed.',
    ]);
    expect((await see(record('"visit"', '"vist"'))).problems).toEqual([
      expect.stringMatching(/^"vist" Value is not accepted. Valid values: "tariff", .*"visit", /),
    ]);
    expect((await see(record('"pledge"', '"plegde"'))).problems).toEqual([
      '"plegde" Value is not accepted. Valid values: "obligation", "pledge", "intention", "invitation".',
    ]);
    expect((await see(record('"2026-04"', '"2026-02-30"'))).problems).toEqual([
      expect.stringMatching(/^"2026-02-30" String does not match the pattern/),
    ]);
  });
});

it("an editor of YAML marks a typo in YAML", async () => {
  const { problems } = await inYaml("commitments:\n  - kind: visit\n    hots: cn\n");
  expect(problems).toContain("hots Property hots is not allowed.");
});

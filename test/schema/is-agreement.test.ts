import { execFileSync } from "node:child_process";
import path from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as z from "zod";
import { recordOf } from "../../bench/records.mjs";
import { busan2025 } from "../../src/data/index.js";
import { AgreementSchema } from "../../src/schema/index.js";
import { isAgreementShaped } from "../../src/schema/is-agreement.js";
import { issuesOf } from "../../src/schema/issues-of.js";
import { agreementWith, commitmentWith } from "../fixtures/agreement.js";
import { runs } from "../fixtures/property-runs.js";
import { type Json, mutated, mutationsOf } from "./mutations.js";
import { oneOfEach } from "./one-of-each.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const inJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as Json;
const party = { id: "a", kind: "state", name: "A" } as const;

/** The module as another Zod, or another setting of it, makes it. */
async function freshWith(zod: Partial<typeof z>): Promise<(value: unknown) => boolean> {
  vi.resetModules();
  vi.doMock("zod", () => ({ ...z, ...zod }));
  return (await import("../../src/schema/is-agreement.js")).isAgreementShaped;
}

afterEach(() => {
  vi.doUnmock("zod");
  vi.restoreAllMocks();
});

/** What no text of JSON holds, but a program may hand over. */
const fromPrograms: Readonly<Record<string, unknown>> = {
  "undefined for a key that may be absent": agreementWith({ background: undefined as never }),
  "undefined for a key that may be absent, in an entity": agreementWith({
    commitments: [commitmentWith({ term: undefined as never })],
  }),
  "undefined for a key that has to be there": agreementWith({ sources: undefined as never }),
  "undefined for the kind": agreementWith({ commitments: [commitmentWith({ kind: undefined as never })] }),
  "a list with a hole": agreementWith({ issues: new Array(1) }),
  "a list instead of an entity": agreementWith({ commitments: [[] as never] }),
  "nothing instead of an entity": agreementWith({ commitments: [null as never] }),
  "an instance of a class": Object.assign(new (class Kept {})(), agreementWith()),
  "an object without a prototype": Object.assign(Object.create(null), agreementWith()),
  "inherited keys": Object.create(agreementWith()),
  "an inherited unknown key": Object.assign(Object.create({ titel: "x" }), agreementWith()),
  "a symbol for a key": { ...agreementWith(), [Symbol("key")]: 1 },
  "an instance of a class for names": agreementWith({
    parties: [{ ...party, names: Object.assign(new (class Names {})(), { fr: "A" }) as never }],
  }),
  "a key __proto__ among the names": agreementWith({
    parties: [{ ...party, names: JSON.parse('{"fr":"A","__proto__":"A"}') }],
  }),
  "not a number": agreementWith({
    commitments: [{ ...commitmentWith(), kind: "purchase", value: Number.NaN } as never],
  }),
  "a function": () => agreementWith(),
  "a date": new Date(0),
  undefined,
};

describe("isAgreementShaped gives the verdict of AgreementSchema", () => {
  it.each(Object.keys(fromPrograms))("on %s", (name) => {
    expect(isAgreementShaped(fromPrograms[name])).toBe(AgreementSchema.safeParse(fromPrograms[name]).success);
  });

  it.each([
    ["Zod as it is installed", {}],
    ["a Zod without a compiler", { compile: undefined as never }],
    [
      "a Zod that cannot compile it",
      {
        compile: (() => {
          throw new Error("no");
        }) as never,
      },
    ],
    ["a Zod that compiles no predicates, as 4.5", { compile: ((schema: z.ZodType) => schema.clone()) as never }],
    ["a Zod told not to make code", { config: () => ({ jitless: true }) }],
  ])("with %s", async (name, zod) => {
    const takes = await freshWith(zod);
    expect(takes(inJson(busan2025))).toBe(true);
    for (let number = 1; number <= 200; number++) expect(takes(inJson(recordOf(number)))).toBe(true);

    const record = oneOfEach();
    expect(takes(record)).toBe(true);
    const verdicts = { true: 0, false: 0 };
    const chosen = runs(name === "Zod as it is installed" ? 500 : 150, 20_000);
    fc.assert(
      fc.property(fc.array(mutationsOf(record), { minLength: 1, maxLength: 2 }), (mutations) => {
        const data = mutations.reduce<Json>((one, mutation) => mutated(one, mutation), record);
        const verdict = takes(data);
        expect(verdict).toBe(AgreementSchema.safeParse(data).success);
        verdicts[`${verdict}`] += 1;
      }),
      chosen,
    );
    expect(verdicts.true).toBeGreaterThan(chosen.numRuns / 20);
    expect(verdicts.false).toBeGreaterThan(chosen.numRuns / 2);
  });

  it("where no code may be made from texts", () => {
    const script = `
      import { busan2025 } from "./dist/data/index.js";
      import { isAgreementShaped } from "./dist/schema/is-agreement.js";
      let forbidden = false;
      try { new Function(""); } catch { forbidden = true; }
      const [party] = busan2025.parties;
      const verdicts = [busan2025, { ...busan2025, titel: "x" }, { ...busan2025, reviewedOn: "2026-02-30" }].map(isAgreementShaped);
      console.log(JSON.stringify({ forbidden, verdicts }));`;
    const args = ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", script];
    const output = execFileSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
    expect(JSON.parse(output)).toEqual({ forbidden: true, verdicts: [true, false, false] });
  });
});

describe("issuesOf gives the issues of AgreementSchema", () => {
  const plainly = (value: unknown) => AgreementSchema.safeParse(value).error?.issues ?? [];

  it.each(Object.keys(fromPrograms))("on %s", (name) => {
    expect(issuesOf(fromPrograms[name])).toEqual(plainly(fromPrograms[name]));
  });

  it("on records with up to three changes", () => {
    const record = oneOfEach();
    let issues = 0;
    const chosen = runs(500);
    fc.assert(
      fc.property(fc.array(mutationsOf(record), { minLength: 1, maxLength: 3 }), (mutations) => {
        const data = mutations.reduce<Json>((one, mutation) => mutated(one, mutation), record);
        const found = issuesOf(data);
        expect(found).toEqual(plainly(data));
        issues += found.length;
      }),
      chosen,
    );
    expect(issues).toBeGreaterThan(chosen.numRuns);
  });
});

describe("the compiled functions", () => {
  it("are made when they are first asked, and once", async () => {
    const compile = vi.fn(z.compile);
    const takes = await freshWith({ compile: compile as never });
    expect(compile).not.toHaveBeenCalled();
    takes(inJson(busan2025));
    const made = compile.mock.calls.length;
    expect(made).toBeGreaterThan(20);
    takes(inJson(busan2025));
    takes(null);
    expect(compile).toHaveBeenCalledTimes(made);
  });

  it("are all that is asked, for a yes and for a no", async () => {
    const takes = await freshWith({});
    const { AgreementSchema: asked } = await import("../../src/schema/agreement.js");
    const run = vi.spyOn(asked._zod, "run");
    const safeParse = vi.spyOn(asked, "safeParse");
    expect([takes(oneOfEach()), takes({ ...busan2025, titel: "x" })]).toEqual([true, false]);
    expect(run).not.toHaveBeenCalled();
    expect(safeParse).not.toHaveBeenCalled();
  });
});

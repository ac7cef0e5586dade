import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import {
  agreementWith,
  agreementWithCommitments,
  agreementWithEvents,
  agreementWithTerm,
  assessmentWith,
  commitmentWith,
  conditionWith,
  eventWith,
  invitationWith,
  issueWith,
  visitWith,
} from "../fixtures/agreement.js";
import { found } from "../fixtures/problems.js";

const taken = (id: string, place: string) =>
  `Duplicate id "${id}", first used at ${place}. Rename the one that was not published, and what refers to it.`;

describe("check, what it needs", () => {
  it("takes the texts only of sources of the record", () => {
    expect(() => check(agreementWith(), { sources: { statment: "x" } })).toThrow(
      new RangeError('sources: unknown source "statment"; did you mean "statement"?'),
    );
    expect(() => check(agreementWith(), { sources: { statement: 7 as never } })).toThrow(
      new TypeError('sources: expected the text of "statement" as a string; got 7'),
    );
  });

  it.each([
    [null, "null"],
    [7, "7"],
  ])("refuses %j for the texts", (sources, shown) => {
    expect(() => check(agreementWith(), { sources: sources as never })).toThrow(
      new TypeError(`sources: expected texts by the ids of their sources, { id: text }; got ${shown}`),
    );
  });

  it.each(["parties", "commitments", "conditions", "issues", "assessments", "events", "sources"])(
    "refuses a record without its list of %s",
    (list) => {
      expect(() => check(agreementWith({ [list]: undefined }))).toThrow(
        `check: not an Agreement (no \`${list}\` array). Validate untrusted data with \`AgreementSchema\` first.`,
      );
    },
  );

  it("says of a record that it cannot read what is wrong, and keeps the cause", () => {
    const record = agreementWith({ commitments: [{ ...commitmentWith(), citations: 7 } as never] });
    const thrown = (() => {
      try {
        check(record);
      } catch (error) {
        return error as Error;
      }
      return undefined;
    })();
    expect(thrown).toBeInstanceOf(TypeError);
    expect(thrown?.message).toMatch(
      /^check could not read the record, which does not have the shape of an agreement \(.+\); parse it with AgreementSchema\.safeParse to find the place$/,
    );
    expect(thrown?.cause).toBeInstanceOf(TypeError);
  });
});

describe("check, values that are not lists", () => {
  it.each([
    ["ab", '"ab"'],
    [{ length: 1 }, "an object"],
    [7, "7"],
  ])("refuses %j for the promisors", (promisors, shown) => {
    const record = agreementWithCommitments(commitmentWith({ promisors } as never));
    expect(() => check(record)).toThrow(`(Expected a list; got ${shown})`);
  });

  it("takes null for a list that is left out", () => {
    const record = agreementWithCommitments(commitmentWith({ citations: null } as never));
    expect(found("missing-citation", record)).toEqual([
      [
        "/commitments/0/citations",
        "Expected at least one citation; got none. Add { source, locator, mode }, or leave the fact out.",
      ],
    ]);
  });
});

describe("official-source", () => {
  it.each([
    [[], false],
    [["press"], true],
    [["press", "official-instrument"], false],
    [["official-statement"], false],
  ])("of sources of the kinds %j misses one: %s", (kinds, misses) => {
    const sources = kinds.map((kind, index) => ({ id: `s${index}`, kind, title: "S", language: "en" }) as never);
    const message =
      "Expected at least one official instrument or statement; got only sources of third parties. Add the text of a party, if there is one.";
    expect(found("official-source", agreementWith({ sources }))).toEqual(misses ? [["/sources", message]] : []);
  });
});

describe("unknown-party", () => {
  const stranger = (id: string) => `Unknown party "${id}"; known: a, b`;
  const meeting = (...participants: readonly { readonly name: string; readonly party: string }[]) =>
    agreementWith({ meeting: { id: "meeting", on: "2025", place: { name: "P" }, participants, citations: [] } });

  it("names each stranger at its own place, and says who is known", () => {
    const record = agreementWithCommitments(commitmentWith({ promisors: ["a", "xyz"], promisees: ["uvw", "b"] }));
    expect(found("unknown-party", record)).toEqual([
      ["/commitments/0/promisors/1", stranger("xyz")],
      ["/commitments/0/promisees/0", stranger("uvw")],
    ]);
  });

  it("looks for visitors, hosts and invitees only where there are such", () => {
    const strangers = { visitor: "xyz", host: "uvw", invitee: "rst" };
    const paths = (commitment: object) =>
      found("unknown-party", agreementWithCommitments(commitment as never)).map(([path]) => path);
    expect(paths(visitWith("2025", strangers))).toEqual(["/commitments/0/visitor", "/commitments/0/host"]);
    expect(paths(invitationWith(strangers))).toEqual(["/commitments/0/invitee", "/commitments/0/host"]);
    expect(paths(commitmentWith(strangers as never))).toEqual([]);
  });

  it("knows the people of a party, if they are given", () => {
    expect(found("unknown-party", meeting({ name: "Ada", party: "a" }, { name: "Bob", party: "b" }))).toEqual([]);
    expect(found("unknown-party", meeting({ name: "Ada", party: "a" }, { name: "Eve", party: "a" }))).toEqual([
      ["/meeting/participants/1/name", 'Unknown representative "Eve" of "a"; known: Ada'],
    ]);
  });

  it("knows each of several people of a party", () => {
    const parties = [
      { id: "a", kind: "state", name: "A", representatives: [{ name: "Ada" }, { name: "Bea" }] },
    ] as const;
    const meet = (name: string) =>
      found("unknown-party", {
        ...meeting({ name, party: "a" }),
        parties,
        commitments: [commitmentWith({ promisees: [] })],
      }).map(([path]) => path);
    expect([meet("Ada"), meet("Bea"), meet("Eve")]).toEqual([[], [], ["/meeting/participants/0/name"]]);
  });

  it("ignores a condition that requires no party", () => {
    const strangers = { party: "xyz", commitment: "uvw" };
    const condition = conditionWith({ requires: { kind: "circumstance", description: "It rains.", ...strangers } });
    expect(found("unknown-party", agreementWith({ conditions: [condition] }))).toEqual([]);
    expect(found("unknown-reference", agreementWith({ conditions: [condition] }))).toEqual([]);
  });
});

describe("unknown-reference", () => {
  const nothing = (id: string, kind: string, hint: string) => `Unknown ${kind} "${id}"; ${hint}`;

  it("finds references of each kind to what an event should have introduced", () => {
    const introducedBy = "later";
    const record = agreementWith({
      commitments: [commitmentWith({ introducedBy })],
      conditions: [conditionWith({ introducedBy })],
      issues: [issueWith({ introducedBy })],
      assessments: [assessmentWith({ introducedBy })],
      events: [eventWith()],
    });
    const message = nothing("later", "event", "known: event");
    expect(found("unknown-reference", record)).toEqual([
      ["/commitments/0/introducedBy", message],
      ["/conditions/0/introducedBy", message],
      ["/issues/0/introducedBy", message],
      ["/assessments/0/introducedBy", message],
    ]);
  });

  it("knows every kind of thing as the target of an event", () => {
    const targets = ["truce", "a", "pause", "condition", "issue", "event", "statement"];
    const events = [eventWith({ targets })];
    const record = agreementWith({ conditions: [conditionWith()], issues: [issueWith()], events });
    expect(found("unknown-reference", record)).toEqual([]);
    expect(found("unknown-reference", agreementWithEvents(eventWith({ targets: ["pawse"] })))).toEqual([
      ["/events/0/targets/0", nothing("pawse", "id", 'did you mean "pause"?')],
    ]);
  });

  it("knows a thing whose id another thing has too", () => {
    const record = agreementWith({ issues: [issueWith({ id: "a" }), issueWith({ relatedTo: ["a"] })] });
    expect(found("unknown-reference", record)).toEqual([]);
    expect(found("duplicate-id", record)).toEqual([["/issues/0/id", taken("a", "/parties/0/id")]]);
  });

  it("knows the record itself as what a condition is for", () => {
    const dependent = (id: string) => agreementWith({ conditions: [conditionWith({ dependent: id })] });
    expect(found("unknown-reference", dependent("truce"))).toEqual([]);
    expect(found("unknown-reference", dependent("xyz"))).toEqual([
      ["/conditions/0/dependent", nothing("xyz", "agreement or commitment", "known: truce, pause")],
    ]);
  });

  it("says of a known id what it is the id of", () => {
    const of = (dependent: string) =>
      found("unknown-reference", agreementWith({ conditions: [conditionWith({ dependent })], issues: [issueWith()] }));
    const hint = "known: truce, pause";
    expect(of("a")).toEqual([
      [
        "/conditions/0/dependent",
        nothing("a", "agreement or commitment", hint).replace(";", " (it is the id of a party);"),
      ],
    ]);
    expect(of("issue")).toEqual([
      [
        "/conditions/0/dependent",
        nothing("issue", "agreement or commitment", hint).replace(";", " (it is the id of an issue);"),
      ],
    ]);
  });

  it("looks for the source of an assessment only if an author is named", () => {
    const by = (over: object) =>
      agreementWith({ assessments: [assessmentWith({ by: { source: "gone", ...over } as never })] });
    expect(found("unknown-reference", by({ kind: "collective", description: "experts" }))).toEqual([]);
    expect(found("unknown-reference", by({ kind: "author", name: "Ada" })).map(([path]) => path)).toEqual([
      "/assessments/0/by/source",
    ]);
  });

  it("looks for the event that a duration is counted from, if no day or moment is", () => {
    const counted = (countedFrom: unknown) => agreementWithTerm({ duration: "P1Y", countedFrom } as never);
    expect(found("unknown-reference", counted("2025-01"))).toEqual([]);
    expect(found("unknown-reference", counted({ date: "2025-01-01", time: "12:00", zone: "UTC" }))).toEqual([]);
    expect(found("unknown-reference", counted(undefined))).toEqual([]);
    expect(found("unknown-reference", counted("gone")).map(([path]) => path)).toEqual([
      "/commitments/0/term/countedFrom",
    ]);
  });

  it("looks for what an invitation comes after only in an invitation", () => {
    const after = { after: "gone" };
    expect(found("unknown-reference", agreementWithCommitments(invitationWith(after)))).toEqual([
      ["/commitments/0/after", nothing("gone", "commitment", "known: pause")],
    ]);
    expect(found("unknown-reference", agreementWithCommitments(commitmentWith(after as never)))).toEqual([]);
  });
});

describe("duplicate-id", () => {
  it("finds every use of an id after the first", () => {
    const issues = [issueWith({ id: "pause" }), issueWith({ id: "pause" }), issueWith()];
    const message = taken("pause", "/commitments/0/id");
    expect(found("duplicate-id", agreementWith({ issues }))).toEqual([
      ["/issues/0/id", message],
      ["/issues/1/id", message],
    ]);
  });
});

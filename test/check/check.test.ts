import { describe, expect, it } from "vitest";
import { check } from "../../src/check/index.js";
import {
  agreementWith,
  agreementWithCommitments,
  agreementWithEvents,
  commitmentWith,
  conditionWith,
  eventWith,
  invitationWith,
  issueWith,
  visitWith,
} from "../fixtures/agreement.js";
import { found } from "../fixtures/problems.js";

describe("check, what it needs", () => {
  it("takes the texts only of sources of the record", () => {
    expect(() => check(agreementWith(), { sources: { statment: "x" } })).toThrow(
      new RangeError(
        'A text is given for the source "statment", which the record does not have; did you mean "statement"?',
      ),
    );
    expect(() => check(agreementWith(), { sources: { statement: 7 as never } })).toThrow(
      new TypeError('The text of the source "statement" has to be a string; got 7'),
    );
  });

  it.each([
    [null, "null"],
    [7, "7"],
  ])("refuses %j for the texts", (sources, shown) => {
    expect(() => check(agreementWith(), { sources: sources as never })).toThrow(
      new TypeError(`sources has the texts by the ids of their sources, { id: text }; got ${shown}`),
    );
  });

  it.each(["parties", "commitments", "conditions", "issues", "assessments", "events", "sources"])(
    "refuses a record without its list of %s",
    (list) => {
      expect(() => check(agreementWith({ [list]: undefined }))).toThrow(`this has no list "${list}"`);
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
      /^check could not read the record, which has not the shape of an agreement \(.+\); AgreementSchema\.safeParse says where$/,
    );
    expect(thrown?.cause).toBeInstanceOf(TypeError);
  });
});

describe("unknown-party", () => {
  const stranger = (id: string) => `"${id}" is not a party of the agreement; known: a, b`;
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
      ["/meeting/participants/1/name", '"Eve" is not a representative of "a"; known: Ada'],
    ]);
  });

  it("passes over a condition that requires no party", () => {
    const condition = conditionWith({ requires: { words: "It rains." } as never });
    expect(found("unknown-party", agreementWith({ conditions: [condition] }))).toEqual([]);
    expect(found("unknown-reference", agreementWith({ conditions: [condition] }))).toEqual([]);
  });
});

describe("unknown-reference", () => {
  const nothing = (id: string, kinds: string, hint: string) => `"${id}" names nothing in ${kinds}; ${hint}`;

  it("finds references of each kind to what an event should have introduced", () => {
    const introducedBy = "later";
    const record = agreementWith({
      commitments: [commitmentWith({ introducedBy })],
      conditions: [conditionWith({ introducedBy })],
      issues: [issueWith({ introducedBy })],
      events: [eventWith()],
    });
    const message = nothing("later", "events", "known: event");
    expect(found("unknown-reference", record)).toEqual([
      ["/commitments/0/introducedBy", message],
      ["/conditions/0/introducedBy", message],
      ["/issues/0/introducedBy", message],
    ]);
  });

  it("knows every kind of thing as the target of an event", () => {
    const targets = ["truce", "a", "pause", "condition", "issue", "event", "statement"];
    const events = [eventWith({ targets })];
    const record = agreementWith({ conditions: [conditionWith()], issues: [issueWith()], events });
    expect(found("unknown-reference", record)).toEqual([]);
    expect(found("unknown-reference", agreementWithEvents(eventWith({ targets: ["pawse"] })))).toEqual([
      [
        "/events/0/targets/0",
        nothing(
          "pawse",
          "agreement, commitments, conditions, issues, assessments, events, parties, sources",
          'did you mean "pause"?',
        ),
      ],
    ]);
  });

  it("knows a thing whose id another thing has too", () => {
    const record = agreementWith({ issues: [issueWith({ id: "a" }), issueWith({ relatedTo: ["a"] })] });
    expect(found("unknown-reference", record)).toEqual([]);
    expect(found("duplicate-id", record)).toEqual([["/issues/0/id", 'The id "a" is taken already, at /parties/0/id']]);
  });

  it("looks for what an invitation comes after only in an invitation", () => {
    const after = { after: "gone" };
    expect(found("unknown-reference", agreementWithCommitments(invitationWith(after)))).toEqual([
      ["/commitments/0/after", nothing("gone", "commitments", "known: pause")],
    ]);
    expect(found("unknown-reference", agreementWithCommitments(commitmentWith(after as never)))).toEqual([]);
  });
});

describe("duplicate-id", () => {
  it("finds every use of an id after the first", () => {
    const issues = [issueWith({ id: "pause" }), issueWith({ id: "pause" }), issueWith()];
    const message = 'The id "pause" is taken already, at /commitments/0/id';
    expect(found("duplicate-id", agreementWith({ issues }))).toEqual([
      ["/issues/0/id", message],
      ["/issues/1/id", message],
    ]);
  });
});
